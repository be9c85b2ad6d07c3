/** The festivals and the hours of the loudspeakers as calendar files, one each a locale. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { broadcastCalendar } from '../feeds/broadcast-calendar.ts';
import { festivalCalendar } from '../feeds/festival-calendar.ts';
import type { LocaleId } from '../model/locale.ts';
import { broadcastCalendarPath } from '../site/bulletins.ts';
import { siteCatalog } from '../site/catalog.ts';
import { entryUrl } from '../site/entry-address.ts';
import { calendarFileLink } from '../site/festival-calendar.ts';

interface Props extends Record<string, unknown> {
  locale: LocaleId;
  of: 'festivals' | 'bulletins';
}

export const getStaticPaths = (() => {
  const catalog = siteCatalog();
  return catalog.site.locales.flatMap(({ id: locale }) => {
    const files = [
      { of: 'festivals', path: calendarFileLink(catalog, locale)?.path },
      { of: 'bulletins', path: broadcastCalendarPath(catalog, locale) },
    ] as const;
    return files.flatMap(({ of, path }) =>
      path === undefined
        ? []
        : [{ params: { calendar: path.replace(/\.ics$/u, '') }, props: { locale, of } }],
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { locale, of } }) => {
  const catalog = siteCatalog();
  const calendarOf = of === 'festivals' ? festivalCalendar : broadcastCalendar;
  const text = calendarOf(catalog, locale, (entry, its) => entryUrl(catalog, entry, its));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
