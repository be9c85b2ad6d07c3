/** All entries in the order of the reader's alphabet; of a language without one, by kind. */
import { siteLocale, textFor, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { COLLECTION_NAMES } from '../../model/collection-names.ts';
import type { LocaleId } from '../../model/locale.ts';
import { withoutMarks } from '../../lib/text.ts';
import { stringsFor } from '../../strings/index.ts';

export interface LetterGroup {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** The five tones; the marks that remain make letters of their own: Ă Â Ê Ô Ơ Ư. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The letter under which a Vietnamese dictionary has `title`, in capitals; `0` for every digit, nothing for what begins
 * with no Latin letter.
 */
export function vietnameseLetter(title: string): string | undefined {
  const first = title.normalize('NFC').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/\p{N}/u.test(first)) return '0';
  if (!/\p{Script=Latin}/u.test(first)) return undefined;
  return first.normalize('NFD').replace(TONES, '').normalize('NFC').toUpperCase();
}

/** The same for a language whose letters have no marks: Đ is under D. */
export function plainLetter(title: string): string | undefined {
  const letter = vietnameseLetter(title);
  return letter === undefined ? undefined : withoutMarks(letter);
}

function usesLatinLetters(tag: string): boolean {
  return new Intl.Locale(tag).maximize().script === 'Latn';
}

function groupsBy(entries: readonly Entry[], headingOf: (entry: Entry) => string): readonly LetterGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const heading = headingOf(entry);
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, members]) => ({ heading, entries: members }));
}

/** Entries with their titles in the best language for a reader of `locale`. */
export function aToZ(catalog: Catalog, locale: LocaleId): readonly LetterGroup[] {
  const { tag } = siteLocale(catalog, locale);
  const { terms, site } = stringsFor(locale);
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const titleOf = (entry: Entry) => textFor(catalog, entry, locale).data.title;
  const byTitle = (a: Entry, b: Entry) => compare(titleOf(a), titleOf(b));
  if (!usesLatinLetters(tag)) {
    return COLLECTION_NAMES.filter((name) => catalog.entries[name].length > 0).map((name) => ({
      heading: terms.collections[name],
      entries: catalog.entries[name].toSorted(byTitle),
    }));
  }
  const letterOf = new Intl.Locale(tag).language === 'vi' ? vietnameseLetter : plainLetter;
  const headingOf = (entry: Entry) => {
    const letter = letterOf(titleOf(entry));
    if (letter === undefined) return site.search.others;
    return letter === '0' ? site.search.digits : letter;
  };
  return groupsBy(catalog.all.toSorted(byTitle), headingOf);
}
