/**
 * The months of the Vietnamese lunisolar calendar (âm lịch), from the sky by its rules:
 *
 * 1. A month begins on the day of the new moon.
 * 2. The month that holds the winter solstice (đông chí, sun at 270°) is month 11.
 * 3. From one month 11 to the next there are 12 months or 13. Where there are 13, the first without a principal term
 *    (trung khí, a day on which the sun reaches a multiple of 30°) is the leap month and repeats the number before it.
 * 4. Days are those of UTC+7. China counts by UTC+8, so that some of its months begin a day later and, rarely, its
 *    leap month is another one.
 *
 * UTC+7 has been in force since 1968 in the north and 1976 in the whole country. For older years this is the calendar of
 * today's rules, not always the one that was printed.
 *
 * @see Hồ Ngọc Đức, Thuật toán tính âm lịch, https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_vn.html
 */
import { dayNumber } from '../date.ts';
import { newMoonFrom, sunReaches } from './sky.ts';

export interface LunarMonth {
  /** Year that began with its month 1 (Tết), named after the solar year in which Tết falls. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly leap: boolean;
  /** Day number of its day 1. */
  readonly firstDay: number;
  /** 29 or 30. */
  readonly days: number;
}

const WINTER_SOLSTICE = 270;
const TERM_DEGREES = 30;

const solsticeOf = (year: number): number => sunReaches(WINTER_SOLSTICE, dayNumber(`${year}-12-01`));

/** First day of the month that holds the winter solstice of `year`. */
function monthEleven(year: number): number {
  const solstice = solsticeOf(year);
  let first = newMoonFrom(solstice - 30);
  for (let next = newMoonFrom(first + 1); next <= solstice; next = newMoonFrom(next + 1)) first = next;
  return first;
}

/** First days of the months from month 11 of the year before to month 11 of `year`, both included. */
function monthStarts(year: number): readonly number[] {
  const last = monthEleven(year);
  const starts = [monthEleven(year - 1)];
  for (let day = starts[0] ?? last; day < last; starts.push(day)) day = newMoonFrom(day + 1);
  return starts;
}

/** The eleven principal terms between the winter solstices of the year before and of `year`. */
function principalTerms(year: number): readonly number[] {
  const terms: number[] = [];
  let day = solsticeOf(year - 1);
  for (let degrees = TERM_DEGREES; degrees < 360; degrees += TERM_DEGREES) {
    day = sunReaches((WINTER_SOLSTICE + degrees) % 360, day + 1);
    terms.push(day);
  }
  return terms;
}

/** Place in `starts` of the leap month; -1 where there are twelve months. */
function leapPlace(year: number, starts: readonly number[]): number {
  if (starts.length - 1 === 12) return -1;
  const terms = principalTerms(year);
  return starts.findIndex((start, place) => {
    const end = starts[place + 1] ?? start;
    return place > 0 && !terms.some((term) => start <= term && term < end);
  });
}

/** Months from month 11 of the year before up to, not including, month 11 of `year`. */
function betweenSolstices(year: number): readonly LunarMonth[] {
  const starts = monthStarts(year);
  const leapAt = leapPlace(year, starts);
  return starts.slice(0, -1).map((firstDay, place) => {
    const leap = place === leapAt;
    // How many numbers have been given out since month 11: the leap month takes none.
    const count = leapAt !== -1 && place >= leapAt ? place - 1 : place;
    return {
      year: count < 2 ? year - 1 : year,
      month: ((count + 10) % 12) + 1,
      leap,
      firstDay,
      days: (starts[place + 1] ?? firstDay) - firstDay,
    };
  });
}

/** The sky is searched once for each year. */
const known = new Map<number, readonly LunarMonth[]>();

/** The 12 or 13 months of a lunar year, in order. */
export function lunarMonths(year: number): readonly LunarMonth[] {
  const before = known.get(year);
  if (before !== undefined) return before;
  const months = [...betweenSolstices(year), ...betweenSolstices(year + 1)].filter(
    (month) => month.year === year,
  );
  known.set(year, months);
  return months;
}
