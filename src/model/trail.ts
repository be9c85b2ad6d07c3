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
});

export const trailSchema = z.strictObject({
  ...entryFields,
  stops: fact(z.array(stop).min(2).max(12), {
    vi: 'Các điểm dừng theo thứ tự đi.',
    en: 'Stops in walking order.',
  }),
});
export type Trail = z.infer<typeof trailSchema>;
