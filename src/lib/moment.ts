/** Moments to the minute as clocks in Vietnam show them, UTC+7 all year: `2026-11-24 08:15`. */
import { dayNumber, formatDay } from './date.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/u;

const DAY_MINUTES = 1440;

interface MomentParts {
  /** ISO 8601. */
  readonly day: string;
  /** Since midnight. */
  readonly minute: number;
}

/** @throws {RangeError} `moment` is not a minute of a calendar day */
function parseMoment(moment: string): MomentParts {
  const [, day = '', hours, minutes] = MOMENT.exec(moment) ?? [];
  if (day === '') throw new RangeError(`"${moment}" is not a moment.`);
  dayNumber(day);
  return { day, minute: Number(hours) * 60 + Number(minutes) };
}

export function isMoment(text: string): boolean {
  try {
    parseMoment(text);
    return true;
  } catch {
    return false;
  }
}

/** Whole minutes from `earlier` to `later`; below zero where they are the other way round. */
export function minutesBetween(earlier: string, later: string): number {
  const minuteNumber = ({ day, minute }: MomentParts) => dayNumber(day) * DAY_MINUTES + minute;
  return minuteNumber(parseMoment(later)) - minuteNumber(parseMoment(earlier));
}

/** Day of a moment, ISO 8601. */
export function dayOf(moment: string): string {
  return parseMoment(moment).day;
}

/** `08:15, 24.11.2026`, the form used on pages; never broken over two lines. */
export function formatMoment(moment: string): string {
  return `${moment.slice(-5)},\u00A0${formatDay(dayOf(moment))}`;
}

/** As machines are told it (RFC 3339): `2026-11-24T08:15:00+07:00`. */
export function instantOfMoment(moment: string): string {
  return `${dayOf(moment)}T${moment.slice(-5)}:00+07:00`;
}
