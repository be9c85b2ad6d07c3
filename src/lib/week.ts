/** Weeks as ISO 8601 counts them: from Monday; a week belongs to the year and the month of its Thursday. */
import { dayInMonth, dayNumber, isoDay } from './date.ts';

export interface Week {
  /** `2026-W48` */
  readonly name: string;
  /** Monday, ISO 8601. */
  readonly from: string;
  /** Sunday. */
  readonly to: string;
}

const WEEK_DAYS = 7;

/** 1 January 1970 was a Thursday: its Monday was three days before. */
const MONDAY = -3;

export function weekOf(day: string): Week {
  const number = dayNumber(day);
  const monday = number - ((((number - MONDAY) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS);
  const year = isoDay(monday + 3).slice(0, 4);
  const week = Math.floor((monday + 3 - dayNumber(`${year}-01-01`)) / WEEK_DAYS) + 1;
  return {
    name: `${year}-W${String(week).padStart(2, '0')}`,
    from: isoDay(monday),
    to: isoDay(monday + WEEK_DAYS - 1),
  };
}

/** The weeks whose Thursday lies in `month` (`2026-11`), so that every week belongs to one month. */
export function weeksOfMonth(month: string): readonly Week[] {
  const last = dayNumber(lastDayOf(month));
  const weeks: Week[] = [];
  for (let number = dayNumber(`${month}-01`); number <= last; number++) {
    const week = weekOf(isoDay(number));
    if (isoDay(dayNumber(week.from) + 3).startsWith(month) && weeks.at(-1)?.name !== week.name)
      weeks.push(week);
  }
  return weeks;
}

/** @param month - `2026-11` */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return dayInMonth(year ?? 0, number ?? 0, 31);
}

/** @param name - `2026-W48`; nothing where there is no such week */
export function weekNamed(name: string): Week | undefined {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/u.exec(name) ?? [];
  if (year === '') return undefined;
  // 4 January is always in the first week.
  const first = dayNumber(weekOf(`${year}-01-04`).from);
  const week = weekOf(isoDay(first + (Number(number) - 1) * WEEK_DAYS));
  return week.name === name ? week : undefined;
}
