/** A chapter of the handbook, which tells staff how this work is done. In Vietnamese alone: it is not for visitors. */
import { z } from 'astro/zod';
import { picture } from './entry.ts';
import { day, fact, text } from './field.ts';

/** Folder of the content in which the chapters and their pictures lie. */
export const HANDBOOK_FOLDER = 'handbook';

export const chapterSchema = z.strictObject({
  title: text(70, {
    vi: 'Tên chương.',
    en: 'Title of the chapter.',
    example: 'Viết câu chuyện di tích',
  }),
  order: fact(z.number().int().min(1).max(99), {
    vi: 'Chương thứ mấy.',
    en: 'Which chapter it is.',
    example: 1,
  }),
  summary: text(220, {
    label: 'Tóm tắt',
    vi: 'Một câu: đọc chương này để làm được gì.',
    en: 'One sentence: what one can do after reading it.',
    example: 'Viết một bài di tích đúng, ấm và dễ đọc.',
  }),
  pictures: fact(z.array(picture).max(6), {
    vi: 'Ảnh dùng trong chương, đặt cạnh các chương.',
    en: 'Pictures of the chapter, which lie beside the chapters.',
  }).default([]),
  updatedOn: day({ vi: 'Ngày sửa gần nhất.', en: 'Day of the last change.' }),
});
export type Chapter = z.infer<typeof chapterSchema>;
