/** Every page of the site and its address, worked out from the catalog alone. */
import { textFor, type Catalog, type Entry, type HandbookChapter, type Placard } from '../catalog/catalog.ts';
import { gazetteMonths } from '../catalog/gazette.ts';
import { forMachines } from '../catalog/limited.ts';
import { publishedEntries } from '../catalog/publications.ts';
import { COLLECTION_NAMES, type CollectionName } from '../model/collection-names.ts';
import type { LocaleId } from '../model/locale.ts';
import { lookAlikes } from '../model/short-code.ts';
import { filtersOf, formerFilterPaths, type Filter } from './filters.ts';
import { formerPath, pagePath } from './links.ts';
import { communeSketch } from '../catalog/sketch/subject.ts';
import { listParts } from './search/list-parts.ts';

/** What a page is about, whatever its language. */
export type Subject =
  | { readonly kind: 'home' }
  | { readonly kind: 'codes' }
  /** Where to turn for what. */
  | { readonly kind: 'contact' }
  | { readonly kind: 'data' }
  /** All places that have a point. */
  | { readonly kind: 'map' }
  /** Pictures and films to take along. */
  | { readonly kind: 'publications' }
  /** The plan's targets and what has been done. */
  | { readonly kind: 'plan' }
  /** The e-bulletin of a month, `2026-11`. */
  | { readonly kind: 'gazette'; readonly month: string }
  /** What is said where there is no signal; nothing leads to it. */
  | { readonly kind: 'offline' }
  /** The handbook of staff, in Vietnamese alone; nothing that visitors see leads to it. */
  | { readonly kind: 'handbook' }
  | { readonly kind: 'chapter'; readonly chapter: HandbookChapter }
  /** The list of all entries is cut into parts, counted from 1. */
  | { readonly kind: 'search'; readonly part: number }
  | { readonly kind: 'list'; readonly collection: CollectionName }
  /** A part of the list of a collection. */
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** All sources of an entry that has many. */
  | { readonly kind: 'sources'; readonly entry: Entry }
  /** The answers to the questions of a lesson. */
  | { readonly kind: 'answers'; readonly entry: Entry<'lessons'> }
  | { readonly kind: 'placard'; readonly placard: Placard }
  /** Whether a placard is one of the commune's. */
  | { readonly kind: 'real'; readonly placard: Placard };

export interface SiteRoute {
  /** Below the base path, without a leading slash, with a closing one; empty for the home page. */
  readonly path: string;
  /** Language of the interface: the one that was asked for. */
  readonly locale: LocaleId;
  /** Language of the article, another one where the translation is missing. */
  readonly shown: LocaleId;
  readonly subject: Subject;
}

/** Path of the page that says that there is none. */
export const NOT_FOUND_PATH = '404.html';

/** An entry with more sources than this has a page for them: its own page stays light. */
const SOURCES_ON_PAGE = 8;

export function hasSourcesPage(entry: Entry): boolean {
  return entry.main.data.sources.length > SOURCES_ON_PAGE;
}

/** Whether there is anything to tell of the plan: without a day nothing is judged. */
export function hasPlan({ site, today }: Catalog): boolean {
  return today !== undefined && site.targets.some(({ counts }) => counts !== undefined);
}

/** The entry that a page tells of, if it tells of one. */
export function entryOf(subject: Subject): Entry | undefined {
  if (subject.kind === 'entry') return subject.entry;
  if (subject.kind === 'placard') return subject.placard.opensEntry;
  return undefined;
}

function subjects(catalog: Catalog): readonly Subject[] {
  return [
    { kind: 'home' },
    { kind: 'codes' },
    { kind: 'contact' },
    { kind: 'data' },
    ...(communeSketch(catalog) === undefined ? [] : [{ kind: 'map' } as const]),
    ...(publishedEntries(catalog).length === 0 ? [] : [{ kind: 'publications' } as const]),
    ...(hasPlan(catalog) ? [{ kind: 'plan' } as const] : []),
    ...gazetteMonths(catalog).map((month) => ({ kind: 'gazette', month }) as const),
    ...(catalog.site.offline === 'on' ? [{ kind: 'offline' } as const] : []),
    ...(catalog.handbook.length === 0 ? [] : [{ kind: 'handbook' } as const]),
    ...catalog.handbook.map((chapter) => ({ kind: 'chapter', chapter }) as const),
    ...Array.from(
      { length: listParts(forMachines(catalog)) },
      (_, at) => ({ kind: 'search', part: at + 1 }) as const,
    ),
    ...COLLECTION_NAMES.map((collection) => ({ kind: 'list', collection }) as const),
    ...COLLECTION_NAMES.flatMap((collection) => filtersOf(catalog, collection)).map(
      (filter) => ({ kind: 'filter', filter }) as const,
    ),
    ...catalog.all.map((entry) => ({ kind: 'entry', entry }) as const),
    ...catalog.all.filter(hasSourcesPage).map((entry) => ({ kind: 'sources', entry }) as const),
    ...catalog.entries.lessons.map((entry) => ({ kind: 'answers', entry }) as const),
    ...catalog.placards.flatMap((placard) => [
      { kind: 'placard', placard } as const,
      { kind: 'real', placard } as const,
    ]),
  ];
}

/**
 * The paths of one page. An entry also answers at the addresses of its former names; a placard of the default
 * locale, whose address is typed by hand, also in lower case and with O for 0, I or L for 1.
 */
function pathsOf(catalog: Catalog, subject: Subject, locale: LocaleId): readonly string[] {
  const path = pagePath(catalog, subject, locale);
  if (subject.kind === 'entry') {
    return [path, ...subject.entry.main.data.formerly.map((name) => formerPath(catalog, name, locale))];
  }
  if (subject.kind === 'filter') {
    const list = pagePath(catalog, { kind: 'list', collection: subject.filter.collection }, locale);
    return [path, ...formerFilterPaths(catalog, subject.filter, locale).map((below) => `${list}${below}`)];
  }
  if (subject.kind !== 'placard' || locale !== catalog.defaultLocale) return [path];
  const written = [path, ...lookAlikes(subject.placard.code).map((code) => `${code}/`)];
  return [...new Set(written.flatMap((way) => [way, way.toLowerCase()]))];
}

/** Whether a page is for staff: machines do not list it, and it is in one language. */
export function isForStaff({ kind }: Subject): boolean {
  return kind === 'handbook' || kind === 'chapter';
}

function localesOf(catalog: Catalog, subject: Subject): readonly LocaleId[] {
  return isForStaff(subject) ? [catalog.defaultLocale] : catalog.site.locales.map(({ id }) => id);
}

/**
 * All pages in all locales of the site. A placard's page is a whole page, not a redirect.
 *
 * @throws {RangeError} two pages claim one address
 */
export function siteRoutes(catalog: Catalog): readonly SiteRoute[] {
  const routes = subjects(catalog).flatMap((subject) =>
    localesOf(catalog, subject).flatMap((locale) => {
      const entry = entryOf(subject);
      const shown = entry === undefined ? locale : textFor(catalog, entry, locale).locale;
      return pathsOf(catalog, subject, locale).map((path) => ({ path, locale, shown, subject }));
    }),
  );
  const taken = new Set<string>();
  for (const { path } of routes) {
    if (taken.has(path)) throw new RangeError(`Two pages claim the address "/${path}".`);
    taken.add(path);
  }
  return routes;
}
