/** A short lesson: a story, things to do, and questions with their answers. */
import { z } from 'astro/zod';
import { COLLECTION_NAMES } from './collection-names.ts';
import { entryFields } from './entry.ts';
import { fact, reference, text } from './field.ts';

export const LESSON_AUDIENCES = ['primary', 'secondary', 'everyone'] as const;
export const QUESTION_KINDS = ['fact', 'practice'] as const;

const option = z.strictObject({
  text: text(120, {
    vi: 'Một câu trả lời để chọn.',
    en: 'An answer to choose from.',
    example: 'Nữ tướng Lê Chân',
  }),
  right: fact(z.boolean(), {
    label: 'Câu đúng',
    vi: 'true ở đúng một câu của mỗi câu hỏi.',
    en: 'true for exactly one answer of each question.',
    example: true,
  }).default(false),
});

const question = z.strictObject({
  prompt: text(200, {
    vi: 'Câu hỏi.',
    en: 'The question.',
    example: 'Đền ở chân núi Voi, thôn Khúc Giản, thờ ai?',
  }),
  kind: fact(z.enum(QUESTION_KINDS), {
    label: 'Hỏi về',
    vi: 'fact (dữ kiện, phải có nguồn) hoặc practice (nên làm thế nào).',
    en: 'fact (which needs a source) or practice (what is best done).',
    example: 'fact',
  }),
  options: fact(z.array(option).min(2).max(4), {
    vi: 'Từ hai đến bốn câu trả lời, một câu đúng.',
    en: 'Two to four answers, one of them right.',
  }),
  why: text(300, {
    vi: 'Vì sao câu ấy đúng, một hai câu.',
    en: 'Why it is right, in a sentence or two.',
    example: 'Đền thờ nữ tướng Lê Chân, người lập trang An Biên.',
  }),
  source: fact(z.number().int().min(1), {
    label: 'Nguồn thứ mấy',
    vi: 'Nguồn thứ mấy trong danh sách sources, đếm từ 1; hỏi dữ kiện thì phải có.',
    en: 'Which of sources it is from, counted from 1; needed for a fact.',
    example: 1,
  }).optional(),
});

export const lessonSchema = z.strictObject({
  ...entryFields,
  audience: fact(z.enum(LESSON_AUDIENCES), {
    label: 'Dành cho',
    vi: 'primary (học sinh tiểu học), secondary (học sinh trung học), everyone (mọi người).',
    en: 'primary (primary school), secondary (secondary school) or everyone.',
    example: 'secondary',
  }),
  minutes: fact(z.number().int().min(5).max(90), {
    label: 'Số phút',
    vi: 'Bài học chừng bao nhiêu phút.',
    en: 'How many minutes it takes.',
    example: 30,
  }),
  aims: fact(
    z
      .array(
        text(140, {
          vi: 'Học xong thì biết điều gì, làm được gì.',
          en: 'What one knows or can do afterwards.',
          example: 'Kể được vì sao núi mang tên Voi.',
        }),
      )
      .min(1)
      .max(5),
    { vi: 'Học xong biết gì.', en: 'What one will know.' },
  ),
  about: fact(
    z
      .array(
        reference(
          COLLECTION_NAMES.filter((name) => name !== 'lessons'),
          {
            vi: 'Bài học nói về bài nào: mục/tên-thư-mục.',
            en: 'An entry that the lesson is about: collection/folder.',
            example: 'relics/nui-voi',
          },
        ),
      )
      .max(8),
    { label: 'Nói về', vi: 'Bài học nói về những bài nào trên trang.', en: 'Entries that it is about.' },
  ).default([]),
  tasks: fact(
    z
      .array(
        text(200, {
          vi: 'Một việc làm ở di tích, ở nhà, ở lớp.',
          en: 'Something to do at the relic, at home or in class.',
          example: 'Đứng ở cánh đồng, tìm đầu và lưng con voi rồi vẽ lại.',
        }),
      )
      .max(6),
    { vi: 'Việc để làm.', en: 'Things to do.' },
  ).default([]),
  quiz: fact(z.array(question).min(2).max(8), {
    label: 'Câu hỏi',
    vi: 'Câu hỏi cuối bài.',
    en: 'Questions.',
  }),
});
export type Lesson = z.infer<typeof lessonSchema>;
export type Question = Lesson['quiz'][number];
