/** Calendar days, ISO 8601 (`2026-11-23`), written by hand: `Intl` follows neither the decree nor our style. */

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @throws {RangeError} `iso` is not a calendar day */
export function parseDay(iso: string): DayParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (match === null) throw new RangeError(`"${iso}" is not a calendar day.`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** `12.03.2026`, the form used on pages and signs. */
export function formatDay(iso: string): string {
  const { year, month, day } = parseDay(iso);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

/** Month of a day as pages and pictures write it: `03.2026`. */
export function formatMonth(iso: string): string {
  return formatDay(iso).slice(3);
}

/** The day `months` later, or the last day of that month when it has no such day. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = parseDay(iso);
  return dayInMonth(year, month + months, day);
}

/** The day of a month, or the last one when the month has no such day; month 13 is the next January. */
export function dayInMonth(year: number, month: number, day: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/**
 * Whole days from 1 January 1970 to `iso`.
 *
 * @throws {RangeError} `iso` is not a calendar day
 */
export function dayNumber(iso: string): number {
  const { year, month, day } = parseDay(iso);
  const number = Date.UTC(year, month - 1, day) / DAY_MS;
  if (isoDay(number) !== iso) throw new RangeError(`"${iso}" is not a calendar day.`);
  return number;
}

/** The day with this number, see `dayNumber`. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The day `days` later. */
export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: string): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}
