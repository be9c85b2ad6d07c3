/** The festivals of this year and the next as a calendar file. Samples are in nobody's calendar. */
import { isIn, localeChain, siteLocale, textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import { festivalDaysAround, type FestivalDays } from '../model/festival-days.ts';
import { pickLocalized, type LocaleId } from '../model/locale.ts';
import { festivalDate } from '../strings/festival-date.ts';
import { stringsFor } from '../strings/index.ts';
import { calendarFile, type CalendarEvent } from './ics.ts';
import type { PageAddress } from './page-address.ts';

type FestivalEntry = Entry<'festivals'>;

interface Holding {
  readonly entry: FestivalEntry;
  readonly days: FestivalDays;
}

/** What the calendar holds, in order of time; nothing where the catalog was read for no day. */
export function festivalHoldings(catalog: Catalog): readonly Holding[] {
  const { today, entries } = catalog;
  if (today === undefined) return [];
  return entries.festivals
    .filter(({ main }) => main.data.verification.state !== 'sample')
    .flatMap((entry) => festivalDaysAround(entry.main.data, today).map((days) => ({ entry, days })))
    .toSorted((a, b) => compare(a.days.from, b.days.from) || compare(a.entry.ref, b.entry.ref));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Name of the place and, where it has one, its address. */
function venueLine(catalog: Catalog, { main }: FestivalEntry, locale: LocaleId): string {
  const venue = catalog.entry(main.data.venue);
  const { title } = textFor(catalog, venue, locale).data;
  if (!isIn(venue, 'places') && !isIn(venue, 'relics')) return title;
  return [title, textFor(catalog, venue, locale).data.address].join(stringsFor(locale).terms.comma);
}

function eventOf(catalog: Catalog, { entry, days }: Holding, locale: LocaleId, url: string): CalendarEvent {
  const strings = stringsFor(locale);
  const text = textFor(catalog, entry, locale);
  const { title, summary, updatedOn, calendar, verification } = text.data;
  const { notice, festival } = strings.site;
  const confirmed = verification.state === 'confirmed';
  const { line, until } = festivalDate(text.data, strings);
  const description = [
    until === undefined ? line : `${line}${strings.terms.comma}${until}`,
    summary,
    ...(calendar === 'lunar' ? [festival.fromLunar] : []),
    ...(confirmed ? [] : [notice.unconfirmed]),
  ];
  return {
    uid: `${entry.ref}-${days.year}@${new URL(catalog.site.address.origin).host}`,
    changedOn: updatedOn,
    from: days.from,
    to: days.to,
    confirmed,
    tag: siteLocale(catalog, text.locale).tag,
    title,
    description: description.join('\n'),
    location: venueLine(catalog, entry, locale),
    url,
  };
}

/**
 * The calendar file of `locale`; nothing when there is nothing to put in it. The days of a year follow from the day for
 * which the catalog was read, and the bytes from nothing else.
 */
export function festivalCalendar(
  catalog: Catalog,
  locale: LocaleId,
  addressOf: PageAddress,
): string | undefined {
  const holdings = festivalHoldings(catalog);
  if (holdings.length === 0) return undefined;
  const chain = localeChain(catalog, locale);
  const siteName = pickLocalized(catalog.site.siteName, locale, chain).text;
  const { homeSections } = stringsFor(locale).site;
  return calendarFile(
    {
      name: `${homeSections.festivals} – ${siteName}`,
      product: `-//Cổng Làng//${new URL(catalog.site.address.origin).host}//${siteLocale(catalog, locale).tag}`,
    },
    holdings.map((holding) => eventOf(catalog, holding, locale, addressOf(holding.entry, locale))),
  );
}
