/** Logs that staff keep by hand, a line for each row; a spreadsheet with the same columns can be turned into them. */
import { z } from 'astro/zod';
import { clockTime, day, fact, reference } from './field.ts';

const broadcast = z.strictObject({
  on: day({ vi: 'Ngày phát.', en: 'Day of the broadcast.' }),
  time: clockTime({
    vi: 'Giờ phát, hai chữ số giờ và hai chữ số phút, đặt trong dấu nháy.',
    en: 'When it is on air, hours and minutes of two digits each, in quotes.',
    example: '05:30',
  }),
  station: fact(z.string().trim().min(1).max(80), {
    vi: 'Đài, cụm loa.',
    en: 'Station or group of loudspeakers.',
    example: 'Đài truyền thanh xã',
  }),
  done: fact(z.boolean(), {
    label: 'Đã phát',
    vi: 'true khi đã phát; false khi mới định phát, hoặc định phát mà không phát được.',
    en: 'true once it was on air; false while it is planned, or where it could not be.',
    example: true,
  }),
  what: fact(z.string().trim().min(1).max(120), {
    vi: 'Nội dung chính.',
    en: 'What it was about.',
    example: 'Thông tin địa phương tuần 48',
  }).optional(),
  bulletin: reference(['bulletins'], {
    label: 'Bản tin',
    vi: 'Bản tin đã đọc: bulletins/tên-thư-mục.',
    en: 'The programme that was read: bulletins/folder.',
    example: 'bulletins/2026-w48',
  }).optional(),
});
export type Broadcast = z.infer<typeof broadcast>;

const briefing = z.strictObject({
  on: day({ vi: 'Ngày phổ biến, tập huấn.', en: 'Day of the briefing.' }),
  what: fact(z.string().trim().min(1).max(120), {
    vi: 'Phổ biến điều gì.',
    en: 'What it was about.',
    example: 'Kế hoạch truyền thông của xã',
  }),
  office: fact(z.string().trim().min(1), {
    oneOf: 'offices',
    vi: 'Mã bộ phận (trong site.yaml); mỗi bộ phận một dòng.',
    en: 'Id of the office (from site.yaml); a row for each office.',
    example: 'van-hoa',
  }),
  staff: fact(z.number().int().min(1).max(999), {
    vi: 'Bộ phận ấy có bao nhiêu cán bộ, công chức lúc đó.',
    en: 'How many staff the office had that day.',
    example: 8,
  }),
  first: fact(z.number().int().min(0).max(999), {
    vi: 'Bao nhiêu người được phổ biến lần đầu trong năm; người đã dự buổi trước thì không tính nữa.',
    en: 'How many were briefed for the first time in the year; those of an earlier briefing are not counted again.',
    example: 5,
  }),
});
export type Briefing = z.infer<typeof briefing>;

const turn = z.strictObject({
  on: day({ vi: 'Ngày đầu của ca trực, thường là thứ Hai.', en: 'First day of the turn, mostly a Monday.' }),
  until: day({ vi: 'Ngày cuối của ca trực.', en: 'Last day of the turn.', example: '2026-11-29' }),
  office: fact(z.string().trim().min(1), {
    oneOf: 'offices',
    vi: 'Mã bộ phận trực (trong site.yaml).',
    en: 'Id of the office on duty (from site.yaml).',
    example: 'van-hoa',
  }),
  role: fact(z.string().trim().min(1).max(80), {
    vi: 'Trực việc gì, chức vụ gì; không ghi tên.',
    en: 'For what, in which post; no names.',
    example: 'Trực trả lời tin đồn',
  }).optional(),
  hours: fact(z.string().trim().min(1).max(60), {
    vi: 'Giờ trực.',
    en: 'Hours.',
    example: '7:30 – 17:00',
  }),
  phone: fact(z.string().regex(/^\+?[\d ]{4,16}$/u), {
    vi: 'Điện thoại công vụ, không ghi số riêng.',
    en: 'Official telephone, never a private one.',
    example: '0225 000 0000',
  }).optional(),
});
export type Turn = z.infer<typeof turn>;

export const LOG_SCHEMAS = {
  broadcasts: z.strictObject({
    broadcasts: fact(z.array(broadcast), {
      vi: 'Sổ phát thanh, mỗi buổi một mục.',
      en: 'The broadcast log, an item for each broadcast.',
    }),
  }),
  briefings: z.strictObject({
    briefings: fact(z.array(briefing), {
      vi: 'Sổ phổ biến, tập huấn, mỗi buổi của mỗi bộ phận một mục.',
      en: 'The log of briefings, an item for each office and briefing.',
    }),
  }),
  rota: z.strictObject({
    rota: fact(z.array(turn), {
      vi: 'Lịch trực, mỗi ca một mục; hiện ở trang Liên hệ.',
      en: 'The rota, an item for each turn; shown on the page of contacts.',
    }),
  }),
} as const;

/** Files `content/log/….yaml`. */
export const LOG_NAMES = ['broadcasts', 'briefings', 'rota'] as const;
export type LogName = (typeof LOG_NAMES)[number];

export interface LogRows {
  broadcasts: Broadcast;
  briefings: Briefing;
  rota: Turn;
}
