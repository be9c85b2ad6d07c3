/** What the build makes besides pages, and the record of it in `qr-output/manifest.json`. */
import type { LocaleId } from './locale.ts';

/** A generated file; `path` is relative to `qr-output/`, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ManifestFile {
  readonly path: string;
  /** 64 hexadecimal characters. */
  readonly sha256: string;
}

export interface PlacardManifestEntry {
  readonly code: string;
  /** The exact payload of the symbol. */
  readonly url: string;
  readonly opens: string;
  readonly at: string;
  readonly files: readonly ManifestFile[];
  readonly qr: {
    readonly version: number;
    readonly level: string;
    /** Side of one module as printed, in millimetres. */
    readonly moduleMm: number;
  };
  readonly proof: {
    readonly decoder: string;
    readonly densityDpi: number;
    /** Payload read from the rendered page; equal to `url`, or the build has stopped. */
    readonly decoded: string;
  };
}

export interface PictureManifestEntry {
  readonly kind: 'infographic' | 'share';
  /** Entry, collection or `home`. */
  readonly of: string;
  readonly locale: LocaleId;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
  readonly file: ManifestFile;
}

export interface Manifest {
  readonly placards: readonly PlacardManifestEntry[];
  readonly pictures: readonly PictureManifestEntry[];
}
