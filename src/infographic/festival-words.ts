/** The days of a festival as they stand inside a line. */
import type { Festival } from '../model/festival.ts';
import { fill, type Strings } from '../strings/index.ts';

/** `ngày 14 đến 16 tháng Giêng âm lịch`. */
export function festivalDaysWords(
  { from, to, calendar }: Pick<Festival, 'from' | 'to' | 'calendar'>,
  { picture, site }: Strings,
): string {
  const templates = picture.festivalDays[calendar];
  const sameMonth = from.month === to.month;
  const sameDay = sameMonth && from.day === to.day;
  const months = calendar === 'lunar' ? site.festival.lunarMonths : site.festival.solarMonths;
  return fill(sameDay ? templates.oneDay : sameMonth ? templates.oneMonth : templates.twoMonths, {
    from: from.day,
    to: to.day,
    month: months[from.month - 1] ?? from.month,
    toMonth: months[to.month - 1] ?? to.month,
  });
}
