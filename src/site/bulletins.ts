/** The files beside the pages of programmes. */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { entryPath } from '../catalog/page-paths.ts';
import { airings } from '../feeds/broadcast-calendar.ts';
import type { LocaleId } from '../model/locale.ts';
import { pagePath } from './links.ts';

/** One for all languages: it is Vietnamese. */
export function scriptPath(catalog: Catalog, entry: Pick<Entry, 'collection' | 'slug'>): string {
  return `${entryPath(catalog, entry, catalog.defaultLocale)}ban-doc.txt`;
}

/** Path of the calendar file of `locale`, beside the list of programmes; nothing while their hours are not settled. */
export function broadcastCalendarPath(catalog: Catalog, locale: LocaleId): string | undefined {
  if (airings(catalog).length === 0) return undefined;
  return `${pagePath(catalog, { kind: 'list', collection: 'bulletins' }, locale)}calendar.ics`;
}
