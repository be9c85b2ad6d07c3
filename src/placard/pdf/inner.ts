/** What the types of pdfkit leave out; the tests of the files hold what comes of it. */

/** A font of an open document: it takes up the glyphs that are used. */
export interface OpenFont {
  readonly id: string;
  readonly ref: () => unknown;
  /** Glyphs of the subset in hexadecimal, four digits each, and their places in thousandths of the size. */
  readonly encode: (
    text: string,
  ) => readonly [
    glyphs: readonly string[],
    positions: readonly { xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }[],
  ];
}

export interface Inner {
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
