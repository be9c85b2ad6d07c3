/** Paths of lists and entries below the site's base, without a leading slash. */
import type { CollectionName } from '../model/collection-names.ts';
import type { LocaleId } from '../model/locale.ts';
import { stringsFor } from '../strings/index.ts';
import type { Catalog, Entry } from './catalog.ts';

export function localePrefix(catalog: Catalog, locale: LocaleId): string {
  return locale === catalog.defaultLocale ? '' : `${locale}/`;
}

export function listPath(
  catalog: Catalog,
  collection:
    | CollectionName
    | 'codes'
    | 'contact'
    | 'data'
    | 'gazette'
    | 'map'
    | 'offline'
    | 'plan'
    | 'publications'
    | 'search',
  locale: LocaleId,
): string {
  return `${localePrefix(catalog, locale)}${stringsFor(locale).site.paths[collection]}/`;
}

export function entryPath(
  catalog: Catalog,
  { collection, slug }: Pick<Entry, 'collection' | 'slug'>,
  locale: LocaleId,
): string {
  return `${listPath(catalog, collection, locale)}${slug}/`;
}
