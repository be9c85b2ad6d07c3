/**
 * How each part of an administrative document looks: the sample column of the decree's table, which always lies inside
 * the ranges that it allows.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III, IV
 */

/** A4 with margins, in millimetres. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Where the middle of the page number stands, below the edge of the paper. */
export const PAGE_NUMBER = { topMm: 10, sizePt: 14 } as const;

/** Width of the two columns at the head of the first page; together that of the text. */
export const MASTHEAD_MM = { left: 72, right: 93 } as const;

/** First line of a paragraph, moved in. */
const INDENT_MM = 10;

export interface Look {
  /** Name of the style in the Word file. */
  readonly name: string;
  readonly sizePt: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly bold?: true;
  readonly italic?: true;
  readonly indentMm?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: true;
  /** Of a heading, in the list of contents. */
  readonly outline?: 1 | 2 | 3 | 4;
}

export const LOOKS = {
  body: { name: 'Đoạn văn', sizePt: 14, align: 'both', indentMm: INDENT_MM, afterPt: 6 },
  item: { name: 'Gạch đầu dòng', sizePt: 14, align: 'both', indentMm: INDENT_MM, afterPt: 6 },
  section: {
    name: 'Heading 1',
    sizePt: 14,
    align: 'both',
    bold: true,
    indentMm: INDENT_MM,
    beforePt: 6,
    afterPt: 6,
    keepNext: true,
    outline: 2,
  },
  clause: {
    name: 'Heading 2',
    sizePt: 14,
    align: 'both',
    bold: true,
    indentMm: INDENT_MM,
    afterPt: 6,
    keepNext: true,
    outline: 3,
  },
  point: {
    name: 'Heading 3',
    sizePt: 14,
    align: 'both',
    indentMm: INDENT_MM,
    afterPt: 6,
    keepNext: true,
    outline: 4,
  },
  nation: { name: 'Quốc hiệu', sizePt: 12, align: 'center', bold: true },
  motto: { name: 'Tiêu ngữ', sizePt: 13, align: 'center', bold: true },
  superior: { name: 'Cơ quan chủ quản', sizePt: 12, align: 'center' },
  issuer: { name: 'Cơ quan ban hành', sizePt: 12, align: 'center', bold: true },
  number: { name: 'Số, ký hiệu', sizePt: 13, align: 'center' },
  draft: { name: 'Dự thảo', sizePt: 13, align: 'center', bold: true, beforePt: 6 },
  dateline: { name: 'Địa danh, thời gian', sizePt: 13, align: 'center', italic: true },
  title: {
    name: 'Title',
    sizePt: 14,
    align: 'center',
    bold: true,
    beforePt: 18,
    keepNext: true,
    outline: 1,
  },
  subject: { name: 'Trích yếu', sizePt: 14, align: 'center', bold: true, keepNext: true },
  addressees: { name: 'Kính gửi', sizePt: 14, align: 'center', afterPt: 12 },
  addressee: { name: 'Nơi kính gửi', sizePt: 14, align: 'left', indentMm: 40 },
  authority: { name: 'Chức vụ người ký', sizePt: 14, align: 'center', bold: true },
  recipientsHead: { name: 'Nơi nhận', sizePt: 12, align: 'left', bold: true, italic: true },
  recipient: { name: 'Danh sách nơi nhận', sizePt: 11, align: 'left' },
  annex: { name: 'Phụ lục', sizePt: 14, align: 'center', bold: true, keepNext: true, outline: 1 },
  annexTitle: { name: 'Tên phụ lục', sizePt: 14, align: 'center', bold: true, keepNext: true },
  annexGuide: {
    name: 'Kèm theo',
    sizePt: 14,
    align: 'center',
    italic: true,
    afterPt: 6,
  },
  caption: {
    name: 'Caption',
    sizePt: 13,
    align: 'left',
    italic: true,
    beforePt: 4,
    afterPt: 3,
    keepNext: true,
  },
  head: { name: 'Đầu bảng', sizePt: 12, align: 'center', bold: true },
  cell: { name: 'Ô bảng', sizePt: 12, align: 'left' },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof LOOKS;

/** Parts that follow the size of the body. */
const OF_BODY: ReadonlySet<LookName> = new Set(['body', 'item', 'section', 'clause', 'point']);

export function lookOf(name: LookName, bodyPt: number): Look {
  return OF_BODY.has(name) ? { ...LOOKS[name], sizePt: bodyPt } : LOOKS[name];
}

/** Height of a single-spaced line of Times New Roman and Tinos, in em: ascent, descent and gap of the font. */
export const LINE = { height: 1.149, ascent: 0.891 } as const;
