import { z } from 'astro/zod';
import { entryFields, timeline } from './entry.ts';
import { fact } from './field.ts';

export const ABOUT_TOPICS = ['overview', 'history', 'economy', 'culture', 'new-countryside'] as const;

export const aboutSchema = z.strictObject({
  ...entryFields,
  topic: fact(z.enum(ABOUT_TOPICS), {
    options: {
      overview: 'tổng quan',
      history: 'lịch sử',
      economy: 'kinh tế',
      culture: 'văn hóa',
      'new-countryside': 'nông thôn mới',
    },
    vi: 'Nói về mặt nào của xã.',
    en: 'Which side of the commune.',
    example: 'history',
  }),
  timeline: timeline.default([]),
});
export type About = z.infer<typeof aboutSchema>;
