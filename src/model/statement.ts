/** The commune's answer to a rumour or to a matter that people ask about. */
import { z } from 'astro/zod';
import { minutesBetween } from '../lib/moment.ts';
import { entryFields } from './entry.ts';
import { fact, moment, text } from './field.ts';

/** Worked out from what has been filled in, so that the word and the facts cannot differ. */
export const STATEMENT_STATES = ['open', 'answered', 'corrected'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/**
 * The first answer is due within 24 hours, and the plan asks for every answer within 48.
 *
 * @see NĐ 244/2026/NĐ-CP, first statement of a commune's spokesperson
 */
export const ANSWER_HOURS = { aim: 24, limit: 48 } as const;

const correction = z.strictObject({
  at: moment({ vi: 'Đính chính lúc nào.', en: 'When it was corrected.', example: '2026-11-25 09:00' }),
  was: text(300, {
    vi: 'Trước đây đã viết gì, để nguyên cho người đọc thấy.',
    en: 'What it said before, kept for readers to see.',
    example: 'Lịch cắt điện từ 7 giờ.',
  }),
  now: text(300, {
    vi: 'Nay sửa lại thế nào.',
    en: 'What is right.',
    example: 'Lịch cắt điện từ 8 giờ.',
  }),
});

export const statementSchema = z.strictObject({
  ...entryFields,
  asked: text(300, {
    vi: 'Người dân hỏi gì, hoặc tin đang lan truyền nói gì. Không ghi tên người.',
    en: 'What people ask, or what the rumour says. No names of persons.',
    example: 'Có phải từ tháng sau nhà văn hóa thôn thu tiền gửi xe?',
  }),
  raisedAt: moment({
    vi: 'Xã biết chuyện này lúc nào, giờ Việt Nam.',
    en: 'When the commune learned of it, Vietnam time.',
    example: '2026-11-24 08:15',
  }),
  answer: text(500, {
    vi: 'Câu trả lời: sự thật thế nào, nói ngay câu đầu. Chưa trả lời thì bỏ trống.',
    en: 'The answer: what is true, in the first sentence. Left out while there is none.',
    example: 'Không. Gửi xe ở nhà văn hóa thôn không mất tiền.',
  }).optional(),
  answeredAt: moment({
    vi: 'Công bố câu trả lời lúc nào, giờ Việt Nam.',
    en: 'When the answer was published, Vietnam time.',
    example: '2026-11-24 15:40',
  }).optional(),
  speaker: z
    .strictObject({
      office: fact(z.string().trim().min(1), {
        oneOf: 'offices',
        vi: 'Mã bộ phận trả lời (trong site.yaml).',
        en: 'Id of the office that answers (from site.yaml).',
        example: 'van-hoa',
      }),
      role: text(60, {
        vi: 'Chức vụ của người phát ngôn, không ghi tên.',
        en: 'Post of the person who speaks, without a name.',
        example: 'Người phát ngôn của UBND xã',
      }),
    })
    .meta({ vi: 'Ai trả lời.', en: 'Who answers.' })
    .optional(),
  corrections: fact(z.array(correction).max(6), {
    vi: 'Những lần đính chính, cũ trước mới sau; không xóa.',
    en: 'Corrections, oldest first; never removed.',
  }).default([]),
});
export type Statement = z.infer<typeof statementSchema>;

export function statementState({ answer, corrections }: Pick<Statement, 'answer' | 'corrections'>) {
  if (answer === undefined) return 'open' satisfies StatementState;
  return corrections.length > 0 ? 'corrected' : ('answered' satisfies StatementState);
}

/**
 * Minutes from the question to the answer; while there is none, to `now`.
 *
 * @param now - a moment in Vietnam
 */
export function minutesTaken(
  { raisedAt, answeredAt }: Pick<Statement, 'raisedAt' | 'answeredAt'>,
  now: string,
): number {
  return minutesBetween(raisedAt, answeredAt ?? now);
}

export type Promptness = 'aim' | 'limit' | 'late';

/** Within the aim, within the limit, or later; what takes exactly as long as the limit is within it. */
export function promptnessOf(minutes: number): Promptness {
  if (minutes <= ANSWER_HOURS.aim * 60) return 'aim';
  return minutes <= ANSWER_HOURS.limit * 60 ? 'limit' : 'late';
}
