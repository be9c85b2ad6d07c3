import { z } from 'astro/zod';
import { addMonths } from '../lib/date.ts';
import { entryFields, village } from './entry.ts';
import { day, fact, reference, text } from './field.ts';

export const PRODUCT_KINDS = ['ocop', 'craft', 'speciality'] as const;

/** Months that an OCOP certificate holds: Quyết định 26/2026/QĐ-TTg, Điều 4. */
export const OCOP_VALIDITY_MONTHS = 36;

const certificate = z.strictObject({
  stars: fact(z.number().int().min(3).max(5), {
    vi: 'Số sao, từ 3 đến 5; 1 và 2 sao không có giấy chứng nhận.',
    en: 'Stars, 3 to 5; one and two stars carry no certificate.',
    example: 3,
  }),
  decision: fact(z.string().trim().min(1).max(60), {
    vi: 'Số quyết định công nhận.',
    en: 'Number of the decision.',
    example: '1234/QĐ-UBND',
  }),
  decidedOn: day({ vi: 'Ngày quyết định.', en: 'Date of the decision.' }),
  issuer: fact(z.string().trim().min(1).max(80), {
    vi: 'Cơ quan công nhận.',
    en: 'Who recognised it.',
    example: 'UBND thành phố Hải Phòng',
  }),
  criteriaSet: fact(z.number().int().min(1).max(26), {
    vi: 'Số thứ tự bộ tiêu chí (1 đến 26) của Quyết định 26/2026/QĐ-TTg.',
    en: 'Criteria set, 1 to 26, of Decision 26/2026/QD-TTg.',
    example: 1,
  }),
});
export type OcopCertificate = z.infer<typeof certificate>;

/** Last day on which a certificate holds. */
export function certificateEnd({ decidedOn }: OcopCertificate): string {
  return addMonths(decidedOn, OCOP_VALIDITY_MONTHS);
}

const maker = z.strictObject({
  name: text(80, {
    vi: 'Người hoặc cơ sở làm ra.',
    en: 'Who makes it.',
    example: 'Các hộ thợ đá thôn Khúc Giản',
  }),
  address: text(120, { vi: 'Ở đâu.', en: 'Where.', example: 'Thôn Khúc Giản, xã An Lão' }),
  phone: fact(z.string().regex(/^\+?[\d ]{8,16}$/u), {
    vi: 'Điện thoại kinh doanh, khi người bán đồng ý cho đăng.',
    en: 'Business phone, published with the maker’s consent.',
    example: '0912 345 678',
  }).optional(),
});

const seller = z.strictObject({
  name: text(80, { vi: 'Nơi bán.', en: 'Shop or market.', example: 'Các xưởng dọc quốc lộ 10' }),
  note: text(120, {
    vi: 'Giờ bán, cách hỏi mua.',
    en: 'Hours, how to ask.',
    example: 'Ghé xưởng xem đá, đặt theo mẫu',
  }).optional(),
  place: reference(['places'], {
    vi: 'Địa điểm bán, nếu có bài: places/tên-thư-mục.',
    en: 'The place, where it has an entry.',
    example: 'places/cho-ruon',
  }).optional(),
});

const price = z.strictObject({
  what: text(40, { vi: 'Bán theo gì.', en: 'Unit of sale.', example: 'hũ 500 ml' }),
  vnd: fact(z.number().int().positive(), {
    vi: 'Giá, đồng.',
    en: 'Price in dong.',
    example: 180000,
  }),
});

export const productSchema = z.strictObject({
  ...entryFields,
  kind: fact(z.enum(PRODUCT_KINDS), {
    label: 'Loại sản phẩm',
    vi: 'ocop (có sao), craft (nghề), speciality (đặc sản).',
    en: 'ocop (with stars), craft or speciality.',
    example: 'craft',
  }),
  certificate: certificate
    .meta({
      vi: 'Giấy chứng nhận OCOP; chỉ có khi kind là ocop.',
      en: 'OCOP certificate; only when kind is ocop.',
    })
    .optional(),
  village: village.optional(),
  maker: maker.meta({ vi: 'Ai làm ra.', en: 'The maker.' }).optional(),
  sellers: fact(z.array(seller).max(8), { vi: 'Mua ở đâu.', en: 'Where to buy.' }).default([]),
  prices: fact(z.array(price).max(8), { vi: 'Giá bán.', en: 'Prices.' }).default([]),
});
export type Product = z.infer<typeof productSchema>;
