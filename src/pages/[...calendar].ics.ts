/** The festivals as a calendar file, one a locale. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { festivalCalendar } from '../feeds/festival-calendar.ts';
import type { LocaleId } from '../model/locale.ts';
import { siteCatalog } from '../site/catalog.ts';
import { entryUrl } from '../site/entry-address.ts';
import { calendarFileLink } from '../site/festival-calendar.ts';

export const getStaticPaths = (() => {
  const catalog = siteCatalog();
  return catalog.site.locales.flatMap(({ id: locale }) => {
    const link = calendarFileLink(catalog, locale);
    if (link === undefined) return [];
    return [{ params: { calendar: link.path.replace(/\.ics$/u, '') }, props: { locale } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: LocaleId }> = ({ props: { locale } }) => {
  const catalog = siteCatalog();
  const text = festivalCalendar(catalog, locale, (entry, of) => entryUrl(catalog, entry, of));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
