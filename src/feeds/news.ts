/** The entries of one locale as news, the one that changed last first. Samples are no news. */
import type { Catalog, Entry, EntryText } from '../catalog/catalog.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { CollectionData } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';

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

/** What a reader that has been away for a while still wants to be told. */
const LENGTH = 50;

/** A feed without items must still say when it was new. */
const LONG_AGO = '1970-01-01';

/** Only what is written in `locale`: who follows a feed follows a language. */
export function newsOf(catalog: Catalog, locale: LocaleId): readonly NewsItem[] {
  return catalog.all
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
