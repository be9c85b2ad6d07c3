/** The addresses of pages as feeds and machines are told them. */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { FeedAddresses } from '../feeds/news.ts';
import type { LocaleId } from '../model/locale.ts';
import { pagePath, urlOf } from './links.ts';

export function entryUrl(catalog: Catalog, entry: Entry, locale: LocaleId): string {
  return urlOf(catalog, pagePath(catalog, { kind: 'entry', entry }, locale));
}

/** Path of a file of `locale`: it lies in the folder of the locale's pages. */
export function localeFile(catalog: Catalog, locale: LocaleId, name: string): string {
  return `${pagePath(catalog, { kind: 'home' }, locale)}${name}`;
}

/** @param name - file name of the feed */
export function feedAddresses(catalog: Catalog, locale: LocaleId, name: string): FeedAddresses {
  return {
    home: urlOf(catalog, localeFile(catalog, locale, '')),
    self: urlOf(catalog, localeFile(catalog, locale, name)),
    entry: (entry) => entryUrl(catalog, entry, locale),
  };
}

/** The folder of each locale, for pages that make one file a locale. */
export function feedFolders(catalog: Catalog) {
  return catalog.site.locales.map(({ id: locale }) => ({
    params: { folder: localeFile(catalog, locale, '').replace(/\/$/u, '') || undefined },
    props: { locale },
  }));
}
