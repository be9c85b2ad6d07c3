/** Words of the plan's duties that are put together of numbers. */
import { minutesBetween } from '../lib/moment.ts';
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
