/** The entries of one locale as news, the one that changed last first. Samples are no news. */
import { isIn, type Catalog, type Entry, type EntryText } from '../catalog/catalog.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { CollectionData } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';
import { NEWS_KINDS, type NewsKind } from '../model/news.ts';
import type { Strings } from '../strings/index.ts';

export interface NewsItem {
  readonly entry: Entry;
  readonly text: EntryText<CollectionData[CollectionName]>;
  readonly updatedOn: string;
}

/** Where the feeds of one locale lead. */
export interface FeedAddresses {
  readonly home: string;
  /** Of the feed itself. */
  readonly self: string;
  readonly entry: (entry: Entry) => string;
}

/** A part of the news that has a feed of its own: a collection, or the articles of a kind. */
export interface FeedPart {
  readonly collection: 'statements' | 'news' | 'disclosures' | 'bulletins';
  readonly newsKind?: NewsKind;
}

/** All of them, whether anything is in them yet or not: who follows a feed must not lose it. */
export const FEED_PARTS: readonly FeedPart[] = [
  { collection: 'statements' },
  { collection: 'news' },
  { collection: 'disclosures' },
  { collection: 'bulletins' },
  ...NEWS_KINDS.map((newsKind) => ({ collection: 'news', newsKind }) as const),
];

export function feedPartTitle({ collection, newsKind }: FeedPart, { terms, site }: Strings): string {
  const name = terms.collections[collection];
  return newsKind === undefined ? name : [name, site.duty.news.kinds[newsKind]].join(terms.comma);
}

function isInPart(entry: Entry, part: FeedPart | undefined): boolean {
  if (part === undefined) return true;
  if (entry.collection !== part.collection) return false;
  return part.newsKind === undefined || (isIn(entry, 'news') && entry.main.data.kind === part.newsKind);
}

/** What a reader that has been away for a while still wants to be told. */
const LENGTH = 50;

/** A feed without items must still say when it was new. */
const LONG_AGO = '1970-01-01';

/** Only what is written in `locale`: who follows a feed follows a language. */
export function newsOf(catalog: Catalog, locale: LocaleId, part?: FeedPart): readonly NewsItem[] {
  return catalog.all
    .filter((entry) => isInPart(entry, part))
    .flatMap((entry) => {
      const text = entry.texts.get(locale);
      if (text === undefined || text.data.verification.state === 'sample') return [];
      return [{ entry, text, updatedOn: text.data.updatedOn }];
    })
    .toSorted((a, b) => compare(b.updatedOn, a.updatedOn) || compare(a.entry.ref, b.entry.ref))
    .slice(0, LENGTH);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The start of a day in Vietnam, as feeds write instants (RFC 3339). */
export function instantOf(day: string = LONG_AGO): string {
  return `${day}T00:00:00+07:00`;
}
