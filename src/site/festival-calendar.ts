/** Festivals as calendars show them: the next first, with the solar days of this year and the next. */
import { isPast, type Catalog, type Entry } from '../catalog/catalog.ts';
import { festivalHoldings } from '../feeds/festival-calendar.ts';
import { parseDay } from '../lib/date.ts';
import { festivalDaysAround, nextFestivalDays } from '../model/festival-days.ts';
import type { LocaleId } from '../model/locale.ts';
import { festivalYear } from '../strings/festival-years.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { localeFile } from './entry-address.ts';

type FestivalEntry = Entry<'festivals'>;

export interface YearLine {
  readonly text: string;
  readonly over: boolean;
}

/** A line for each holding of this year and the next; none where the catalog was read for no day. */
export function yearLines(catalog: Catalog, { main }: FestivalEntry, locale: LocaleId): readonly YearLine[] {
  if (catalog.today === undefined) return [];
  const strings = stringsFor(locale);
  return festivalDaysAround(main.data, catalog.today).map((days) => {
    const line = festivalYear(days, strings);
    const over = isPast(catalog, days.to);
    return { text: over ? fill(strings.site.festival.over, { line }) : line, over };
  });
}

/** By their next holding; those of which none is known, and all where there is no day, by month and day. */
export function inOrderOfTime(catalog: Catalog): readonly FestivalEntry[] {
  const { today, entries } = catalog;
  const rank = ({ main: { data } }: FestivalEntry): string => {
    const next = today === undefined ? undefined : nextFestivalDays(data, today);
    const { month, day } = data.from;
    const twoDigits = (n: number) => String(n).padStart(2, '0');
    return next?.from ?? `9999-${twoDigits(month)}-${twoDigits(day)}`;
  };
  return entries.festivals
    .map((entry) => ({ entry, rank: rank(entry) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .map(({ entry }) => entry);
}

/** Path of the calendar file of `locale`. */
export function calendarPath(catalog: Catalog, locale: LocaleId): string {
  return localeFile(catalog, locale, `${stringsFor(locale).site.paths.calendar}.ics`);
}

export interface CalendarFileLink {
  readonly path: string;
  /** The years that it is about. */
  readonly year: number;
  readonly next: number;
}

/** The calendar file of `locale`, where there is one. */
export function calendarFileLink(catalog: Catalog, locale: LocaleId): CalendarFileLink | undefined {
  if (catalog.today === undefined || festivalHoldings(catalog).length === 0) return undefined;
  const { year } = parseDay(catalog.today);
  return { path: calendarPath(catalog, locale), year, next: year + 1 };
}
