/** The storyboard of a clip: what is said, scene by scene. */
import { z } from 'astro/zod';
import { fact, text } from './field.ts';

const scene = z.strictObject({
  lead: text(24, {
    label: 'Chữ lớn',
    vi: 'Vài chữ lớn đứng trên câu, nếu có: con số, năm, tên.',
    en: 'A few large words above the sentence, if any: a number, a year, a name.',
    example: '143 m',
  }).optional(),
  text: text(140, {
    label: 'Câu',
    vi: 'Một câu người xem đọc trong cảnh này.',
    en: 'One sentence that is read in this scene.',
    example: 'Đỉnh cao nhất nhìn ra cả vùng An Lão.',
  }),
  seconds: fact(z.number().min(3).max(8), {
    vi: 'Cảnh dài mấy giây; bỏ trống thì tính theo câu.',
    en: 'How many seconds it lasts; worked out from the sentence unless given.',
    example: 4,
  }).optional(),
});

/** A sound that is longer is no sound of a clip. */
export const MOST_SOUND_SECONDS = 30;

export const clip = z.strictObject({
  sound: fact(z.string().regex(/^[a-z0-9][a-z0-9-]*\.(?:mp3|m4a|ogg)$/u), {
    label: 'Nhạc, lời kể',
    vi: 'Tệp nhạc hay lời kể (mp3, m4a hoặc ogg) đặt cạnh bài, dài nhất 30 giây, nghe trong phim ở mọi thứ tiếng. Bỏ trống thì mỗi thứ tiếng dùng bản ghi âm (recording) của mình, nếu bản ấy không quá 30 giây.',
    en: 'Music or narration (mp3, m4a or ogg) beside the entry, 30 seconds at most, heard in the clips of every language. Without it each language takes its own recording, where that is no longer than 30 seconds.',
    example: 'nhac-nen.mp3',
  }).optional(),
  scenes: fact(z.array(scene).max(6), {
    label: 'Cảnh phim',
    vi: 'Ba đến sáu cảnh theo thứ tự, giữa cảnh tên bài và cảnh địa chỉ; để trống thì phim kể các dữ kiện của bài.',
    en: 'Three to six scenes in order, between the title and the address; none for a clip of the facts of the entry.',
  }).default([]),
});
export type Clip = z.infer<typeof clip>;
