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
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}
