/** Rules about the form of files, raised only by `npm run check -- --fix`. */
import type { Rule } from './wording.ts';

export const FORM_RULES = {
  'form/errors': {
    vi: {
      what: 'Tệp này còn lỗi, nên để nguyên, không viết lại.',
      mend: 'Sửa lỗi được kể ở phần kiểm tra, rồi chạy lại npm run check -- --fix.',
    },
    en: {
      what: 'This file still has errors, so it was left as it is.',
      mend: 'Mend what the check finds in it, then run npm run check -- --fix again.',
    },
  },
  'form/comment': {
    vi: {
      what: 'Từ dòng này có ghi chú sau dấu #. Viết lại tệp thì ghi chú mất, nên để nguyên tệp.',
      mend: 'Chuyển điều cần nhớ sang verification.note hoặc nơi khác, bỏ ghi chú, rồi chạy lại npm run check -- --fix.',
    },
    en: {
      what: 'From this line on there are comments after a #. Rewriting would lose them, so the file was left as it is.',
      mend: 'Move what matters to verification.note or elsewhere, remove the comments, then run npm run check -- --fix again.',
    },
  },
} as const satisfies Record<string, Rule>;
