/** What the reader finds on the disk, before anything is understood. */

/** Why a file could not be read. */
export type FileFault = 'link' | 'unreadable';

export interface ContentFile {
  /** Path below the content folder, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Present for text files (`.mdx`, `.yaml` and whatever may be a misnamed one) without fault. */
  readonly bytes?: Uint8Array;
  readonly fault?: FileFault;
}

export interface ContentFolder {
  readonly files: readonly ContentFile[];
  /** Every folder below the content folder, empty ones included. */
  readonly folders: readonly string[];
}

/** Bytes that a text file may have; photos belong in files of their own. */
export const MAX_TEXT_BYTES = 512 * 1024;
