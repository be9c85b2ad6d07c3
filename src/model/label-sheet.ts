/** Sheets of blank labels that the commune buys: where the labels stand on the paper. Kept in `site.yaml`. */
import { z } from 'astro/zod';
import { fact, localized } from './field.ts';

export const PAPER_NAMES = ['a4', 'a3'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** Papers upright. @see ISO 216 */
export const PAPER_SIZES: Readonly<
  Record<PaperName, { readonly widthMm: number; readonly heightMm: number }>
> = { a4: { widthMm: 210, heightMm: 297 }, a3: { widthMm: 297, heightMm: 420 } };

/** Side of the smallest placard, `label-60`. */
export const SMALLEST_LABEL_MM = 60;

const lengthMm = z.number().min(0).max(420);
const many = z.number().int().min(1).max(40);

export const labelSheetSchema = z.strictObject({
  id: fact(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), {
    vi: 'Mã ngắn, chữ thường không dấu, để gõ sau --paper.',
    en: 'Short id in lower-case ASCII, typed after --paper.',
    example: 'nhan-60-a4',
  }),
  name: localized(60, {
    vi: 'Tên hoặc mã hàng ghi trên bao giấy nhãn.',
    en: 'Name or article number on the packet of labels.',
    example: { vi: 'Tờ A4, 12 nhãn 60 × 60 mm', en: 'A4 sheet of 12 labels, 60 × 60 mm' },
  }),
  paper: fact(z.enum(PAPER_NAMES), {
    options: { a4: 'A4', a3: 'A3' },
    vi: 'Khổ tờ giấy, để đứng: a4 hoặc a3.',
    en: 'Size of the sheet, upright: a4 or a3.',
    example: 'a4',
  }),
  labelWidthMm: fact(lengthMm, { vi: 'Bề ngang một nhãn, mm.', en: 'Width of a label, in mm.', example: 60 }),
  labelHeightMm: fact(lengthMm, { vi: 'Bề cao một nhãn, mm.', en: 'Height of a label, in mm.', example: 60 }),
  columns: fact(many, { vi: 'Mỗi hàng có mấy nhãn.', en: 'Labels in a row.', example: 3 }),
  rows: fact(many, { vi: 'Có mấy hàng.', en: 'Rows of labels.', example: 4 }),
  leftMm: fact(lengthMm, {
    vi: 'Từ mép trái tờ giấy đến nhãn đầu tiên, mm.',
    en: 'From the left edge of the sheet to the first label, in mm.',
    example: 9,
  }),
  topMm: fact(lengthMm, {
    vi: 'Từ mép trên tờ giấy đến nhãn đầu tiên, mm.',
    en: 'From the top edge of the sheet to the first label, in mm.',
    example: 19.5,
  }),
  horizontalPitchMm: fact(lengthMm, {
    vi: 'Từ mép trái một nhãn đến mép trái nhãn kế bên, mm.',
    en: 'From the left edge of a label to that of the next one, in mm.',
    example: 66,
  }),
  verticalPitchMm: fact(lengthMm, {
    vi: 'Từ mép trên một nhãn đến mép trên nhãn bên dưới, mm.',
    en: 'From the top edge of a label to that of the one below, in mm.',
    example: 66,
  }),
});
export type LabelSheet = z.infer<typeof labelSheetSchema>;

/** What the labels take up in one direction, from the edge of the paper to the end of the last one. */
export function labelExtentMm(
  sheet: LabelSheet,
  direction: 'across' | 'down',
): { readonly pitchMm: number; readonly labelMm: number; readonly count: number; readonly endMm: number } {
  const [startMm, labelMm, count, pitchMm] =
    direction === 'across'
      ? [sheet.leftMm, sheet.labelWidthMm, sheet.columns, sheet.horizontalPitchMm]
      : [sheet.topMm, sheet.labelHeightMm, sheet.rows, sheet.verticalPitchMm];
  return { pitchMm, labelMm, count, endMm: startMm + (count - 1) * pitchMm + labelMm };
}
