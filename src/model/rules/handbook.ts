/** Rules about the handbook of staff. */
import type { Rule } from './wording.ts';

export const HANDBOOK_RULES = {
  'handbook/order': {
    vi: {
      what: 'Chương thứ {order} đã có rồi: {file}.',
      mend: 'Ghi cho chương này một số thứ tự khác ở order.',
    },
    en: {
      what: 'There is a chapter {order} already: {file}.',
      mend: 'Give this chapter another number in order.',
    },
  },
  'handbook/part': {
    vi: {
      what: 'Sổ tay không in được phần này: {what}',
      mend: 'Trong sổ tay chỉ dùng tiêu đề (##), đoạn văn, danh sách, <Note> và <Figure>. Hãy viết lại thành đoạn văn hoặc danh sách.',
    },
    en: {
      what: 'The handbook cannot print this part: {what}',
      mend: 'A chapter has headings (##), paragraphs, lists, <Note> and <Figure>. Write it as a paragraph or a list.',
    },
  },
} as const satisfies Record<string, Rule>;
