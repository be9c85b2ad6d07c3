/**
 * An administrative document as a tree: what it says, not how it looks. `flow.ts` puts it into the decree's order and
 * looks, `docx.ts` and `pdf.ts` write the same flow as a Word file and as a PDF.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */

/** A piece of a line. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export type Words = string | readonly Span[];

export interface Heading {
  readonly kind: 'heading';
  /** 1 is a mục (`I. KẾT QUẢ`, written in capitals), 2 a khoản (`1. …`), 3 a điểm (`a) …`); the number is part of the text. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Words;
}

/** Each item begins with a hyphen. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Words[];
}

export interface Column {
  readonly head: string;
  /** Share of the width of the page; shares need not make up any sum. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Table {
  readonly kind: 'table';
  /** Above the table. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[];
}

export type Block = Heading | Paragraph | List | Table;

/** What stands above the title. */
export interface Masthead {
  /** Body directly above, if there is one. */
  readonly superior?: string;
  readonly issuer: string;
  /** After the number, which stays blank: `BC-UBND`. */
  readonly symbol: string;
  /** Official name of the unit: `An Lão`. */
  readonly place: string;
  /** ISO day. */
  readonly day: string;
  readonly isDraft: boolean;
}

export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN` */
  readonly authority?: string;
  /** `CHỦ TỊCH` */
  readonly title: string;
}

export interface Annex {
  readonly title: string;
  readonly landscape?: true;
  readonly body: readonly Block[];
}

/** A text that is not an administrative document, such as one to read aloud, leaves out all but title and body. */
export interface AdministrativeDocument {
  readonly masthead?: Masthead;
  /** `BÁO CÁO`; written in capitals. */
  readonly title: string;
  /** Trích yếu, below the title. */
  readonly subject?: string;
  /** Kính gửi. */
  readonly addressees?: readonly string[];
  readonly body: readonly Block[];
  readonly signature?: Signature;
  /** Nơi nhận, without hyphens and full stops; the file copy (`Lưu: VT`) last. */
  readonly recipients?: readonly string[];
  readonly annexes?: readonly Annex[];
  /** Size of the body, 14 unless given. */
  readonly sizePt?: 13 | 14;
  /** For the properties of the file. */
  readonly about: { readonly title: string; readonly author: string; readonly day: string };
}

export function spansOf(words: Words): readonly Span[] {
  return typeof words === 'string' ? [{ text: words }] : words;
}
