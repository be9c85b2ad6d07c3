/** Lunar days ↔ solar days (ISO 8601) in Vietnam. The rules are told in `months.ts`. */
import { dayNumber, isoDay, parseDay } from '../date.ts';
import { lunarMonths, type LunarMonth } from './months.ts';

export interface LunarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
  /** Whether it is in the leap month that follows the month of this number. */
  readonly leap: boolean;
}

/** @throws {RangeError} the year has no such month */
export function lunarMonth(year: number, month: number, leap = false): LunarMonth {
  const found = lunarMonths(year).find((candidate) => candidate.month === month && candidate.leap === leap);
  if (found !== undefined) return found;
  throw new RangeError(`The lunar year ${year} has no ${leap ? 'leap month' : 'month'} ${month}.`);
}

/** The number that the leap month of a lunar year repeats; nothing in a year of twelve months. */
export function leapMonthOf(year: number): number | undefined {
  return lunarMonths(year).find(({ leap }) => leap)?.month;
}

/**
 * The solar day of a lunar one.
 *
 * @example `{ year: 2027, month: 1, day: 1, leap: false }` → `2027-02-06`, Tết Đinh Mùi
 * @throws {RangeError} there is no such lunar day
 */
export function solarDayOf({ year, month, day, leap }: LunarDay): string {
  const { firstDay, days } = lunarMonth(year, month, leap);
  if (Number.isInteger(day) && day >= 1 && day <= days) return isoDay(firstDay + day - 1);
  throw new RangeError(`Month ${month} of the lunar year ${year} has ${days} days, and no day ${day}.`);
}

/**
 * The lunar day of a solar one.
 *
 * @throws {RangeError} `iso` is not a calendar day
 */
export function lunarDayOf(iso: string): LunarDay {
  const number = dayNumber(iso);
  const { year } = parseDay(iso);
  const found = [...lunarMonths(year - 1), ...lunarMonths(year)].findLast(
    ({ firstDay }) => firstDay <= number,
  );
  if (found === undefined) throw new RangeError(`No lunar month was found for ${iso}.`);
  return { year: found.year, month: found.month, day: number - found.firstDay + 1, leap: found.leap };
}
