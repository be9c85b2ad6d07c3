/**
 * The catalog: all checked content, sorted and read-only. Pages, placards, pictures and open data are
 * derived from it and from nothing else.
 */
import type { Chapter } from '../model/chapter.ts';
import type { CollectionName, EntryRef } from '../model/collection-names.ts';
import type { CollectionData } from '../model/collections.ts';
import type { Origin } from '../model/issue.ts';
import type { LocaleId } from '../model/locale.ts';
import type { LogName, LogRows } from '../model/log.ts';
import type { PlacardRecord } from '../model/placard.ts';
import type { Site, SiteLocale } from '../model/site.ts';
import type { TranslationNote } from '../model/translation.ts';
import type { ChapterPart } from './chapter-parts.ts';
import type { OutdatedText } from './outdated.ts';

/** Path of a value inside a file's front matter: `['timeline', 2, 'what']`. */
export type FieldPath = readonly (string | number)[];

/** One entry as one locale's file tells it: facts from the default locale, texts of its own. */
export interface EntryText<Data> {
  readonly locale: LocaleId;
  /** Facts and texts merged. */
  readonly data: Data;
  /** Markdown below the front matter, cleaned, untrimmed lines kept. */
  readonly body: string;
  /** Path below the content folder. */
  readonly file: string;
  /** Only where the file is a translation. */
  readonly translation?: TranslationNote;
  /** Texts of the default locale that have changed since; only where the translation keeps their marks. */
  readonly outdated?: readonly OutdatedText[];
  /**
   * Where a value stands; a value that is a fact points into the default locale's file. `['body', 2]` is the third
   * paragraph, or the last one where there are fewer.
   */
  readonly origin: (path: FieldPath) => Origin;
}

export interface Entry<Name extends CollectionName = CollectionName> {
  /** `relics/nui-voi`: permanent within the content, never derived from the title. */
  readonly ref: EntryRef;
  readonly collection: Name;
  readonly slug: string;
  /** The entry in the default locale. */
  readonly main: EntryText<CollectionData[Name]>;
  /** Every locale that has a file, the default one included. */
  readonly texts: ReadonlyMap<LocaleId, EntryText<CollectionData[Name]>>;
}

export interface Placard extends PlacardRecord {
  readonly code: string;
  /** Path below the content folder. */
  readonly file: string;
  readonly opensEntry: Entry;
  readonly atEntry: Entry;
  readonly origin: (path: FieldPath) => Origin;
}

/** A chapter of the handbook. */
export interface HandbookChapter extends Chapter {
  /** Name of the file without `.mdx`: last part of the address. */
  readonly slug: string;
  /** Path below the content folder. */
  readonly file: string;
  readonly parts: readonly ChapterPart[];
}

/** A row of a log, with the place where it stands. */
export type LogRow<Name extends LogName> = LogRows[Name] & { readonly origin: Origin };

export interface Catalog {
  readonly site: Site;
  /** Where a value of `site.yaml` stands. */
  readonly siteOrigin: (path: FieldPath) => Origin;
  readonly defaultLocale: LocaleId;
  /** The day for which the catalog was read, ISO 8601; missing where nothing is judged by date. */
  readonly today?: string;
  /** Entries of one collection, sorted by title as a Vietnamese dictionary does, then by slug. */
  readonly entries: { readonly [Name in CollectionName]: readonly Entry<Name>[] };
  /** Disclosures with personal data whose time is over: no page shows them, reports count them. */
  readonly takenDown: readonly Entry<'disclosures'>[];
  /** All entries in the order of `COLLECTION_NAMES`. */
  readonly all: readonly Entry[];
  /** Sorted by code. */
  readonly placards: readonly Placard[];
  /** What staff have written down, in the order of days. */
  readonly logs: { readonly [Name in LogName]: readonly LogRow<Name>[] };
  /** The handbook of staff, in its order; visitors are not led to it. */
  readonly handbook: readonly HandbookChapter[];
  /** @throws {RangeError} there is no such entry; cannot happen for a reference of checked content */
  readonly entry: (ref: string) => Entry;
}

export function siteLocale(catalog: Catalog, locale: LocaleId): SiteLocale {
  const found = catalog.site.locales.find(({ id }) => id === locale);
  if (found === undefined) throw new RangeError(`The site has no locale "${locale}".`);
  return found;
}

/** Locales to try for a reader of `locale`, best first; the default locale is always among them. */
export function localeChain(catalog: Catalog, locale: LocaleId): readonly LocaleId[] {
  const { fallbacks } = siteLocale(catalog, locale);
  return [...new Set([locale, ...fallbacks, catalog.defaultLocale])];
}

/** The best text of an entry for a reader of `locale`; `text.locale` tells which one it is. */
export function textFor<Name extends CollectionName>(
  catalog: Catalog,
  entry: Entry<Name>,
  locale: LocaleId,
): EntryText<CollectionData[Name]> {
  for (const candidate of localeChain(catalog, locale)) {
    const text = entry.texts.get(candidate);
    if (text !== undefined) return text;
  }
  return entry.main;
}

/** Whether `day` lies before the day for which the catalog was read. */
export function isPast({ today }: Pick<Catalog, 'today'>, day: string): boolean {
  return today !== undefined && day < today;
}

/** Whether `entry` belongs to collection `name`; narrows its type. */
export function isIn<Name extends CollectionName>(entry: Entry, name: Name): entry is Entry<Name> {
  return entry.collection === name;
}

/** The placards that open `ref`, by code; the first is the one that is shown for the entry. */
export function placardsOpening(catalog: Catalog, ref: string): readonly Placard[] {
  return catalog.placards.filter((placard) => placard.opens === ref && placard.status !== 'retired');
}

/** The placard that stands in for a retired one: the last of its successors; nothing where there is none. */
export function successorOf(catalog: Catalog, placard: Placard): Placard | undefined {
  const next = catalog.placards.find(({ code }) => code === placard.successor);
  return next?.status === 'retired' ? successorOf(catalog, next) : next;
}

/**
 * Exact text in the QR symbol of a placard: the permanent address in capitals, which symbols write shorter.
 * A base path stays as it is, for hosts tell its capitals from small letters.
 *
 * @example `HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/`
 */
export function placardUrl(site: Site, code: string): string {
  const { origin, base } = site.address;
  return `${origin.toUpperCase()}${base}${code}/`;
}

/** Code and month of issue; a story that changes, or a reprint, does not change it. */
export function serialOf({ code, issuedOn }: Pick<Placard, 'code' | 'issuedOn'>): string {
  return `${code}-${issuedOn.slice(0, 7)}`;
}

/** The same address as people type it: `anlao.haiphong.gov.vn/7K3Q`. */
export function shortAddress(site: Site, code: string): string {
  const { origin, base } = site.address;
  return `${new URL(origin).host}${base}${code}`;
}
