/** Working days as offices count them: Monday to Friday. Holidays are set anew each year by a notice and are not known here. */
import { dayNumber, isoDay, weekdayOf } from './date.ts';

/** The `count`th working day after `day`, which is not counted itself. */
export function addWorkingDays(day: string, count: number): string {
  let at = dayNumber(day);
  for (let left = count; left > 0;) {
    at += 1;
    const weekday = weekdayOf(isoDay(at));
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return isoDay(at);
}
