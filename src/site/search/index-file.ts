/** The file that the search of a locale looks through. */
import { siteLocale, textFor, type Catalog } from '../../catalog/catalog.ts';
import { searchIndexJson } from '../../feeds/search-index.ts';
import type { LocaleId } from '../../model/locale.ts';
import { entryKind } from '../entry-kind.ts';
import { pagePath } from '../links.ts';
import { viewOf } from '../view.ts';

/** Path of the file below the base path. */
export function searchIndexPath(locale: LocaleId): string {
  return `search/${locale}.json`;
}

export function searchIndexOf(catalog: Catalog, locale: LocaleId): string {
  const home = pagePath(catalog, { kind: 'home' }, locale);
  const view = viewOf(catalog, { path: home, locale, shown: locale, subject: { kind: 'home' } });
  return searchIndexJson(catalog, locale, (entry) => {
    const shown = textFor(catalog, entry, locale).locale;
    return {
      folder: pagePath(catalog, { kind: 'list', collection: entry.collection }, locale).slice(home.length),
      kind: entryKind(view, entry),
      lang: shown === locale ? '' : siteLocale(catalog, shown).tag,
    };
  });
}
