/** Where the commune posts, and the record that staff keep of it. */
import { z } from 'astro/zod';
import { day, fact } from './field.ts';

/** The commune's portal, its Zalo Official Account, its Facebook page. */
export const CHANNELS = ['portal', 'zalo', 'facebook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Letters of any alphabet and digits, at least one letter: anything else ends a hashtag, and digits alone make none. */
const HASHTAG = /^(?=.*\p{L})[\p{L}\p{M}\p{N}]+$/u;
const MOST_LETTERS = 30;
const MOST_HASHTAGS = 5;

/** Hashtags are typed without their sign. */
export function hashtags(meta: { readonly vi: string; readonly en: string; readonly example: string }) {
  const hashtag = fact(z.string().regex(HASHTAG).max(MOST_LETTERS), {
    vi: `Viết liền, chỉ chữ và số, không có dấu #, nhiều nhất ${MOST_LETTERS} ký tự.`,
    en: `Letters and digits only, without spaces or #, at most ${MOST_LETTERS}.`,
    example: meta.example,
  });
  return fact(z.array(hashtag).max(MOST_HASHTAGS), {
    vi: meta.vi,
    en: meta.en,
    example: [meta.example],
  }).default([]);
}

const posting = z.strictObject({
  channel: fact(z.enum(CHANNELS), {
    options: { portal: 'cổng thông tin', zalo: 'Zalo OA', facebook: 'Facebook' },
    vi: 'Kênh đã đăng: portal (cổng thông tin), zalo (Zalo OA) hoặc facebook.',
    en: 'Where it was posted: portal, zalo (Official Account) or facebook.',
    example: 'facebook',
  }),
  on: day({ vi: 'Ngày đăng.', en: 'Day of posting.', example: '2026-11-05' }),
  link: fact(z.url({ protocol: /^https$/u }), {
    vi: 'Địa chỉ của bài đã đăng, bắt đầu bằng https://.',
    en: 'Address of the post, with https://.',
    example: 'https://www.facebook.com/…',
  }),
});
export type Posting = z.infer<typeof posting>;

/** What staff type in when they have posted. */
export const posted = fact(z.array(posting), {
  vi: 'Những lần đã đăng bài này lên các kênh; npm run media -- --month đếm theo đây.',
  en: 'Where and when it was posted; npm run media -- --month counts these.',
}).default([]);
