/** The quarterly list of disclosures as a table in Vietnamese, for spreadsheets and papers alike. */
import type { DisclosureRow } from '../catalog/disclosure-list.ts';
import { formatDay } from '../lib/date.ts';
import { isPostedForGood } from '../model/disclosure.ts';
import { stringsFor } from '../strings/index.ts';

export const DISCLOSURE_COLUMNS = [
  ['TT', 5],
  ['Mục (Điều 11)', 30],
  ['Nội dung công khai', 44],
  ['Số, ký hiệu văn bản', 22],
  ['Ngày ký', 12],
  ['Cơ quan ban hành', 26],
  ['Niêm yết từ', 12],
  ['Niêm yết đến', 16],
  ['Hình thức', 44],
  ['Ngày đọc trên loa', 36],
] as const satisfies readonly (readonly [head: string, width: number])[];

/** Heads first. */
export function disclosureTable(rows: readonly DisclosureRow[]): readonly (readonly string[])[] {
  const { disclosure } = stringsFor('vi').site.duty;
  const heads = DISCLOSURE_COLUMNS.map(([head]) => head);
  return [
    heads,
    ...rows.map((row, index) => [
      String(index + 1),
      `${row.item}. ${disclosure.items[row.item - 1] ?? ''}`,
      row.title,
      row.decision?.number ?? 'chưa có',
      row.decision === undefined ? '' : formatDay(row.decision.decidedOn),
      row.decision?.issuer ?? '',
      formatDay(row.postedFrom),
      row.postedUntil === undefined ? untilWords(row) : formatDay(row.postedUntil),
      ['trang thông tin của xã', ...row.forms.map((form) => disclosure.formNames[form])].join('; '),
      row.loudspeakerDays.map(formatDay).join('; '),
    ]),
  ];
}

function untilWords(row: DisclosureRow): string {
  return isPostedForGood(row) ? 'thường xuyên' : 'chưa định ngày';
}
