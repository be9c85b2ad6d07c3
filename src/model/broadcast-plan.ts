/** The loudspeaker programme of the week: its pace, its length, its hours on air. */
import { z } from 'astro/zod';
import { CALM_PACE } from './bulletin.ts';
import { clockTime, fact } from './field.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const slot = z.strictObject({
  day: fact(z.enum(WEEKDAYS), {
    options: {
      mon: 'thứ Hai',
      tue: 'thứ Ba',
      wed: 'thứ Tư',
      thu: 'thứ Năm',
      fri: 'thứ Sáu',
      sat: 'thứ Bảy',
      sun: 'Chủ nhật',
    },
    vi: 'Ngày trong tuần: mon (thứ Hai) … sun (Chủ nhật).',
    en: 'Day of the week, mon to sun.',
    example: 'tue',
  }),
  time: clockTime({ vi: 'Giờ phát.', en: 'When it is on air.', example: '17:00' }),
});

/** How many days after its Monday a slot of the week is. */
export function daysAfterMonday(day: (typeof WEEKDAYS)[number]): number {
  return WEEKDAYS.indexOf(day);
}

export const broadcastPlan = fact(
  z.strictObject({
    pace: fact(z.number().int().min(80).max(220), {
      vi: 'Người đọc loa đọc bao nhiêu tiếng một phút; không ghi thì là 140.',
      en: 'Syllables that the reader says in a minute; 140 unless given.',
      example: 140,
    }).default(CALM_PACE),
    minutes: fact(z.number().min(1).max(45), {
      vi: 'Một buổi dài nhất mấy phút; không ghi thì là 15.',
      en: 'Longest programme, in minutes; 15 unless given.',
      example: 15,
    }).default(15),
    station: fact(z.string().trim().min(1).max(80), {
      vi: 'Đài, cụm loa phát bản tin.',
      en: 'Station that broadcasts the programme.',
      example: 'Đài truyền thanh xã',
    }).optional(),
    slots: fact(z.array(slot).min(2), {
      vi: 'Các buổi phát trong tuần, ít nhất hai buổi; chưa định thì không ghi.',
      en: 'When it is on air each week, twice at the least; left out until that is settled.',
      example: [
        { day: 'tue', time: '17:00' },
        { day: 'fri', time: '17:00' },
      ],
    }).optional(),
  }),
  {
    label: 'Bản tin loa',
    vi: 'Chương trình “Thông tin địa phương” trên loa.',
    en: 'The loudspeaker programme.',
  },
).optional();
