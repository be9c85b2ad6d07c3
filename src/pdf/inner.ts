/** What the types of pdfkit leave out; the tests of the files hold what comes of it. */
import type { PrintFont, PrintSubset } from '../brand/print-font/print-font.ts';

/** A font of an open document: it takes up the glyphs that are used. */
export interface OpenFont {
  readonly id: string;
  readonly ref: () => unknown;
  readonly font: PrintFont;
  readonly subset: PrintSubset;
  /** Widths and characters of the glyphs of the subset, by their numbers there; widths in thousandths of an em. */
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
}

/** An object of the file, written when it is finalized. */
export interface Reference {
  /** Its stream, as far as it has been written. */
  buffer: Uint8Array[];
  /** Whether the stream is still to be deflated. */
  compress: boolean;
  finalize: () => void;
}

export interface Inner {
  /** Makes the next object. */
  ref: (data?: object) => Reference;
  /** What has been written and not been taken yet. */
  readonly read: () => Uint8Array | null;
  /** Writes a line, or bytes as they are. */
  _write: (data: string | Uint8Array) => void;
  /** How many bytes have been written. */
  _offset: number;
  readonly _root: { readonly data: Record<string, unknown> };
  _id: Uint8Array;
  _addInfo: () => void;
  readonly _font: OpenFont;
  readonly info: Record<string, unknown>;
  readonly page: {
    readonly fonts: Record<string, unknown>;
    readonly dictionary: { readonly data: Record<string, unknown> };
  };
  addContent: (data: string) => unknown;
  readonly appendXML: (xml: string) => void;
}

/** A PDF name as a value of the Info dictionary, where pdfkit writes every plain string as text. */
export class PdfName {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Without it pdfkit takes the value for a dictionary. */
  get [Symbol.toStringTag](): string {
    return 'PdfName';
  }

  toString(): string {
    return `/${this.#name}`;
  }
}
