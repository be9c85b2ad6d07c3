/** The plan's duties: official answers, news. The shape of all. */
export const duty = {
  channels: { portal: 'Cổng thông tin', zalo: 'Zalo OA', facebook: 'Facebook' },
  statement: {
    states: { open: 'Đang kiểm tra', answered: 'Đã trả lời', corrected: 'Đã đính chính' },
    answer: 'Xã trả lời',
    asked: 'Điều được hỏi',
    /** While there is no answer. */
    open: 'Xã đang kiểm tra chuyện này. Có kết quả, câu trả lời sẽ hiện ở đây.',
    record: 'Về câu trả lời này',
    state: 'Tình trạng',
    raisedAt: 'Nêu lúc',
    answeredAt: 'Trả lời lúc',
    took: 'Sau',
    hours: '{h} giờ',
    minutes: '{m} phút',
    corrections: 'Đính chính',
    correctedAt: 'Đính chính lúc {moment}',
    was: 'Trước đây viết:',
    now: 'Nay sửa lại:',
  },
  /** Under a list that has a feed of its own. */
  follow: 'Theo dõi mục này (Atom)',
  news: {
    kinds: {
      'good-model': 'Cách làm hay',
      'good-people': 'Người tốt, việc tốt',
      ocop: 'OCOP',
      reform: 'Cải cách hành chính',
      culture: 'Văn hóa',
      notice: 'Thông báo',
    },
    /** Heading of the text. */
    article: 'Nội dung',
    record: 'Về tin này',
    kind: 'Loại tin',
    publishedOn: 'Ngày đăng',
    /** A month as a part of the list; `{month}` with two digits. */
    month: 'Tháng {month}.{year}',
  },
  plan: {
    kind: 'Kế hoạch',
    title: 'Kế hoạch và kết quả',
    lead: 'Xã đặt chỉ tiêu nào, đã làm đến đâu, còn thiếu gì.',
    until: 'Tính đến ngày {day}',
    noData: 'chưa có số liệu',
    per: { week: 'mỗi tuần', month: 'mỗi tháng', year: 'trong năm' },
    target: { items: 'Chỉ tiêu: ít nhất {n} {per}', percent: 'Chỉ tiêu: {n} % {per}' },
    done: { items: '{done}', percent: '{done} %' },
    met: 'đạt',
    missing: 'còn thiếu {n}',
    failed: 'chưa đạt',
    open: 'còn trong hạn',
    late: 'quá hạn {hours} giờ',
    week: 'tuần {n}',
    running: 'đang chạy',
    aim: 'trong {hours} giờ',
    howCounted:
      'Số liệu tính từ sổ của xã và từ bài trên trang này. Tháng nào chưa ai ghi sổ thì ghi là chưa có số liệu.',
  },
};
