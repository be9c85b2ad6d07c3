/** The addresses of pages as feeds and machines are told them. */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { FEED_PARTS, type FeedAddresses, type FeedPart } from '../feeds/news.ts';
import type { LocaleId } from '../model/locale.ts';
import { filterPath } from './filters.ts';
import { pagePath, urlOf } from './links.ts';
import type { Subject } from './routes.ts';

export function entryUrl(catalog: Catalog, entry: Entry, locale: LocaleId): string {
  return urlOf(catalog, pagePath(catalog, { kind: 'entry', entry }, locale));
}

/** Path of a file of `locale`: it lies in the folder of the locale's pages. */
export function localeFile(catalog: Catalog, locale: LocaleId, name: string): string {
  return `${pagePath(catalog, { kind: 'home' }, locale)}${name}`;
}

/** Folder of the pages that a feed follows: the whole site's, or that of a list. */
function feedFolder(catalog: Catalog, locale: LocaleId, part: FeedPart | undefined): string {
  if (part === undefined) return localeFile(catalog, locale, '');
  const { collection, newsKind } = part;
  const list = pagePath(catalog, { kind: 'list', collection }, locale);
  if (newsKind === undefined) return list;
  return `${list}${filterPath({ facet: 'kind', value: newsKind, slug: newsKind }, locale)}`;
}

/** Path of a feed below the site's base. */
export function feedFile(
  catalog: Catalog,
  locale: LocaleId,
  name: 'feed.xml' | 'feed.json',
  part?: FeedPart,
): string {
  return `${feedFolder(catalog, locale, part)}${name}`;
}

export function feedAddresses(
  catalog: Catalog,
  locale: LocaleId,
  name: 'feed.xml' | 'feed.json',
  part?: FeedPart,
): FeedAddresses {
  return {
    // The page of a kind is there only while something is of that kind and something is not.
    home: urlOf(catalog, feedFolder(catalog, locale, part && { collection: part.collection })),
    self: urlOf(catalog, feedFile(catalog, locale, name, part)),
    entry: (entry) => entryUrl(catalog, entry, locale),
  };
}

/** The folder of each feed in each locale, for pages that make one file of each. */
export function feedFolders(catalog: Catalog) {
  return catalog.site.locales.flatMap(({ id: locale }) =>
    [undefined, ...FEED_PARTS].map((part) => ({
      params: { folder: feedFolder(catalog, locale, part).replace(/\/$/u, '') || undefined },
      props: { locale, part },
    })),
  );
}

/** The feed that follows the list that a page shows; nothing where there is but the site's. */
export function feedPartOf(subject: Subject): FeedPart | undefined {
  if (subject.kind === 'list') return FEED_PARTS.find(({ collection }) => collection === subject.collection);
  if (subject.kind !== 'filter' || subject.filter.facet !== 'kind') return undefined;
  const { collection, value } = subject.filter;
  return FEED_PARTS.find((part) => part.collection === collection && part.newsKind === value);
}
