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
  'due/answer-aim': {
    vi: {
      what: 'Nêu lúc {raised}, đã {hours} giờ (tính đến câu trả lời, hoặc đến lúc này); câu trả lời đầu tiên phải có trong {aim} giờ.',
      mend: 'Trả lời rồi thì ghi answer, answeredAt và speaker; đã trả lời muộn thì để nguyên, máy ghi vào báo cáo.',
    },
    en: {
      what: 'Raised at {raised}, it took {hours} hours to the answer, or to this minute; a first one is due within {aim} hours.',
      mend: 'Once answered, give answer, answeredAt and speaker; a late answer stays as it is and is told in the report.',
    },
  },
  'due/answer-limit': {
    vi: {
      what: 'Nêu lúc {raised}, đã {hours} giờ (tính đến câu trả lời, hoặc đến lúc này): quá hạn {limit} giờ của kế hoạch.',
      mend: 'Chưa trả lời thì trả lời ngay; npm run targets liệt kê mọi trường hợp quá hạn.',
    },
    en: {
      what: 'Raised at {raised}, it took {hours} hours to the answer, or to this minute: past the limit of {limit} hours in the plan.',
      mend: 'Answer at once if it is open; npm run targets lists every such case.',
    },
  },
  'due/answer-ahead': {
    vi: {
      what: 'Mốc {moment} ở {field} còn chưa tới.',
      mend: 'Xem lại ngày giờ; giờ ghi theo giờ Việt Nam.',
    },
    en: {
      what: 'The moment {moment} in {field} is yet to come.',
      mend: 'Look at day and hour again; hours are those of Vietnam.',
    },
  },
} as const satisfies Record<string, Rule>;
