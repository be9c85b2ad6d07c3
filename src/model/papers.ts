/** Head and foot of the papers that the commune writes: what every report bears. */
import { z } from 'astro/zod';
import { fact } from './field.ts';

const paperLine = (vi: string, en: string, example: string) =>
  fact(z.string().trim().min(1).max(120), { vi, en, example });

export const papers = z.strictObject({
  superior: paperLine(
    'Cơ quan chủ quản trực tiếp; bỏ trống nếu không có.',
    'The body directly above, if any.',
    'Ủy ban nhân dân thành phố',
  ).optional(),
  place: paperLine('Địa danh ghi trước ngày tháng.', 'Place written before the date.', 'An Lão'),
  symbol: paperLine('Ký hiệu sau số văn bản.', 'Symbol after the number.', 'BC-UBND'),
  subject: paperLine(
    'Trích yếu của báo cáo, trước tên tháng.',
    'What the report is about, before the name of the month.',
    'Kết quả công tác thông tin đối ngoại',
  ).default('Kết quả công tác thông tin đối ngoại'),
  authority: paperLine('Quyền hạn của người ký.', 'On whose behalf it is signed.', 'TM. Ủy ban nhân dân'),
  signer: paperLine('Chức vụ của người ký.', 'Title of the signer.', 'Chủ tịch'),
  addressees: fact(z.array(paperLine('Nơi nhận báo cáo.', 'Addressee.', 'Thường trực Đảng ủy xã')).min(1), {
    vi: 'Kính gửi ai.',
    en: 'To whom it is addressed.',
    example: ['Thường trực Đảng ủy xã'],
  }),
  recipients: fact(z.array(paperLine('Nơi nhận.', 'Recipient.', 'Lưu: VT')).min(1), {
    vi: 'Danh sách nơi nhận, bản lưu ở cuối.',
    en: 'Recipients, the file copy last.',
    example: ['Như trên', 'Lưu: VT'],
  }),
  periodFrom: fact(z.number().int().min(1).max(28), {
    vi: 'Kỳ báo cáo bắt đầu từ ngày mấy: 1 là trọn tháng; 15 là từ 15 tháng trước đến 14 tháng này.',
    en: 'Day on which a period begins: 1 is the month; 15 is from the 15th of the month before to the 14th.',
    example: 15,
  }).default(1),
});
