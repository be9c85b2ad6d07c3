/** The quarterly list of disclosures as a table in Vietnamese, for spreadsheets and papers alike. */
import type { Catalog } from '../catalog/catalog.ts';
import type { DisclosureRow } from '../catalog/disclosure-list.ts';
import type { AdministrativeDocument } from '../document/document.ts';
import { formatDay } from '../lib/date.ts';
import { isPostedForGood } from '../model/disclosure.ts';
import { stringsFor } from '../strings/index.ts';
import { paperDays } from './paper-days.ts';

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

/** Of the ten columns of the spreadsheet, those that stay apart on paper; the rest stand with them. */
const PAPER_COLUMNS = [
  { head: 'TT', share: 1, align: 'center' },
  { head: 'Mục (Điều 11)', share: 4 },
  { head: 'Nội dung công khai', share: 6 },
  { head: 'Văn bản', share: 5 },
  { head: 'Niêm yết', share: 4 },
  { head: 'Hình thức', share: 5 },
  { head: 'Ngày đọc trên loa', share: 4 },
] as const;

/**
 * The list as an administrative document, landscape in its annex.
 *
 * @param quarter - `2026-Q4`
 * @param table - of `disclosureTable`
 * @param day - ISO day that the paper bears
 */
export function disclosureDocument(
  { site }: Pick<Catalog, 'site'>,
  quarter: string,
  table: readonly (readonly string[])[],
  day: string,
): AdministrativeDocument {
  const issuer = site.publisher['vi'] ?? '';
  const { papers } = site;
  const words = `quý ${ROMAN[Number(quarter.slice(-1)) - 1]} năm ${quarter.slice(0, 4)}`;
  const rows = table.slice(1).map((row) => {
    const [
      number = '',
      item = '',
      what = '',
      sign = '',
      on = '',
      by = '',
      from = '',
      until = '',
      forms = '',
      loud = '',
    ] = row.map(paperDays);
    const decision = on === '' ? sign : `${sign} ngày ${on} của ${by}`;
    return [number, item, what, decision, `từ ${from}; đến: ${until}`, forms, loud];
  });
  const told =
    rows.length === 0
      ? `Trong ${words} chưa có nội dung nào được ghi là đã công khai.`
      : `Trong ${words}, ${issuer} đã công khai ${rows.length} nội dung, liệt kê ở phụ lục kèm theo.`;
  return {
    ...(papers !== undefined && {
      masthead: {
        ...(papers.superior !== undefined && { superior: papers.superior }),
        issuer,
        symbol: papers.symbol,
        place: papers.place,
        day,
        isDraft: true,
      },
      signature: { authority: papers.authority, title: papers.signer },
      recipients: [
        'Niêm yết tại trụ sở, nhà văn hóa thôn',
        ...papers.recipients.filter((to) => to.startsWith('Lưu')),
      ],
    }),
    title: 'Báo cáo',
    subject: `Danh mục nội dung đã công khai ${words}`,
    body: [
      {
        kind: 'paragraph',
        text: 'Thực hiện Luật Thực hiện dân chủ ở cơ sở (Luật số 10/2022/QH15), danh mục nội dung đã công khai được lập hằng quý.',
      },
      { kind: 'paragraph', text: told },
    ],
    annexes:
      rows.length === 0
        ? []
        : [
            {
              title: `Nội dung đã công khai ${words}`,
              landscape: true,
              body: [{ kind: 'table', columns: PAPER_COLUMNS, rows }],
            },
          ],
    about: { title: `Danh mục công khai ${words}`, author: issuer, day },
  };
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
