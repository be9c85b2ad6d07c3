/** Rules about official answers. */
import type { Rule } from './wording.ts';

export const STATEMENT_RULES = {
  'statement/incomplete': {
    vi: {
      what: 'Câu trả lời chưa đủ: thiếu {missing}.',
      mend: 'Ghi đủ answer, answeredAt và speaker; chưa trả lời thì bỏ cả ba.',
    },
    en: {
      what: 'The answer is not complete: {missing} missing.',
      mend: 'Give answer, answeredAt and speaker; leave out all three while there is no answer.',
    },
  },
  'statement/unanswered-correction': {
    vi: {
      what: 'Có đính chính mà chưa có câu trả lời nào để đính chính.',
      mend: 'Ghi câu trả lời vào answer, hoặc bỏ corrections.',
    },
    en: {
      what: 'There is a correction, but no answer that it corrects.',
      mend: 'Give the answer, or remove corrections.',
    },
  },
  'statement/order': {
    vi: {
      what: '{later} ({laterAt}) phải sau {earlier} ({earlierAt}).',
      mend: 'Xem lại hai mốc ấy. Giờ ghi theo giờ Việt Nam, 24 giờ một ngày.',
    },
    en: {
      what: '{later} ({laterAt}) must come after {earlier} ({earlierAt}).',
      mend: 'Look at both again. Hours are those of Vietnam, 0 to 23.',
    },
  },
} as const satisfies Record<string, Rule>;
