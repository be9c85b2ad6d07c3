/** A short administrative document with all that one can have. */
import type { AdministrativeDocument } from '../document/document.ts';

const LONG =
  'Ủy ban nhân dân xã báo cáo kết quả thực hiện kế hoạch truyền thông, giới thiệu di tích, lễ hội, sản phẩm OCOP và hướng dẫn thủ tục hành chính cho Nhân dân trên địa bàn xã.';

export const ADMINISTRATIVE: AdministrativeDocument = {
  masthead: {
    issuer: 'Ủy ban nhân dân xã An Lão',
    symbol: 'BC-UBND',
    place: 'An Lão',
    day: '2026-02-05',
    isDraft: true,
  },
  title: 'Báo cáo',
  subject: 'Kết quả truyền thông tháng 01 năm 2026',
  addressees: ['Thường trực Đảng ủy xã', 'Lãnh đạo Ủy ban nhân dân xã'],
  body: [
    { kind: 'heading', level: 1, text: 'I. Kết quả thực hiện' },
    { kind: 'heading', level: 2, text: '1. Chỉ tiêu của kế hoạch' },
    { kind: 'paragraph', text: [{ text: LONG }, { text: ' Đúng hạn.', bold: true }] },
    { kind: 'heading', level: 3, text: 'a) Bài đăng' },
    { kind: 'list', items: ['Cổng thông tin: 4 bài;', LONG] },
    {
      kind: 'table',
      caption: 'Bảng 1. Kết quả theo chỉ tiêu',
      columns: [
        { head: 'TT', share: 1, align: 'center' },
        { head: 'Chỉ tiêu', share: 5 },
        { head: 'Đã làm', share: 2, align: 'right' },
      ],
      rows: Array.from({ length: 40 }, (_, index) => [
        String(index + 1),
        index === 3 ? LONG : 'Chương trình truyền thanh',
        index === 2 ? '' : '2',
      ]),
    },
    { kind: 'paragraph', text: 'Trên đây là báo cáo của Ủy ban nhân dân xã.' },
  ],
  signature: { authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch' },
  recipients: ['Như trên', 'Lưu: VT'],
  annexes: [
    { title: 'Danh sách bài đăng', body: [{ kind: 'paragraph', text: LONG }] },
    {
      title: 'Lượt quét',
      landscape: true,
      body: [{ kind: 'table', columns: [{ head: 'Mã', share: 1 }], rows: [['7K3Q']] }],
    },
  ],
  about: { title: 'Báo cáo tháng 01 năm 2026', author: 'Ủy ban nhân dân xã An Lão', day: '2026-02-05' },
};
