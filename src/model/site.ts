/** `content/site.yaml`: the commune, its permanent address, its offices and channels. */
import { z } from 'astro/zod';
import { broadcastPlan } from './broadcast-plan.ts';
import { hashtags } from './channel.ts';
import { account, counter, spokesperson } from './contact.ts';
import { COLLECTION_NAMES } from './collection-names.ts';
import { coordinates } from './entry.ts';
import { day, fact, localized, webAddress } from './field.ts';
import { labelSheetSchema } from './label-sheet.ts';
import { localeId } from './locale.ts';
import { papers } from './papers.ts';

const idField = (example: string) =>
  fact(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), {
    vi: 'Mã ngắn, chữ thường không dấu.',
    en: 'Short id in lower-case ASCII.',
    example,
  });

const siteLocale = z.strictObject({
  id: localeId.meta({
    vi: 'Mã trong tên tệp và địa chỉ.',
    en: 'Id in file names and addresses.',
    example: 'zh',
  }),
  tag: fact(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u), {
    vi: 'Thẻ ngôn ngữ BCP 47.',
    en: 'BCP 47 language tag.',
    example: 'zh-Hans',
  }),
  label: fact(z.string().trim().min(1).max(24), {
    vi: 'Tên ngôn ngữ bằng chính ngôn ngữ ấy.',
    en: 'Name of the language in itself.',
    example: '中文',
  }),
  fallbacks: fact(z.array(localeId), {
    oneOf: 'locales',
    vi: 'Thiếu bản dịch thì dùng lần lượt các ngôn ngữ này.',
    en: 'Locales to show instead when a translation is missing, best first.',
    example: ['en', 'vi'],
  }).default([]),
});
export type SiteLocale = z.infer<typeof siteLocale>;

const office = z.strictObject({
  id: idField('van-hoa'),
  name: localized(80, {
    vi: 'Tên bộ phận.',
    en: 'Name of the office.',
    example: { vi: 'Phòng Văn hóa – Xã hội' },
  }),
  answersFor: fact(z.array(z.enum(COLLECTION_NAMES)), {
    vi: 'Chịu trách nhiệm những mục nào.',
    en: 'Collections it answers for.',
    example: ['relics', 'festivals'],
  }),
});

const portal = z.strictObject({
  id: idField('dich-vu-cong'),
  name: localized(60, {
    vi: 'Tên cổng.',
    en: 'Name of the portal.',
    example: { vi: 'Cổng Dịch vụ công quốc gia' },
  }),
  url: webAddress({ vi: 'Địa chỉ gốc.', en: 'Root address.', example: 'https://dichvucong.gov.vn' }),
});

const migration = z.strictObject({
  from: webAddress({
    vi: 'Địa chỉ cũ, như đã in trên biển, không kèm mã.',
    en: 'The old address as printed, without the code.',
    example: 'https://anlao.haiphong.gov.vn/',
  }),
  to: webAddress({
    vi: 'Địa chỉ mới.',
    en: 'The new address.',
    example: 'https://xaanlao.haiphong.gov.vn/',
  }),
  on: day({ vi: 'Ngày chuyển.', en: 'Day of the move.' }),
});

/** What a target may count. */
const COUNTED = ['posts', 'broadcasts', 'products', 'answers', 'briefed'] as const;
export type Counted = (typeof COUNTED)[number];

/** The unit and the time in which each thing is counted. */
export const COUNTED_IN = {
  posts: { unit: 'items', per: 'month' },
  broadcasts: { unit: 'items', per: 'week' },
  products: { unit: 'items', per: 'year' },
  answers: { unit: 'percent', per: 'year' },
  briefed: { unit: 'percent', per: 'year' },
} as const satisfies Record<Counted, object>;

const target = z.strictObject({
  id: idField('bai-dang'),
  what: localized(160, { vi: 'Chỉ tiêu.', en: 'The target.', example: { vi: 'Bài đăng trên mỗi kênh' } }),
  atLeast: fact(z.number().positive(), { vi: 'Ít nhất bao nhiêu.', en: 'At least how many.', example: 4 }),
  unit: fact(z.enum(['items', 'percent']), {
    label: 'Đếm bằng',
    vi: 'items (số lượng) hoặc percent (phần trăm).',
    en: 'items or percent.',
    example: 'items',
  }),
  per: fact(z.enum(['week', 'month', 'year']), {
    label: 'Trong thời gian',
    options: { week: 'một tuần', month: 'một tháng', year: 'một năm' },
    vi: 'Trong tuần, tháng hay năm.',
    en: 'Per week, month or year.',
    example: 'month',
  }),
  counts: fact(z.enum(COUNTED), {
    vi: 'Đếm gì: posts (lần đăng ghi ở posted, riêng từng kênh), broadcasts (sổ phát thanh), products (ấn phẩm số đã đăng), answers (câu trả lời trong 48 giờ), briefed (sổ phổ biến, tập huấn).',
    en: 'What it counts: posts (those in posted, for each channel by itself), broadcasts (the broadcast log), products (digital products that were posted), answers (given within 48 hours), briefed (the log of briefings).',
    example: 'posts',
  }).optional(),
});

export const siteSchema = z.strictObject({
  name: localized(40, { vi: 'Tên xã.', en: 'Name of the commune.', example: { vi: 'Xã An Lão' } }),
  siteName: localized(60, { vi: 'Tên trang.', en: 'Name of the site.', example: { vi: 'Cổng làng An Lão' } }),
  city: localized(60, {
    vi: 'Thành phố, tỉnh.',
    en: 'City or province.',
    example: { vi: 'thành phố Hải Phòng' },
  }),
  publisher: localized(120, {
    vi: 'Cơ quan chủ quản trang.',
    en: 'Who publishes the site.',
    example: { vi: 'Ủy ban nhân dân xã An Lão' },
  }),
  administrativeCode: fact(z.string().regex(/^\d{5}$/u), {
    vi: 'Mã đơn vị hành chính.',
    en: 'Administrative code.',
    example: '11629',
  }),
  seat: localized(160, { vi: 'Trụ sở.', en: 'Seat.', example: { vi: 'Số 17 đường Nguyễn Văn Trỗi' } }),
  centre: coordinates.meta({ vi: 'Tâm của xã.', en: 'Centre of the commune.' }),
  bounds: fact(
    z.strictObject({
      south: fact(z.number(), { vi: 'Vĩ độ nam.', en: 'Southern latitude.', example: 20.78084 }),
      west: fact(z.number(), { vi: 'Kinh độ tây.', en: 'Western longitude.', example: 106.54297 }),
      north: fact(z.number(), { vi: 'Vĩ độ bắc.', en: 'Northern latitude.', example: 20.8503 }),
      east: fact(z.number(), { vi: 'Kinh độ đông.', en: 'Eastern longitude.', example: 106.61755 }),
    }),
    {
      vi: 'Khung tọa độ của xã; tọa độ nằm ngoài là lỗi.',
      en: 'Bounding box; coordinates outside are findings.',
    },
  ),
  address: fact(
    z.strictObject({
      origin: fact(z.string().regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u), {
        vi: 'Địa chỉ vĩnh viễn in trên biển, bắt đầu bằng https://.',
        en: 'The permanent address printed on placards, with https://.',
        example: 'https://anlao.haiphong.gov.vn',
      }),
      base: fact(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u), {
        vi: 'Thư mục của trang trên máy chủ; / là ở gốc.',
        en: 'Folder of the site on the host; / is the root.',
        example: '/',
      }),
    }),
    { vi: 'Địa chỉ vĩnh viễn.', en: 'Permanent public address.' },
  ),
  migrations: fact(z.array(migration), {
    vi: 'Những lần chuyển địa chỉ sau khi đã in biển; máy chủ cũ phải dẫn tiếp sang địa chỉ mới.',
    en: 'Moves of the address after placards were printed; the old host must lead on to the new one.',
  }).default([]),
  offline: fact(z.enum(['on', 'off']), {
    label: 'Giữ trang trên điện thoại khi mất sóng',
    options: { on: 'bật', off: 'tắt' },
    vi: 'on: điện thoại đã vào trang một lần thì giữ lại mọi bài của thứ tiếng đang đọc, mất sóng vẫn xem được. off: tắt, và xóa những gì các máy đã giữ.',
    en: 'on: a phone that has been on the site keeps all text of the language being read, for when there is no signal. off: no more, and what phones have kept is removed.',
    example: 'on',
  }).default('on'),
  allVillages: fact(z.boolean(), {
    label: 'Đã có đủ các thôn',
    vi: 'true khi mục villages đã đủ mọi thôn, tổ dân phố của xã; chưa đủ thì trang nói rõ là chưa đủ.',
    en: 'true once villages holds every village of the commune; until then its page says that some are missing.',
    example: false,
  }).default(false),
  printDpi: fact(z.number().int().min(100).max(4800), {
    vi: 'Độ phân giải của máy in biển, dpi; không ghi thì là 600.',
    en: 'Density of the printer for placards, in dpi; 600 unless given.',
    example: 600,
  }).default(600),
  labelSheets: fact(z.array(labelSheetSchema), {
    vi: 'Các loại giấy nhãn bế sẵn để in nhãn QR: npm run placards -- sheet --paper mã.',
    en: 'Sheets of pre-cut labels to print QR labels on: npm run placards -- sheet --paper id.',
  }).default([]),
  locales: fact(z.array(siteLocale).min(1), {
    vi: 'Các ngôn ngữ; ngôn ngữ đầu là mặc định, ngôn ngữ thứ hai mở cho khách nói tiếng khác.',
    en: 'Locales; the first is the default, the second opens for guests who speak none of them.',
  }),
  offices: fact(z.array(office).min(1), {
    vi: 'Các bộ phận và việc họ chịu trách nhiệm.',
    en: 'Offices and what they answer for.',
  }),
  hotline: fact(
    z
      .string()
      .regex(/^\+?[\d ]{4,16}$/u)
      .nullable(),
    { vi: 'Đường dây nóng; null cho đến khi có.', en: 'Hotline; null until given.', example: null },
  ),
  zalo: webAddress({
    vi: 'Zalo OA; null cho đến khi có.',
    en: 'Zalo OA; null until given.',
    example: null,
  }).nullable(),
  email: fact(z.email().nullable(), {
    label: 'Hộp thư',
    vi: 'Hộp thư nhận báo chỗ sai; null cho đến khi có.',
    en: 'Mailbox for reports of mistakes; null until given.',
    example: null,
  }).default(null),
  facebook: webAddress({
    vi: 'Trang Facebook; null cho đến khi có.',
    en: 'Facebook page; null until given.',
    example: null,
  }).nullable(),
  spokesperson: spokesperson.nullable().default(null).meta({
    label: 'Người phát ngôn',
    vi: 'Người phát ngôn của xã; null cho đến khi xã cung cấp, trang ghi là chưa công bố.',
    en: 'Who speaks for the commune; null until given, and the page says so.',
    example: null,
  }),
  accounts: fact(z.array(account).max(12), {
    label: 'Tài khoản mạng xã hội chính thức',
    vi: 'Tài khoản mạng xã hội chính thức khác, ngoài Zalo và Facebook ở trên.',
    en: 'Other official accounts, besides Zalo and Facebook above.',
    example: [],
  }).default([]),
  counters: fact(z.array(counter).max(20), {
    label: 'Nơi tiếp dân của các bộ phận',
    vi: 'Quầy, giờ tiếp dân của từng bộ phận; chưa có thì trang ghi địa chỉ trụ sở.',
    en: 'Counter and hours of each office; where there is none the page gives the seat.',
    example: [],
  }).default([]),
  hashtags: hashtags({
    vi: 'Thẻ # đi kèm mọi bài đăng.',
    en: 'Hashtags that go with every post.',
    example: 'AnLão',
  }),
  portals: fact(z.array(portal), {
    vi: 'Các cổng được dẫn tới, gọi bằng tên.',
    en: 'Portals that entries link to by name.',
  }),
  bulletin: broadcastPlan,
  targets: fact(z.array(target), { vi: 'Chỉ tiêu của kế hoạch.', en: 'Targets of the plan.' }),
  papers: fact(papers, {
    vi: 'Đầu và cuối báo cáo hằng tháng (npm run report).',
    en: 'Head and foot of the monthly report (npm run report).',
  }).optional(),
});
export type Site = z.infer<typeof siteSchema>;
export type Target = Site['targets'][number];

/** Posts that each channel is to have in a month; undefined where the plan does not say. */
export function postsPerMonth({ targets }: Pick<Site, 'targets'>): number | undefined {
  return targets.find(({ counts }) => counts === 'posts')?.atLeast;
}
