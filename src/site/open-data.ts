/** The files of the open data, and how a page leads to them. */
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import { broadcastCalendarPath } from './bulletins.ts';
import { feedFile, feedPartOf } from './entry-address.ts';
import { calendarFileLink } from './festival-calendar.ts';
import { hrefOf } from './links.ts';
import type { View } from './view.ts';

export interface DataFile {
  readonly href: string;
  readonly label: string;
  /** Media type. */
  readonly type: string;
}

export interface DataGroup {
  readonly title: string;
  readonly note: string;
  readonly files: readonly DataFile[];
}

/** The feeds in the reader's language: of the list that a page shows, or of the whole site. */
export function feedFiles({ catalog, route: { locale, subject } }: View): readonly DataFile[] {
  const href = (name: 'feed.xml' | 'feed.json') =>
    hrefOf(catalog, feedFile(catalog, locale, name, feedPartOf(subject)));
  return [
    { href: href('feed.xml'), label: 'Atom', type: 'application/atom+xml' },
    { href: href('feed.json'), label: 'JSON Feed', type: 'application/feed+json' },
  ];
}

export function dataGroups(view: View): readonly DataGroup[] {
  const { catalog, terms, words } = view;
  const { openData } = words;
  const tables = COLLECTION_NAMES.filter((name) => catalog.entries[name].length > 0).map((name) => ({
    href: hrefOf(catalog, `csv/${name}.csv`),
    label: terms.collections[name],
    type: 'text/csv',
  }));
  const map = { href: hrefOf(catalog, 'map.geojson'), label: 'GeoJSON', type: 'application/geo+json' };
  const all = { href: hrefOf(catalog, 'catalog.json'), label: 'JSON', type: 'application/json' };
  const { locale } = view.route;
  const calendars = (
    [
      ['festivals', calendarFileLink(catalog, locale)?.path],
      ['bulletins', broadcastCalendarPath(catalog, locale)],
    ] as const
  ).flatMap(([of, path]) =>
    path === undefined
      ? []
      : [{ href: hrefOf(catalog, path), label: `${terms.collections[of]} (ICS)`, type: 'text/calendar' }],
  );
  return [
    { title: openData.tables, note: openData.tablesNote, files: tables },
    { title: openData.map, note: openData.mapNote, files: [map] },
    { title: openData.all, note: openData.allNote, files: [all] },
    {
      title: openData.news,
      note: openData.newsNote,
      files: [...feedFiles(view), ...calendars],
    },
  ];
}
