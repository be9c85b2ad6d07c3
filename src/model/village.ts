/** A village or residential group; other entries name it in their field `village`. */
import { z } from 'astro/zod';
import { coordinates, entryFields } from './entry.ts';
import { fact, text } from './field.ts';

const contact = z.strictObject({
  role: text(60, {
    vi: 'Chức danh, không ghi tên người.',
    en: 'The post, without a name.',
    example: 'Trưởng thôn',
  }),
  phone: fact(z.string().regex(/^\+?[\d ]{8,16}$/u), {
    vi: 'Điện thoại mà xã cho công bố; chưa có thì bỏ trống, trang ghi “chưa công bố”.',
    en: 'A phone that the commune publishes; left out, the page says that there is none yet.',
    example: '0225 3872 000',
  }).optional(),
});

export const villageSchema = z.strictObject({
  ...entryFields,
  formerNames: fact(z.array(z.string().trim().min(1).max(60)).max(8), {
    label: 'Tên khác, tên cũ',
    vi: 'Tên cũ, tên khác của thôn, không phải tên xã.',
    en: 'Old and other names of the village.',
    example: ['Bách Hoa'],
  }).default([]),
  formerUnit: text(60, {
    label: 'Trước thuộc',
    vi: 'Trước khi sắp xếp, thôn thuộc xã hay thị trấn nào.',
    en: 'Commune or town that it belonged to before the merger.',
    example: 'Xã An Tiến cũ',
  }).optional(),
  coordinates: coordinates.meta({ vi: 'Vị trí trên bản đồ.', en: 'Position on the map.' }).optional(),
  contacts: fact(z.array(contact).max(6), {
    label: 'Liên hệ',
    vi: 'Hỏi ai ở thôn: chức danh, và điện thoại khi xã cho công bố.',
    en: 'Whom to ask in the village: post, and phone where the commune publishes it.',
  }).default([]),
});
export type Village = z.infer<typeof villageSchema>;
