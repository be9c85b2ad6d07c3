/** An article of the commune's portal. */
import { z } from 'astro/zod';
import { CHANNELS } from './channel.ts';
import { entryFields } from './entry.ts';
import { day, fact } from './field.ts';

export const NEWS_KINDS = ['good-model', 'good-people', 'ocop', 'reform', 'culture', 'notice'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export const newsSchema = z.strictObject({
  ...entryFields,
  kind: fact(z.enum(NEWS_KINDS), {
    label: 'Loại tin',
    options: {
      'good-model': 'cách làm hay',
      'good-people': 'người tốt việc tốt',
      ocop: 'OCOP',
      reform: 'cải cách hành chính',
      culture: 'văn hóa',
      notice: 'thông báo',
    },
    vi: 'good-model (cách làm hay), good-people (người tốt việc tốt), ocop, reform (cải cách hành chính), culture (văn hóa), notice (thông báo).',
    en: 'good-model, good-people, ocop, reform (administrative reform), culture or notice.',
    example: 'culture',
  }),
  channels: fact(z.array(z.enum(CHANNELS)), {
    options: { portal: 'cổng thông tin', zalo: 'Zalo OA', facebook: 'Facebook' },
    vi: 'Sẽ đăng lên những kênh nào; đã đăng rồi thì ghi ngày và địa chỉ ở posted.',
    en: 'Channels it is meant for; once posted, day and address go into posted.',
    example: ['portal', 'zalo'],
  }).default([]),
  publishedOn: day({ vi: 'Ngày đăng tin trên trang này.', en: 'Day it was published here.' }),
});
export type News = z.infer<typeof newsSchema>;
