/** The solar days of a festival's holdings in words. */
import { parseDay, weekdayOf } from '../lib/date.ts';
import type { FestivalDays } from '../model/festival-days.ts';
import { fill, type Strings } from './index.ts';

type Words = Strings['site']['festival'];

function dayWords(iso: string, namedYear: number, words: Words): string {
  const { year, month, day } = parseDay(iso);
  return fill(year === namedYear ? words.day : words.dayOfYear, {
    weekday: words.weekdays[weekdayOf(iso)] ?? '',
    day,
    day2: String(day).padStart(2, '0'),
    month: words.solarMonths[month - 1] ?? month,
    month2: String(month).padStart(2, '0'),
    year,
  });
}

/** `Năm 2027: thứ Bảy 20.02 đến thứ Hai 22.02`. */
export function festivalYear({ from, to }: Pick<FestivalDays, 'from' | 'to'>, { site }: Strings): string {
  const words = site.festival;
  const { year } = parseDay(from);
  const first = dayWords(from, year, words);
  const days = from === to ? first : fill(words.days, { from: first, to: dayWords(to, year, words) });
  return fill(words.inYear, { year, days });
}
