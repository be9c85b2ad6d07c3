/** The solar days on which a festival is held, from the days and months that its entry gives. */
import { dayInMonth, parseDay } from '../lib/date.ts';
import { leapMonthOf, lunarMonth, solarDayOf } from '../lib/lunar/lunar.ts';
import type { Calendar, Festival } from './festival.ts';

type Recurring = Pick<Festival, 'calendar' | 'from' | 'to'>;
type MonthDay = Recurring['from'];

/** One holding of a festival. */
export interface FestivalDays {
  /** Year of the calendar that the festival goes by: no two holdings share one. */
  readonly year: number;
  /** First day, ISO 8601. */
  readonly from: string;
  /** Last day, ISO 8601. */
  readonly to: string;
}

/** In a month that is shorter than `day`, its last day stands for it: 30 Chạp is held on the 29th where there is no 30th. */
const IN_YEAR: Readonly<Record<Calendar, (year: number, monthDay: MonthDay) => string>> = {
  lunar: (year, { month, day }) =>
    solarDayOf({ year, month, day: Math.min(day, lunarMonth(year, month).days), leap: false }),
  solar: (year, { month, day }) => dayInMonth(year, month, day),
};

/**
 * When a festival is held in `year` of its own calendar.
 *
 * It is held in the month of its number, never in the leap month after it. A festival that goes on into another month is
 * left without days in a year that has a leap month between them, for whether it stops, waits or goes on is for those
 * who hold it to say.
 */
export function festivalDays({ calendar, from, to }: Recurring, year: number): FestivalDays | undefined {
  if (calendar === 'lunar' && from.month !== to.month) {
    const leap = leapMonthOf(year);
    if (leap !== undefined && leap >= from.month && leap < to.month) return undefined;
  }
  return { year, from: IN_YEAR[calendar](year, from), to: IN_YEAR[calendar](year, to) };
}

/**
 * When a festival is held in the solar year of `today` and in the next, in order. A lunar festival of the last month is
 * held early in the solar year after its own, so that there may be one more in a year, or none.
 */
export function festivalDaysAround(festival: Recurring, today: string): readonly FestivalDays[] {
  const { year: thisYear } = parseDay(today);
  const nextYear = thisYear + 1;
  return [thisYear - 1, thisYear, nextYear]
    .map((year) => festivalDays(festival, year))
    .filter((days) => days !== undefined)
    .filter(({ from, to }) => parseDay(to).year >= thisYear && parseDay(from).year <= nextYear);
}

/** The holding that goes on or comes next; nothing when none is known to come. */
export function nextFestivalDays(festival: Recurring, today: string): FestivalDays | undefined {
  return festivalDaysAround(festival, today).find(({ to }) => to >= today);
}
