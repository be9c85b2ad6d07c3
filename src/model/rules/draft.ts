/** Rules about placards that must not be hung yet. */
import type { Rule } from './wording.ts';

export const DRAFT_RULES = {
  'draft/sample': {
    vi: {
      what: 'Biển {code} mở bài mẫu "{title}", chưa phải nội dung thật.',
      mend: 'Viết nội dung thật, để bộ phận phụ trách xác nhận, rồi ghi verification: state: confirmed.',
    },
    en: {
      what: 'Placard {code} opens the sample entry "{title}", which is not real content.',
      mend: 'Write the real content, have the office confirm it, then set verification: state: confirmed.',
    },
  },
  'draft/unconfirmed': {
    vi: {
      what: 'Biển {code} mở bài "{title}" chưa được bộ phận phụ trách xác nhận.',
      mend: 'Nhờ bộ phận phụ trách đọc và xác nhận, rồi ghi verification: state: confirmed, office, on.',
    },
    en: {
      what: 'Placard {code} opens "{title}", which its office has not confirmed.',
      mend: 'Have the office read and confirm it, then set verification: state: confirmed, office, on.',
    },
  },
  'draft/no-decision': {
    vi: {
      what: 'Biển {code}: di tích "{title}" ghi là đã xếp hạng mà chưa có số quyết định.',
      mend: 'Tìm quyết định xếp hạng và ghi vào ranking.decision; tên trên biển phải đúng tên trong quyết định.',
    },
    en: {
      what: 'Placard {code}: the relic "{title}" is ranked but its decision number is missing.',
      mend: 'Find the ranking decision and write it into ranking.decision; the sign bears the name in the decision.',
    },
  },
  'draft/in-use': {
    vi: {
      what: 'Biển {code} đã in hoặc đang treo, mà bài "{title}" nay không còn được xác nhận.',
      mend: 'Nhờ bộ phận phụ trách xác nhận lại bài; biển vẫn đúng thì không phải in lại.',
    },
    en: {
      what: 'Placard {code} is printed or hung, but "{title}" is no longer confirmed.',
      mend: 'Have the office confirm the entry again; a sign that is still right need not be printed again.',
    },
  },
} as const satisfies Record<string, Rule>;
