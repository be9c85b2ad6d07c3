import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { fact, reference, text } from './field.ts';

const stop = z.strictObject({
  entry: reference(['relics', 'places', 'products'], {
    vi: 'Điểm dừng.',
    en: 'The stop.',
    example: 'relics/den-tho-le-chan',
  }),
  note: text(160, { vi: 'Làm gì ở đây.', en: 'What to do here.', example: 'Thắp hương, xem vách đá.' }),
  walkMetres: fact(z.number().int().min(1).max(50_000), {
    vi: 'Đường đi từ điểm trước đến đây dài bao nhiêu mét, do người đã đi đo; chưa đo thì bỏ trống.',
    en: 'Length of the way from the stop before, in metres, by someone who walked it; left out until measured.',
    example: 400,
  }).optional(),
  walkMinutes: fact(z.number().int().min(1).max(600), {
    vi: 'Đi bộ từ điểm trước đến đây mất bao nhiêu phút, do người đã đi; chưa đi thử thì bỏ trống.',
    en: 'Minutes on foot from the stop before, by someone who walked it; left out until tried.',
    example: 8,
  }).optional(),
});

export const trailSchema = z.strictObject({
  ...entryFields,
  stops: fact(z.array(stop).min(2).max(12), {
    vi: 'Các điểm dừng theo thứ tự đi.',
    en: 'Stops in walking order.',
  }),
});
export type Trail = z.infer<typeof trailSchema>;
export type TrailStop = Trail['stops'][number];
