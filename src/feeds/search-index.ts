/**
 * What the search of one locale looks through: names and short texts, column by column, which packs smaller than entry
 * by entry. The browser makes the index proper of it.
 */
import { isIn, textFor, type Catalog, type Entry, type EntryText } from '../catalog/catalog.ts';
import { formatDay } from '../lib/date.ts';
import { dayOf } from '../lib/moment.ts';
import { shortSlug } from '../lib/slug-of-names.ts';
import { searchWords } from '../lib/search-words.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { CollectionData } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';

/** Every column has a value for each entry, in the same order. */
export interface SearchIndex {
  /** Folder below the home page of the locale, with its closing slash: index into `folderNames`. */
  readonly folders: readonly number[];
  readonly folderNames: readonly string[];
  /** In short, made of title and names. */
  readonly slugs: readonly (number | string)[];
  readonly titles: readonly string[];
  /** Language of title and line: index into `tags`, of which the reader's own is empty. */
  readonly langs: readonly number[];
  readonly tags: readonly string[];
  /** Other names, in the default locale and in full, a name a line. */
  readonly names: readonly string[];
  /** Index into `kindWords`. */
  readonly kinds: readonly number[];
  readonly kindWords: readonly string[];
  /** Index into `drawingNames`. */
  readonly drawings: readonly number[];
  readonly drawingNames: readonly string[];
  /** The line under the name. */
  readonly lines: readonly string[];
  /** Words of places, makers, fields, codes of procedures, and of the summary while there is room. */
  readonly more: readonly string[];
  /** Position of what a placard opens, by the placard's code. */
  readonly codes: Readonly<Record<string, number>>;
}

/** What the site knows of an entry's page. */
export interface EntryPlace {
  /** Below the home page of the locale, with a closing slash; the slug of the entry follows. */
  readonly folder: string;
  /** What kind of thing it is, in the reader's language. */
  readonly kind: string;
  /** Tag of the language that it is shown in, or empty for the reader's own. */
  readonly lang: string;
}

/** Summaries are left out where a file with them would be longer, about 10.5 KB when packed. */
const ROOM_BYTES = 26_000;

/** Equal content gives equal bytes. */
export function searchIndexJson(
  catalog: Catalog,
  locale: LocaleId,
  placeOf: (entry: Entry) => EntryPlace,
): string {
  const [whole, short] = [true, false].map((summaries) =>
    JSON.stringify(searchIndex(catalog, locale, placeOf, summaries)),
  ) as [string, string];
  return new TextEncoder().encode(whole).length <= ROOM_BYTES ? whole : short;
}

export function searchIndex(
  catalog: Catalog,
  locale: LocaleId,
  placeOf: (entry: Entry) => EntryPlace,
  summaries = true,
): SearchIndex {
  const rows = catalog.all.map((entry) => {
    const text = textFor(catalog, entry, locale);
    return { entry, text, names: otherNames(catalog, entry, text), ...placeOf(entry) };
  });
  const folderNames = [...new Set(rows.map(({ folder }) => folder))];
  const tags = [...new Set(rows.map(({ lang }) => lang))];
  const kindWords = [...new Set(rows.map(({ kind }) => kind))];
  const drawingNames = [...new Set(rows.map(({ text }) => text.data.drawing))];
  const positions = new Map(catalog.all.map(({ ref }, position) => [ref, position]));
  return {
    folders: rows.map(({ folder }) => folderNames.indexOf(folder)),
    folderNames,
    slugs: rows.map(({ entry, text, names }) => shortSlug(entry.slug, [text.data.title, ...names])),
    titles: rows.map(({ text }) => text.data.title),
    langs: rows.map(({ lang }) => tags.indexOf(lang)),
    tags,
    names: rows.map(({ names }) => names.join('\n')),
    kinds: rows.map(({ kind }) => kindWords.indexOf(kind)),
    kindWords,
    drawings: rows.map(({ text }) => drawingNames.indexOf(text.data.drawing)),
    drawingNames,
    lines: rows.map(({ entry, text }) => lineOf(entry, text)),
    more: rows.map(({ entry, text, names }) =>
      newWords(
        [...moreTexts(catalog, entry, locale), ...(summaries ? [text.data.summary] : [])],
        [text.data.title, lineOf(entry, text), ...names],
      ),
    ),
    codes: Object.fromEntries(
      catalog.placards.map(({ code, opensEntry }) => [code, positions.get(opensEntry.ref) ?? 0]),
    ),
  };
}

/**
 * The name in the default locale; for its readers, the name in the first other one; the full name of a relic. Titles of
 * news and answers are sentences, which nobody knows by a second name and which would fill the index.
 */
function otherNames(
  catalog: Catalog,
  entry: Entry,
  { data, locale }: EntryText<CollectionData[CollectionName]>,
): readonly string[] {
  if (isIn(entry, 'news') || isIn(entry, 'statements') || isIn(entry, 'bulletins')) return [];
  const firstOther = catalog.site.locales.find(({ id }) => id !== catalog.defaultLocale)?.id;
  const wanted = locale === catalog.defaultLocale ? firstOther : catalog.defaultLocale;
  const title = wanted === undefined ? undefined : entry.texts.get(wanted)?.data.title;
  const full = 'officialName' in data ? data.officialName : undefined;
  return [title, full].filter((name) => name !== undefined && name !== data.title) as string[];
}

/** What tells news and answers apart is their day; of everything else, the line that it is introduced with. */
function lineOf(entry: Entry, { data }: EntryText<CollectionData[CollectionName]>): string {
  if (isIn(entry, 'news')) return formatDay(entry.main.data.publishedOn);
  return isIn(entry, 'statements') ? formatDay(dayOf(entry.main.data.raisedAt)) : data.tagline;
}

/** Texts of an entry that are searched and not shown. */
function moreTexts(catalog: Catalog, entry: Entry, locale: LocaleId): readonly (string | undefined)[] {
  if (isIn(entry, 'services')) {
    const { code, field } = textFor(catalog, entry, locale).data;
    return [code, field];
  }
  if (isIn(entry, 'products')) {
    const { maker } = textFor(catalog, entry, locale).data;
    return [maker?.name, maker?.address];
  }
  if (isIn(entry, 'festivals')) {
    return [textFor(catalog, catalog.entry(entry.main.data.venue), locale).data.title];
  }
  const { data } = textFor(catalog, entry, locale);
  return 'address' in data ? [data.address, data.village] : [];
}

/** Words of `texts`, each once, that `known` does not have. */
function newWords(texts: readonly (string | undefined)[], known: readonly string[]): string {
  const have = new Set(known.flatMap((text) => searchWords(text).map(({ written }) => written)));
  const words = texts.flatMap((text) => (text ?? '').split(/\s+/u));
  return words
    .filter((word) => {
      const written = searchWords(word).map((part) => part.written);
      const isNew = written.some((part) => !have.has(part));
      for (const part of written) have.add(part);
      return isNew;
    })
    .join(' ');
}
