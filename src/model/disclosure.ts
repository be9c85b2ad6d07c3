/**
 * What the commune has to let its people know.
 *
 * @see Luật 10/2022/QH15 (Thực hiện dân chủ ở cơ sở), Điều 11 to 14; Nghị định 59/2023/NĐ-CP
 */
import { z } from 'astro/zod';
import { dayNumber, isoDay } from '../lib/date.ts';
import { entryFields } from './entry.ts';
import { day, fact, text } from './field.ts';

/** The items of Điều 11. */
export const DISCLOSURE_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;
export type DisclosureItem = (typeof DISCLOSURE_ITEMS)[number];

/** Rules and procedures stay on the board for good. */
const POSTED_FOR_GOOD: readonly number[] = [4, 13];
/** These are read out over the loudspeakers as well, and told to the heads of villages. */
const READ_OUT: readonly number[] = [7, 8, 9, 10, 11, 12];

/** Days in a row that a notice hangs at the least. */
export const LEAST_POSTED_DAYS = 30;
/** Days in a row on which it is read out at the least. */
export const LEAST_READ_DAYS = 3;
/** Working days from a decision to its publication, where no other law sets a time: Điều 12. */
export const PUBLISH_WORKING_DAYS = 5;

/** How else it is made known; this site is one way by itself, the loudspeakers tell their days. */
export const DISCLOSURE_FORMS = ['board', 'culture-house', 'village-head', 'meeting', 'social'] as const;

export const attachment = z.strictObject({
  file: fact(z.string().regex(/^[a-z0-9][a-z0-9-]*\.(?:pdf)$/u), {
    label: 'Tệp PDF',
    vi: 'Tên tệp PDF, đặt cạnh bài.',
    en: 'Name of the PDF beside the entry.',
    example: 'quyet-dinh.pdf',
  }),
  title: text(120, {
    vi: 'Tên văn bản, hiện trên trang.',
    en: 'Name of the document, as the page shows it.',
    example: 'Quyết định kèm danh mục',
  }),
});

const decision = z.strictObject({
  number: fact(z.string().trim().min(1).max(60), {
    vi: 'Số, ký hiệu văn bản.',
    en: 'Number of the document.',
    example: '15/QĐ-UBND',
  }),
  issuer: fact(z.string().trim().min(1).max(80), {
    vi: 'Cơ quan ban hành.',
    en: 'Who issued it.',
    example: 'UBND xã An Lão',
  }),
  decidedOn: day({ vi: 'Ngày ký.', en: 'Day on which it was signed.' }),
});

const opinions = z.strictObject({
  until: day({ vi: 'Ngày cuối nhận góp ý.', en: 'Last day for opinions.' }),
  office: fact(z.string().trim().min(1), {
    oneOf: 'offices',
    vi: 'Mã bộ phận nhận góp ý (trong site.yaml).',
    en: 'Id of the office that takes them (from site.yaml).',
    example: 'van-phong',
  }),
});

export const disclosureSchema = z.strictObject({
  ...entryFields,
  item: fact(z.number().int().min(1).max(14), {
    label: 'Mục thứ mấy ở Điều 11',
    vi: 'Thuộc mục nào ở Điều 11 Luật 10/2022: 1 kế hoạch kinh tế - xã hội, 2 ngân sách, 3 dự án, đất đai, quy hoạch, 4 quy chế, nhiệm vụ cán bộ, 5 quỹ, tài trợ, đóng góp, 6 tài sản công, 7 hỗ trợ, trợ cấp, tín dụng, 8 cứu trợ, quyên góp, 9 danh sách nghĩa vụ quân sự, công an, 10 thanh tra, kỷ luật, tín nhiệm, 11 lấy ý kiến Nhân dân, 12 khoản thu, 13 thủ tục hành chính, 14 nội dung khác.',
    en: 'Item of Article 11, Law 10/2022: 1 economic and social plan, 2 budget, 3 projects, land, planning, 4 rules and duties of officials, 5 funds and contributions, 6 public assets, 7 support and credit, 8 relief and donations, 9 lists for military and police service, 10 inspections, discipline, confidence votes, 11 asking people’s opinion, 12 fees, 13 administrative procedures, 14 others.',
    example: 13,
  }),
  decision: decision
    .meta({
      vi: 'Quyết định, văn bản được công khai. Chưa có số thì bỏ trống, trang ghi là chưa có.',
      en: 'The decision that is made public. Left out while there is none; the page says so.',
    })
    .optional(),
  postedFrom: day({
    label: 'Niêm yết từ ngày',
    vi: 'Ngày bắt đầu niêm yết, công khai.',
    en: 'First day of posting.',
  }),
  postedUntil: day({
    label: 'Niêm yết đến ngày',
    vi: 'Ngày cuối niêm yết, ít nhất 30 ngày liên tục; mục 4 và 13 niêm yết thường xuyên thì bỏ trống. Có dữ liệu cá nhân thì phải có ngày này: hết ngày, trang tự gỡ bài.',
    en: 'Last day of posting, at least 30 days in a row; left out for items 4 and 13, which stay. Needed where there is personal data: after it the entry is taken down.',
    example: '2026-12-23',
  }).optional(),
  takenDownOn: day({
    label: 'Đã gỡ bản giấy ngày',
    vi: 'Ngày đã gỡ bản giấy ở bảng tin; chưa gỡ thì bỏ trống.',
    en: 'Day on which the paper came off the boards; left out until then.',
    example: '2026-12-24',
  }).optional(),
  forms: fact(z.array(z.enum(DISCLOSURE_FORMS)), {
    label: 'Hình thức công khai khác',
    options: {
      board: 'niêm yết tại trụ sở',
      'culture-house': 'niêm yết tại nhà văn hóa',
      'village-head': 'qua trưởng thôn',
      meeting: 'tại hội nghị',
      social: 'mạng xã hội',
    },
    vi: 'Ngoài trang này còn công khai bằng cách nào.',
    en: 'How it is made known besides this site: board (at the seat), culture-house, village-head, meeting, social.',
    example: ['board', 'culture-house'],
  }).default([]),
  loudspeakerDays: fact(
    z.array(day({ vi: 'Một ngày đọc trên loa.', en: 'A day on which it is read out.' })).max(31),
    {
      label: 'Ngày đọc trên loa truyền thanh',
      vi: 'Những ngày đọc trên loa; mục 7 đến 12 cần ít nhất 3 ngày liên tiếp. Ngày chưa tới là ngày định đọc.',
      en: 'Days on which it is read out; items 7 to 12 need at least 3 in a row. Days to come are planned ones.',
      example: ['2026-11-24', '2026-11-25', '2026-11-26'],
    },
  ).default([]),
  opinions: opinions
    .meta({
      label: 'Là dự thảo, đang lấy ý kiến',
      vi: 'Chỉ có ở dự thảo: nhận góp ý đến ngày nào, bộ phận nào nhận.',
      en: 'Only of a draft: until when opinions are taken, and which office takes them.',
    })
    .optional(),
  personalData: z
    .strictObject({
      limitedTo: text(200, {
        vi: 'Chỉ nêu những gì về người có tên trong bài, và vì luật nào phải nêu.',
        en: 'What is told of the persons named, no more than the law that asks for it needs.',
        example: 'Chỉ họ tên và thôn, theo quy định về tuyển quân',
      }),
    })
    .meta({
      label: 'Có dữ liệu cá nhân',
      vi: 'Bài hay tệp kèm có tên, thông tin của người dân: trang không cho máy tìm thấy, và gỡ bài khi hết hạn niêm yết.',
      en: 'The entry or its files name persons: machines are kept from finding it, and it is taken down when its time is over.',
    })
    .optional(),
  attachments: fact(z.array(attachment).max(10), {
    label: 'Tệp đính kèm',
    vi: 'Văn bản đính kèm, tệp PDF.',
    en: 'Documents that go with it, PDF.',
  }).default([]),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

export function isPostedForGood({ item }: Pick<Disclosure, 'item'>): boolean {
  return POSTED_FOR_GOOD.includes(item);
}

export function isReadOut({ item }: Pick<Disclosure, 'item'>): boolean {
  return READ_OUT.includes(item);
}

/** First day on which a notice may come down; nothing for what hangs for good. */
export function leastPostedUntil({ item, postedFrom }: Pick<Disclosure, 'item' | 'postedFrom'>) {
  if (isPostedForGood({ item }) || item === 14) return undefined;
  return isoDay(dayNumber(postedFrom) + LEAST_POSTED_DAYS);
}

/** The longest run of days in a row. */
export function longestRun(days: readonly string[]): number {
  const numbers = [...new Set(days.map(dayNumber))].sort((a, b) => a - b);
  let [best, run] = [0, 0];
  for (const [at, number] of numbers.entries()) {
    run = at > 0 && number === (numbers[at - 1] ?? 0) + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;
}
