import { z } from 'astro/zod';
import { address, coordinates, entryFields, timeline, village } from './entry.ts';
import { day, fact, reference, text } from './field.ts';

/** Kinds of relic, Luật Di sản văn hóa 45/2024/QH15, Điều 21. */
export const RELIC_KINDS = ['history', 'architecture', 'archaeology', 'landscape'] as const;

/** Ranks, highest first; `inventory` is listed by the city but not ranked. */
export const RELIC_RANKS = ['special-national', 'national', 'city', 'inventory'] as const;

const ranking = z.strictObject({
  rank: fact(z.enum(RELIC_RANKS), {
    vi: 'Cấp xếp hạng.',
    en: 'Rank.',
    example: 'national',
  }),
  decision: fact(z.string().trim().min(1).max(60).nullable(), {
    vi: 'Số quyết định; null khi chưa tìm thấy.',
    en: 'Decision number; null when not found.',
    example: '313-VH/VP',
  }),
  decidedOn: day({
    vi: 'Ngày quyết định.',
    en: 'Date of the decision.',
    example: '1962-04-28',
  }).nullable(),
  issuer: fact(z.string().trim().min(1).max(80).nullable(), {
    vi: 'Cơ quan ký; null khi chưa rõ.',
    en: 'Who issued it; null when unknown.',
    example: 'Bộ Văn hóa',
  }),
});

const worshipped = z.strictObject({
  name: text(60, { vi: 'Người được thờ.', en: 'Who is honoured.', example: 'Nữ tướng Lê Chân' }),
  role: text(140, {
    vi: 'Là ai, một câu.',
    en: 'Who they were, one sentence.',
    example: 'Người lập trang An Biên, theo Hai Bà Trưng khởi nghĩa.',
  }),
});

export const relicSchema = z.strictObject({
  ...entryFields,
  officialName: text(120, {
    vi: 'Tên ghi trong quyết định xếp hạng; chưa có thì tên gọi đầy đủ.',
    en: 'Name in the ranking decision; until known, the full name.',
    example: 'Khu di tích lịch sử - danh thắng Núi Voi',
  }),
  kinds: fact(z.array(z.enum(RELIC_KINDS)).min(1), {
    vi: 'Loại hình di tích theo Luật Di sản văn hóa.',
    en: 'Kinds of relic under the Law on Cultural Heritage.',
    example: ['history', 'landscape'],
  }),
  ranking: ranking
    .meta({
      vi: 'Xếp hạng; bỏ trống khi chưa rõ.',
      en: 'Ranking; left out while unknown.',
    })
    .optional(),
  worshipped: fact(z.array(worshipped).max(6), {
    vi: 'Những vị được thờ.',
    en: 'Figures honoured here.',
  }).default([]),
  period: text(60, {
    vi: 'Niên đại.',
    en: 'Period.',
    example: 'Dấu tích từ văn hóa Đông Sơn',
  }).optional(),
  address,
  village: village.optional(),
  coordinates: coordinates.meta({ vi: 'Vị trí trên bản đồ.', en: 'Position on the map.' }).optional(),
  timeline: timeline.default([]),
  opening: text(120, {
    vi: 'Giờ mở cửa, giá vé.',
    en: 'Opening hours, tickets.',
    example: 'Mở cửa cả ngày, không bán vé',
  }).optional(),
  gettingThere: text(300, {
    vi: 'Đường đến.',
    en: 'How to get there.',
    example: 'Theo quốc lộ 10 …',
  }).optional(),
  festivals: fact(
    z.array(
      reference(['festivals'], {
        vi: 'Lễ hội ở đây: festivals/tên-thư-mục.',
        en: 'A festival held here: festivals/folder.',
        example: 'festivals/le-hoi-nui-voi',
      }),
    ),
    { vi: 'Các lễ hội ở đây.', en: 'Festivals held here.' },
  ).default([]),
});
export type Relic = z.infer<typeof relicSchema>;
