/** What the handbook says by itself, on its pages and on paper. It is for staff, and in Vietnamese alone. */
export const HANDBOOK_WORDS = {
  title: 'Sổ tay',
  lead: 'Dành cho người viết, người treo biển và người trả lời ở xã. Đọc chương nào làm việc nấy.',
  contents: 'Mục lục',
  asOf: 'Nội dung đến ngày {day}.',
  paper: 'Tải cả sổ tay (PDF) để in',
  previous: 'Chương trước',
  next: 'Chương sau',
} as const;
