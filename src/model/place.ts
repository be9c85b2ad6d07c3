import { z } from 'astro/zod';
import { address, coordinates, entryFields, village } from './entry.ts';
import { fact, text } from './field.ts';

export const PLACE_KINDS = [
  'admin-centre',
  'cultural-house',
  'market',
  'school',
  'festival-ground',
  'museum',
  'workshop',
] as const;

const hours = z.strictObject({
  days: text(40, { vi: 'Những ngày nào.', en: 'Which days.', example: 'Thứ Hai đến thứ Sáu' }),
  time: text(40, { vi: 'Giờ nào.', en: 'Which hours.', example: '7:30 – 11:30' }),
});

export const placeSchema = z.strictObject({
  ...entryFields,
  kind: fact(z.enum(PLACE_KINDS), { vi: 'Loại địa điểm.', en: 'Kind of place.', example: 'market' }),
  address,
  village: village.optional(),
  coordinates: coordinates.meta({ vi: 'Vị trí trên bản đồ.', en: 'Position on the map.' }).optional(),
  hours: fact(z.array(hours).max(7), { vi: 'Giờ mở cửa.', en: 'Opening hours.' }).default([]),
  phone: fact(z.string().regex(/^\+?[\d ]{8,16}$/u), {
    vi: 'Điện thoại đã được xác nhận.',
    en: 'A confirmed phone number.',
    example: '0225 3872 000',
  }).optional(),
});
export type Place = z.infer<typeof placeSchema>;
