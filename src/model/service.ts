import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { day, fact, reference, text } from './field.ts';

const TIME_UNITS = ['working-day', 'day'] as const;

/** Who sets the fee: a national circular, the city council, nobody (exempt), or a mix. */
const FEE_SETTERS = ['national', 'city-council', 'exempt', 'council-or-exempt', 'mixed'] as const;

/** How far the procedure can be done online. */
export const ONLINE_LEVELS = ['full', 'partial', 'counter'] as const;

const document = z.strictObject({
  name: text(48, {
    vi: 'Tên giấy tờ, thật ngắn.',
    en: 'Name of the document, very short.',
    example: 'Giấy chứng sinh',
  }),
  detail: text(220, {
    vi: 'Giải thích thêm.',
    en: 'More detail.',
    example: 'Không có thì văn bản của người làm chứng',
  }).optional(),
  copies: text(40, {
    vi: 'Mấy bản, bản chính hay bản sao.',
    en: 'How many, original or copy.',
    example: '1 bản chính',
  }).optional(),
  onlyIf: text(120, {
    vi: 'Chỉ cần khi …',
    en: 'Only if …',
    example: 'nhờ người làm thay',
  }).optional(),
  skipIf: text(120, {
    vi: 'Không cần khi …',
    en: 'Not needed if …',
    example: 'bệnh viện đã gửi dữ liệu điện tử',
  }).optional(),
});

const step = z.strictObject({
  title: text(28, {
    vi: 'Việc phải làm, hai ba chữ.',
    en: 'The step in two or three words.',
    example: 'Nộp hồ sơ',
  }),
  detail: text(200, {
    vi: 'Làm thế nào, một câu.',
    en: 'How, in one sentence.',
    example: 'Nộp tại quầy hoặc trên Cổng Dịch vụ công quốc gia.',
  }),
});

const timeLimit = z.strictObject({
  value: fact(z.number().int().positive(), { vi: 'Số ngày.', en: 'Number of days.', example: 1 }),
  unit: fact(z.enum(TIME_UNITS), {
    label: 'Tính theo',
    vi: 'working-day (ngày làm việc) hoặc day (ngày).',
    en: 'working-day or day.',
    example: 'working-day',
  }),
  cutOff: fact(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u), {
    vi: 'Nhận sau giờ này thì tính từ ngày làm việc kế tiếp.',
    en: 'Files received after this hour count from the next working day.',
    example: '15:00',
  }).optional(),
  note: text(220, {
    vi: 'Ghi chú về thời hạn.',
    en: 'Note on the time limit.',
    example: 'Cần xác minh thì lâu hơn.',
  }).optional(),
});

const feeAmount = z.strictObject({
  vnd: fact(z.number().int().nonnegative(), { vi: 'Số tiền, đồng.', en: 'Amount in dong.', example: 8000 }),
  per: text(40, { vi: 'Tính theo gì.', en: 'Per what.', example: 'bản' }),
});

const fee = z.strictObject({
  setBy: fact(z.enum(FEE_SETTERS), {
    options: {
      national: 'thông tư chung cả nước',
      'city-council': 'Hội đồng nhân dân thành phố',
      exempt: 'miễn hoàn toàn',
      'council-or-exempt': 'thành phố, có trường hợp miễn',
      mixed: 'nhiều mức khác nhau',
    },
    vi: 'Ai quy định mức thu.',
    en: 'Who sets the fee.',
    example: 'national',
  }),
  amounts: fact(z.array(feeAmount).max(6), {
    vi: 'Mức thu theo thông tư chung của cả nước.',
    en: 'Amounts fixed nationwide.',
  }).default([]),
  localVnd: fact(z.number().int().nonnegative().nullable(), {
    vi: 'Mức của thành phố, đồng; null cho đến khi xã điền, 0 khi không thu.',
    en: 'The city’s amount in dong; null until the commune fills it in, 0 when free.',
    example: null,
  }),
  rule: text(260, {
    vi: 'Quy tắc thu, nói dễ hiểu.',
    en: 'The rule in plain words.',
    example: 'Đăng ký đúng hạn thì không mất tiền.',
  }),
});

export const serviceSchema = z.strictObject({
  ...entryFields,
  code: fact(z.string().regex(/^\d\.\d{6}$/u), {
    vi: 'Mã thủ tục quốc gia.',
    en: 'National procedure code.',
    example: '1.001193',
  }),
  field: text(40, { vi: 'Lĩnh vực.', en: 'Field.', example: 'Hộ tịch' }),
  who: text(300, {
    vi: 'Ai đi làm được, trong bao lâu.',
    en: 'Who may apply, and by when.',
    example: 'Cha hoặc mẹ, trong 60 ngày từ ngày sinh.',
  }),
  documents: fact(z.array(document).min(1).max(12), { vi: 'Giấy tờ cần mang.', en: 'What to bring.' }),
  notAccepted: fact(
    z
      .array(
        text(160, {
          vi: 'Trường hợp bị từ chối.',
          en: 'A case that is refused.',
          example: 'Bản chính bị tẩy xóa',
        }),
      )
      .max(8),
    { vi: 'Không nhận khi nào.', en: 'When it is refused.' },
  ).default([]),
  steps: fact(z.array(step).min(2).max(6), { vi: 'Các bước.', en: 'Steps.' }),
  timeLimit: timeLimit.meta({ vi: 'Thời hạn giải quyết.', en: 'Time limit.' }),
  fee: fee.meta({ vi: 'Phí, lệ phí.', en: 'Fee.' }),
  where: fact(
    z.strictObject({
      place: reference(['places'], {
        vi: 'Nơi nộp: places/tên-thư-mục.',
        en: 'Where to file: places/folder.',
        example: 'places/trung-tam-hanh-chinh-cong',
      }),
      note: text(200, {
        vi: 'Nộp ở nơi khác được không.',
        en: 'Whether another commune also takes it.',
        example: 'Nộp được ở bất kỳ xã nào trong thành phố.',
      }).optional(),
    }),
    { vi: 'Nộp ở đâu.', en: 'Where.' },
  ),
  online: fact(
    z.strictObject({
      level: fact(z.enum(ONLINE_LEVELS), {
        label: 'Làm trên mạng được đến đâu',
        vi: 'full (toàn trình), partial (một phần), counter (tại quầy).',
        en: 'full, partial or counter.',
        example: 'full',
      }),
      portal: fact(z.string().trim().min(1), {
        label: 'Cổng',
        oneOf: 'portals',
        vi: 'Tên cổng trong bảng portals của site.yaml.',
        en: 'Name of the portal in the portals table of site.yaml.',
        example: 'dich-vu-cong',
      }).optional(),
      path: fact(z.string().regex(/^\/[\w/.-]*$/u), {
        vi: 'Đường dẫn của thủ tục trên cổng.',
        en: 'Path of the procedure on that portal.',
        example: '/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
      }).optional(),
    }),
    { vi: 'Nộp trên mạng.', en: 'Online filing.' },
  ),
  legalBasis: fact(z.array(z.string().trim().min(1).max(240)).min(1), {
    vi: 'Căn cứ pháp lý, ghi tên văn bản tiếng Việt.',
    en: 'Legal basis, by its Vietnamese name.',
    example: ['Luật Hộ tịch 60/2014/QH13'],
  }),
  result: text(120, { vi: 'Nhận được gì.', en: 'What you receive.', example: 'Giấy khai sinh' }),
  checkedOn: day({
    vi: 'Ngày đối chiếu với bản ghi của Cổng Dịch vụ công quốc gia; null khi chưa đối chiếu.',
    en: 'Day it was compared with the record of the national portal; null until then.',
  }).nullable(),
  reviewBy: day({
    vi: 'Phải xem lại trước ngày này.',
    en: 'To be reviewed before this day.',
    example: '2027-03-01',
  }),
});
export type Service = z.infer<typeof serviceSchema>;
