import { z } from 'astro/zod';
import { entryFields, village } from './entry.ts';
import { fact, reference, text } from './field.ts';

const CALENDARS = ['lunar', 'solar'] as const;
export type Calendar = (typeof CALENDARS)[number];

const monthDay = z.strictObject({
  month: fact(z.number().int().min(1).max(12), { vi: 'Tháng.', en: 'Month.', example: 1 }),
  day: fact(z.number().int().min(1).max(31), {
    vi: 'Ngày; tháng thiếu ngày ấy thì tính ngày cuối tháng.',
    en: 'Day; the last one of a month that is shorter.',
    example: 14,
  }),
});

const part = z.strictObject({
  title: text(60, { vi: 'Phần lễ hoặc phần hội.', en: 'A rite or a game.', example: 'Lễ tế ở đền' }),
  detail: text(200, {
    vi: 'Diễn ra thế nào.',
    en: 'What happens.',
    example: 'Dâng hương nữ tướng Lê Chân.',
  }).optional(),
});

export const festivalSchema = z.strictObject({
  ...entryFields,
  calendar: fact(z.enum(CALENDARS), {
    label: 'Lịch',
    vi: 'lunar (âm lịch) hoặc solar (dương lịch).',
    en: 'lunar or solar.',
    example: 'lunar',
  }),
  from: monthDay.meta({ vi: 'Bắt đầu.', en: 'First day.' }),
  to: monthDay.meta({ vi: 'Kết thúc.', en: 'Last day.' }),
  village: village.optional(),
  venue: reference(['places', 'relics'], {
    vi: 'Nơi tổ chức.',
    en: 'Where it is held.',
    example: 'relics/nui-voi',
  }),
  programme: fact(z.array(part).max(12), { vi: 'Chương trình.', en: 'Programme.' }).default([]),
});
export type Festival = z.infer<typeof festivalSchema>;
