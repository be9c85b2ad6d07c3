/** Rules about the questions of lessons. */
import type { Rule } from './wording.ts';

export const LESSON_RULES = {
  'lesson/no-answer': {
    vi: { what: 'Câu hỏi {n} chưa có câu trả lời nào đúng.', mend: 'Ghi right: true ở câu đúng.' },
    en: { what: 'Question {n} has no right answer.', mend: 'Write right: true at the right one.' },
  },
  'lesson/two-answers': {
    vi: {
      what: 'Câu hỏi {n} có {count} câu trả lời cùng được ghi là đúng.',
      mend: 'Chỉ để right: true ở một câu; nếu cả hai đều đúng thì viết lại câu hỏi.',
    },
    en: {
      what: 'Question {n} has {count} answers marked as right.',
      mend: 'Leave right: true at one of them; where both are right, ask in another way.',
    },
  },
  'lesson/same-answers': {
    vi: {
      what: 'Câu hỏi {n} có hai câu trả lời giống nhau: “{text}”.',
      mend: 'Đổi một trong hai câu ấy.',
    },
    en: { what: 'Question {n} offers the same answer twice: “{text}”.', mend: 'Change one of the two.' },
  },
  'lesson/same-question': {
    vi: { what: 'Câu hỏi {n} lặp lại câu hỏi {first}.', mend: 'Bỏ một câu, hoặc hỏi điều khác.' },
    en: { what: 'Question {n} repeats question {first}.', mend: 'Remove one, or ask something else.' },
  },
  'lesson/no-source': {
    vi: {
      what: 'Câu hỏi {n} hỏi một dữ kiện mà chưa ghi nguồn.',
      mend: 'Ghi source: số thứ tự của nguồn trong sources. Không có nguồn thì đừng hỏi câu này.',
    },
    en: {
      what: 'Question {n} asks for a fact, and no source is given.',
      mend: 'Write source: its place in sources. Without a source, do not ask it.',
    },
  },
  'lesson/unknown-source': {
    vi: {
      what: 'Câu hỏi {n} ghi nguồn thứ {source}, mà sources chỉ có {count} nguồn.',
      mend: 'Sửa số thứ tự, hoặc thêm nguồn vào sources.',
    },
    en: {
      what: 'Question {n} names source {source}, but sources has only {count}.',
      mend: 'Correct the number, or add the source to sources.',
    },
  },
} as const satisfies Record<string, Rule>;
