/** Words of the plan's duties that are put together of numbers. */
import { formatDay } from '../lib/date.ts';
import { minutesBetween } from '../lib/moment.ts';
import { weekNamed } from '../lib/week.ts';
import { fill, type Strings } from './index.ts';

/** `7 giờ 25 phút`: from one moment to a later one. */
export function takenWords(
  from: string,
  to: string,
  words: Pick<Strings['site']['duty']['statement'], 'hours' | 'minutes'>,
): string {
  return durationWords(minutesBetween(from, to), words);
}

/** The same of minutes that were counted. */
export function durationWords(
  minutes: number,
  words: Pick<Strings['site']['duty']['statement'], 'hours' | 'minutes'>,
): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(h > 0 ? [fill(words.hours, { h })] : []),
    ...(m > 0 || h === 0 ? [fill(words.minutes, { m })] : []),
  ];
  return parts.join(' ');
}

/** `48, từ 23.11.2026 đến 29.11.2026` */
export function bulletinWeek(name: string, template: string): string {
  const week = weekNamed(name);
  if (week === undefined) throw new RangeError(`There is no week "${name}".`);
  return fill(template, {
    n: Number(name.slice(-2)),
    from: formatDay(week.from),
    to: formatDay(week.to),
  });
}

/** `Bản tin tháng 11.2026`, of `2026-11`. */
export function gazetteTitle(name: string, template: string): string {
  const [year = '', month = ''] = name.split('-');
  return fill(template, { month, year });
}
