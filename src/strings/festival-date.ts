/** The days of a festival as its calendar block shows them. */
import type { Festival } from '../model/festival.ts';
import { fill, type Strings } from './index.ts';

export interface FestivalDate {
  /** `14–16`, or the first day alone. */
  readonly days: string;
  readonly month: string;
  readonly calendar: string;
  /** Only when it ends in another month. */
  readonly until: string | undefined;
  /** All of it in one line. */
  readonly line: string;
}

export function festivalDate(
  { from, to, calendar }: Pick<Festival, 'from' | 'to' | 'calendar'>,
  { terms, site: { festival } }: Strings,
): FestivalDate {
  const lunar = calendar === 'lunar';
  const months = lunar ? festival.lunarMonths : festival.solarMonths;
  const monthName = (month: number) => months[month - 1] ?? String(month);
  const sameMonth = from.month === to.month;
  const block = {
    days: sameMonth && from.day !== to.day ? `${from.day}–${to.day}` : String(from.day),
    month: monthName(from.month),
    calendar: lunar ? terms.lunar : festival.solar,
  };
  return {
    ...block,
    until: sameMonth ? undefined : fill(festival.until, { day: to.day, month: monthName(to.month) }),
    line: fill(lunar ? festival.lunarLine : festival.solarLine, block),
  };
}
