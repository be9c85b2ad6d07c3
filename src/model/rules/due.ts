/** What has run out by the day on which the content is looked at. */
import type { Rule } from './wording.ts';

export const DUE_RULES = {
  'due/certificate': {
    vi: {
      what: 'Giấy chứng nhận OCOP đã hết hạn ngày {day}; trang chỉ còn ghi là đã từng được công nhận.',
      mend: 'Có quyết định mới thì sửa decision, decidedOn; không gia hạn thì bỏ certificate và đổi kind.',
    },
    en: {
      what: 'The OCOP certificate ended on {day}; the page now says only that it was once held.',
      mend: 'With a new decision, change decision and decidedOn; otherwise remove certificate and change kind.',
    },
  },
  'due/review': {
    vi: {
      what: 'Thủ tục này phải được xem lại trước ngày {day}.',
      mend: 'Đối chiếu với Cổng Dịch vụ công quốc gia, rồi sửa checkedOn và reviewBy.',
    },
    en: {
      what: 'This procedure was to be reviewed before {day}.',
      mend: 'Compare it with the national portal, then change checkedOn and reviewBy.',
    },
  },
  'due/posted-later': {
    vi: {
      what: 'Ghi là đã đăng ngày {day}, mà ngày ấy chưa tới.',
      mend: 'Xem lại năm, tháng, ngày; bài chưa đăng thì bỏ dòng này. Lần đăng này chưa được đếm.',
    },
    en: {
      what: 'It is recorded as posted on {day}, which is yet to come.',
      mend: 'Check the year, the month and the day; remove it if it is not posted yet. It is not counted.',
    },
  },
} as const satisfies Record<string, Rule>;
