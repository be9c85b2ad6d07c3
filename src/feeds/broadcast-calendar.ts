/** When the loudspeaker programme is on air, as a calendar file. Nobody is told of hours that are not settled. */
import { localeChain, siteLocale, textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import { dayNumber, isoDay } from '../lib/date.ts';
import { weekOf } from '../lib/week.ts';
import { bulletinSlug } from '../model/bulletin.ts';
import { pickLocalized, type LocaleId } from '../model/locale.ts';
import { daysAfterMonday } from '../model/broadcast-plan.ts';
import { stringsFor } from '../strings/index.ts';
import { calendarFile, type CalendarEvent } from './ics.ts';
import type { PageAddress } from './page-address.ts';

/** The week of the day for which the catalog was read, and those after it. */
export const BROADCAST_WEEKS = 8;

interface Airing {
  readonly day: string;
  /** `17:00`, as clocks in Vietnam show it. */
  readonly time: string;
  readonly minutes: number;
  /** Day from which on it is in the file, ISO 8601. */
  readonly since: string;
  readonly programme: Entry<'bulletins'> | undefined;
}

/** In order of time; nothing where no hours are settled, or the catalog was read for no day. */
export function airings({ today, site, entries }: Catalog): readonly Airing[] {
  const { slots, minutes } = site.bulletin ?? {};
  if (today === undefined || slots === undefined || minutes === undefined) return [];
  const monday = dayNumber(weekOf(today).from);
  return Array.from({ length: BROADCAST_WEEKS }, (_, at) => monday + 7 * at)
    .flatMap((from) => {
      const slug = bulletinSlug(weekOf(isoDay(from)).name);
      const programme = entries.bulletins.find(
        (entry) => entry.slug === slug && entry.main.data.verification.state !== 'sample',
      );
      return slots.map(({ day, time }) => ({
        day: isoDay(from + daysAfterMonday(day)),
        time,
        minutes,
        since: isoDay(monday),
        programme,
      }));
    })
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.time, b.time));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The calendar file of `locale`; nothing when there is nothing to put in it. It changes with the week, not the day. */
export function broadcastCalendar(
  catalog: Catalog,
  locale: LocaleId,
  addressOf: PageAddress,
): string | undefined {
  const shown = airings(catalog);
  if (shown.length === 0) return undefined;
  const { host } = new URL(catalog.site.address.origin);
  const siteName = pickLocalized(catalog.site.siteName, locale, localeChain(catalog, locale)).text;
  return calendarFile(
    {
      name: `${stringsFor(locale).terms.collections.bulletins} – ${siteName}`,
      product: `-//Cổng Làng//${host}//${siteLocale(catalog, locale).tag}`,
    },
    shown.map((airing) => eventOf(catalog, airing, locale, addressOf)),
  );
}

function eventOf(
  catalog: Catalog,
  { day, time, minutes, since, programme }: Airing,
  locale: LocaleId,
  addressOf: PageAddress,
): CalendarEvent {
  const { site } = catalog;
  const { terms, site: words } = stringsFor(locale);
  const text = programme && textFor(catalog, programme, locale);
  const station = site.bulletin?.station;
  return {
    uid: `broadcast-${day}-${time.replace(':', '')}@${new URL(site.address.origin).host}`,
    changedOn: text?.data.updatedOn ?? since,
    from: day,
    to: day,
    hours: { from: time, minutes },
    confirmed: true,
    tag: siteLocale(catalog, text?.locale ?? locale).tag,
    title: text?.data.title ?? terms.collections.bulletins,
    description: text?.data.summary ?? words.listLeads.bulletins,
    ...(station !== undefined && { location: station }),
    ...(programme !== undefined && { url: addressOf(programme, locale) }),
  };
}
