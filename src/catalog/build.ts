/** Draft without fault → catalog. */
import { compareCodePoints, compareVietnamese } from '../lib/compare.ts';
import { deepFreeze } from '../lib/freeze.ts';
import { ABOUT_TOPICS } from '../model/about.ts';
import { COLLECTION_NAMES, type CollectionName } from '../model/collection-names.ts';
import type { CollectionData } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';
import type { LogName } from '../model/log.ts';
import type { Origin } from '../model/issue.ts';
import { mergeTranslation, type TranslationHead } from '../model/translation.ts';
import {
  isIn,
  type Catalog,
  type Entry,
  type EntryText,
  type FieldPath,
  type HandbookChapter,
  type LogRow,
  type Placard,
} from './catalog.ts';
import { chapterParts } from './chapter-parts.ts';
import { entriesByName } from './formerly.ts';
import type { Draft, DraftChapter, DraftEntry, DraftPlacard, DraftText } from './draft.ts';
import { outdatedTexts } from './outdated.ts';
import { BODY, paragraphsOf, sourceTexts } from './text-marks.ts';

type Data = CollectionData[CollectionName];

/**
 * @param draft - in which the check found no error
 * @throws {TypeError} a part of the draft is missing, which the check would have found
 */
export function buildCatalog(draft: Draft): Catalog {
  const { site, yaml, locales, defaultLocale } = draft.site;
  if (site === undefined || yaml === undefined) throw new TypeError('The draft has no site.');
  const all = draft.entries.map((entry) => buildEntry(entry, defaultLocale, locales));
  const sorted = COLLECTION_NAMES.map(
    (name) => [name, all.filter(({ collection }) => collection === name).sort(compareEntries)] as const,
  );
  const byRef = new Map<string, Entry>(all.map((entry) => [entry.ref, entry]));
  const byName = entriesByName(draft.entries);
  const entry = (ref: string): Entry => {
    const found = byRef.get(ref);
    if (found === undefined) throw new RangeError(`There is no entry "${ref}".`);
    return found;
  };
  return Object.freeze({
    site: deepFreeze(site),
    siteOrigin: yaml.locate,
    defaultLocale,
    entries: deepFreeze(Object.fromEntries(sorted) as unknown as Catalog['entries']),
    all: Object.freeze(sorted.flatMap(([, entries]) => entries)),
    takenDown: Object.freeze([]),
    placards: Object.freeze(
      draft.placards
        .map((placard) => buildPlacard(placard, (name) => entry(byName.get(name)?.ref ?? name)))
        .sort((a, b) => compareCodePoints(a.code, b.code)),
    ),
    logs: deepFreeze({
      broadcasts: logRows(draft, 'broadcasts'),
      briefings: logRows(draft, 'briefings'),
      rota: logRows(draft, 'rota'),
    }),
    handbook: deepFreeze(draft.handbook.chapters.map(buildChapter).sort((a, b) => a.order - b.order)),
    entry,
  });
}

function buildChapter({ slug, file, chapter, body }: DraftChapter): HandbookChapter {
  if (chapter === undefined) throw new TypeError(`${file} is no chapter.`);
  return { ...chapter, slug, file, parts: chapterParts(body).parts };
}

/** In the order of days, and of one day as they are written. */
function logRows<Name extends LogName>({ logs }: Draft, name: Name): readonly LogRow<Name>[] {
  const { yaml, rows } = logs[name];
  if (yaml === undefined) return [];
  return rows
    .map((row, index) => ({ ...row, origin: yaml.locate([name, index]) }))
    .sort((a, b) => compareCodePoints(a.on, b.on));
}

/** By title; what introduces the commune in the order of its topics; answers, news and disclosures with the newest first. */
function compareEntries(a: Entry, b: Entry): number {
  const newest = compareCodePoints(dateOf(b), dateOf(a));
  if (newest !== 0) return newest;
  if (isIn(a, 'about') && isIn(b, 'about')) {
    const order = ABOUT_TOPICS.indexOf(a.main.data.topic) - ABOUT_TOPICS.indexOf(b.main.data.topic);
    if (order !== 0) return order;
  }
  return compareVietnamese(a.main.data.title, b.main.data.title) || compareCodePoints(a.slug, b.slug);
}

/** Of what has its place in time; nothing for all else. */
function dateOf(entry: Entry): string {
  if (isIn(entry, 'statements')) return entry.main.data.raisedAt;
  if (isIn(entry, 'disclosures')) return entry.main.data.postedFrom;
  if (isIn(entry, 'bulletins')) return entry.main.data.week;
  return isIn(entry, 'news') ? entry.main.data.publishedOn : '';
}

function buildEntry(draft: DraftEntry, defaultLocale: LocaleId, locales: readonly LocaleId[]): Entry {
  const { ref, collection, slug, main: file, facts } = draft;
  if (file === undefined || facts === undefined) throw new TypeError(`${ref} has no main text.`);
  const main: EntryText<Data> = {
    locale: defaultLocale,
    data: facts,
    body: file.body,
    file: file.file,
    origin: (path) => paragraphOrigin(file, path) ?? file.yaml.locate(path),
  };
  const source = sourceTexts(collection, main);
  const texts = [main, ...draft.translations.map((text) => buildTranslation(main, source, file, text))].sort(
    (a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale),
  );
  const byLocale = new Map(texts.map((text) => [text.locale, deepFreeze(text)]));
  return Object.freeze({ ref, collection, slug, main, texts: byLocale });
}

function buildTranslation(
  { data: facts }: EntryText<Data>,
  source: ReturnType<typeof sourceTexts>,
  main: DraftText,
  text: DraftText,
): EntryText<Data> {
  const { translation, ...texts } = text.data as { translation: TranslationHead };
  const { of, ...note } = translation;
  return {
    locale: text.locale,
    data: mergeTranslation(facts, texts),
    body: text.body,
    file: text.file,
    translation: note,
    ...(of !== undefined && { outdated: outdatedTexts(source, of) }),
    origin: (path) =>
      paragraphOrigin(text, path) ?? (text.yaml.has(path) ? text.yaml : main.yaml).locate(path),
  };
}

/** Where a paragraph of the body stands, if `path` leads to one. */
function paragraphOrigin({ file, body, bodyLine }: DraftText, [field, at]: FieldPath): Origin | undefined {
  if (field !== BODY || typeof at !== 'number') return undefined;
  const paragraphs = paragraphsOf(body);
  return { file, line: bodyLine + ((paragraphs[at] ?? paragraphs.at(-1))?.bodyLine ?? 0) };
}

/** @param entry - finds an entry by any of its names */
function buildPlacard({ code, file, yaml, record }: DraftPlacard, entry: (name: string) => Entry): Placard {
  if (yaml === undefined || record === undefined) throw new TypeError(`${file} has no record.`);
  const [opensEntry, atEntry] = [entry(record.opens), entry(record.at)];
  return Object.freeze({
    ...deepFreeze(record),
    opens: opensEntry.ref,
    at: atEntry.ref,
    code,
    file,
    opensEntry,
    atEntry,
    origin: yaml.locate,
  });
}
