/** What the build makes besides pages, and the record of it in `qr-output/manifest.json`. */
import type { LocaleId } from './locale.ts';
import type { PictureFormat, PrintFormat } from './picture-format.ts';
import type { PrintVariant } from './print-variant.ts';

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

/** What was found when a printed page was read back. */
export interface PrintProof {
  /** Readers, independent of each other; each read the undamaged symbol at every density. */
  readonly decoders: readonly string[];
  readonly densitiesDpi: readonly number[];
  /** Payload read from the rendered page; equal to `url`, or the build has stopped. */
  readonly decoded: string;
  /** Share of the damaged samples that at least one reader read, 0–1. */
  readonly share: number;
  /** Share that this placard needs. */
  readonly minimumShare: number;
  readonly classes: readonly {
    readonly class: string;
    /** Every sample of a mild class is read. */
    readonly mild: boolean;
    readonly samples: number;
    /** Samples that at least one reader read. */
    readonly read: number;
    /** Samples read, for each of `decoders`. */
    readonly byDecoder: readonly number[];
  }[];
}

/** One page to print, proved. */
export interface PrintRecord extends ManifestFile {
  /** `office` or `press`. */
  readonly variant: string;
  /** Side of one module as printed, in millimetres. */
  readonly moduleMm: number;
  /** Side of the symbol as printed, quiet zone not counted, in millimetres. */
  readonly sizeMm: number;
  readonly proof: PrintProof;
}

/** Everything that shows on a printed face, to tell whether a placard must be printed again. */
export interface FaceRecord {
  /** Texts and choices by their names; some formats leave some of them out. */
  readonly fields: Readonly<Record<string, string>>;
  /** Names all that can be seen but the symbol: the texts with their places, fonts and art. */
  readonly look: string;
}

export interface PlacardManifestEntry {
  readonly code: string;
  readonly serial: string;
  /** The exact payload of the symbol. */
  readonly url: string;
  readonly opens: string;
  readonly at: string;
  readonly format: string;
  readonly ink: string;
  /** It says so on its face, and must not be hung. */
  readonly draft: boolean;
  readonly face: FaceRecord;
  readonly prints: readonly PrintRecord[];
  /** All files of the placard, those of `prints` among them. */
  readonly files: readonly ManifestFile[];
  readonly qr: {
    readonly version: number;
    readonly level: string;
    /** How the payload is written: `alphanumeric`, or with `byte` where it has small letters. */
    readonly mode: string;
    /** Of the smaller print. */
    readonly moduleMm: number;
    readonly sizeMm: number;
    /** Modules that stay white on every side. */
    readonly quietZoneModules: number;
    /** Why it is so: short sentences in Vietnamese. */
    readonly reasoning: readonly string[];
  };
}

export interface PictureManifestEntry {
  readonly kind: 'infographic' | 'share';
  readonly format: PictureFormat;
  /** Entry, collection, `home` or `plan`. */
  readonly of: string;
  readonly locale: LocaleId;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
  readonly file: ManifestFile;
  /** Text to be written beside it where it is posted. */
  readonly caption?: ManifestFile;
}

/** An infographic on a sheet of paper, a PDF that was read back before it was written. */
export interface PosterManifestEntry {
  readonly of: string;
  readonly locale: LocaleId;
  readonly format: PrintFormat;
  readonly variant: PrintVariant;
  /** Finished size. */
  readonly widthMm: number;
  readonly heightMm: number;
  readonly alt: string;
  readonly file: ManifestFile;
}

export interface ClipManifestEntry {
  readonly of: string;
  readonly locale: LocaleId;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly seconds: number;
  /** Of the film. */
  readonly bytes: number;
  /** Of the frames before they were encoded: the same whatever encoder a machine has. */
  readonly framesSha256: string;
  /** Film, poster, subtitles. */
  readonly files: readonly ManifestFile[];
}

export interface Manifest {
  readonly placards: readonly PlacardManifestEntry[];
  /** Papers about all placards: the inspection round, the register. */
  readonly papers: readonly ManifestFile[];
  readonly pictures: readonly PictureManifestEntry[];
  readonly posters: readonly PosterManifestEntry[];
  readonly clips: readonly ClipManifestEntry[];
  /** Everything of the kits for those who post: texts, pictures, pages. */
  readonly social: readonly ManifestFile[];
}
