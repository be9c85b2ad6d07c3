/** Whom to turn to: what `site.yaml` says of the people and places that answer. */
import { z } from 'astro/zod';
import { day, fact, localized, webAddress } from './field.ts';

const phone = fact(z.string().regex(/^\+?[\d ]{4,16}$/u), {
  vi: 'Điện thoại công vụ, không ghi số riêng.',
  en: 'Official telephone, never a private one.',
  example: '0225 000 0000',
});

/** @see NĐ 244/2026/NĐ-CP: name, post, telephone and official e-mail are posted within 24 hours */
export const spokesperson = z.strictObject({
  name: fact(z.string().trim().min(1).max(60), { vi: 'Họ tên.', en: 'Name.', example: 'Nguyễn Văn Mẫu' }),
  title: localized(80, { vi: 'Chức vụ.', en: 'Post.', example: { vi: 'Chủ tịch UBND xã' } }),
  phone,
  email: fact(z.email(), {
    vi: 'Thư điện tử công vụ.',
    en: 'Official e-mail.',
    example: 'ten@haiphong.gov.vn',
  }),
  assignedOn: day({
    vi: 'Ngày được giao; phải đăng trong 24 giờ.',
    en: 'Day of assignment; to be posted within 24 hours.',
  }),
});

export const account = z.strictObject({
  name: fact(z.string().trim().min(1).max(80), {
    vi: 'Tên tài khoản, trang.',
    en: 'Name of the account.',
    example: 'Trang Facebook UBND xã Mẫu',
  }),
  url: webAddress({ vi: 'Địa chỉ.', en: 'Address.', example: 'https://www.facebook.com/…' }),
});

export const counter = z.strictObject({
  office: fact(z.string().trim().min(1), {
    oneOf: 'offices',
    vi: 'Mã bộ phận (trong site.yaml).',
    en: 'Id of the office (from site.yaml).',
    example: 'van-hoa',
  }),
  where: localized(160, {
    vi: 'Quầy, phòng ở đâu.',
    en: 'Where the counter is.',
    example: { vi: 'Tầng 1, trụ sở UBND xã' },
  }),
  hours: localized(120, {
    vi: 'Giờ tiếp dân.',
    en: 'Hours.',
    example: { vi: 'Thứ Hai đến thứ Sáu, 7:30 – 11:30 và 13:30 – 17:00' },
  }),
  phone: phone.optional(),
});
