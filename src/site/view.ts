/** What every component of one page needs to know: the catalog, the page, and the reader's language. */
import {
  localeChain,
  siteLocale,
  textFor,
  type Catalog,
  type Entry,
  type Placard,
} from '../catalog/catalog.ts';
import type { Drawing } from '../brand/drawings.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { pickLocalized, type LocaleId, type Localized } from '../model/locale.ts';
import { stringsFor, type Strings } from '../strings/index.ts';
import { hrefOf, pagePath } from './links.ts';
import type { SiteRoute, Subject } from './routes.ts';

export interface View {
  readonly catalog: Catalog;
  readonly route: SiteRoute;
  readonly terms: Strings['terms'];
  readonly words: Strings['site'];
}

/** A piece of text, with its BCP 47 tag where it is not in the reader's language. */
export interface Said {
  readonly text: string;
  readonly lang: string | undefined;
}

/** An entry as a row of a list. */
export interface EntryLink {
  readonly href: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly drawing: Drawing;
}

export function viewOf(catalog: Catalog, route: SiteRoute): View {
  const { terms, site } = stringsFor(route.locale);
  return { catalog, route, terms, words: site };
}

/** The tag of `locale`, or nothing when it is the reader's own. */
export function foreignTag(view: View, locale: LocaleId): string | undefined {
  return locale === view.route.locale ? undefined : siteLocale(view.catalog, locale).tag;
}

/** A text of `site.yaml` or the registry, in the best language for the reader. */
export function say(view: View, text: Localized): Said {
  const { locale } = view.route;
  const found = pickLocalized(text, locale, localeChain(view.catalog, locale));
  return { text: found.text, lang: foreignTag(view, found.locale) };
}

export function hrefTo(view: View, subject: Subject): string {
  return hrefOf(view.catalog, pagePath(view.catalog, subject, view.route.locale));
}

export function hrefToList(view: View, collection: CollectionName): string {
  return hrefTo(view, { kind: 'list', collection });
}

/** A link to an entry that stays in the reader's language. */
export function linkTo(view: View, entry: Entry): EntryLink {
  const { data, locale } = textFor(view.catalog, entry, view.route.locale);
  return {
    href: hrefTo(view, { kind: 'entry', entry }),
    title: data.title,
    lang: foreignTag(view, locale),
    drawing: data.drawing,
  };
}

/** The title in one more language: the default one for guests, the first translation for everybody else. */
export function otherName(view: View, entry: Entry): Said | undefined {
  const { catalog, route } = view;
  const shown = textFor(catalog, entry, route.locale);
  const others = catalog.site.locales
    .map(({ id }) => id)
    .filter((locale) => locale !== shown.locale && entry.texts.has(locale));
  const wanted = shown.locale === catalog.defaultLocale ? others[0] : catalog.defaultLocale;
  const title = wanted === undefined ? undefined : entry.texts.get(wanted)?.data.title;
  if (wanted === undefined || title === undefined || title === shown.data.title) return undefined;
  return { text: title, lang: foreignTag(view, wanted) };
}

/** Office with this id, in the reader's language; content checks make sure that it exists. */
export function officeName(view: View, id: string): Said {
  const office = view.catalog.site.offices.find((candidate) => candidate.id === id);
  if (office === undefined) throw new RangeError(`There is no office "${id}" in site.yaml.`);
  return say(view, office.name);
}

/** Where a placard hangs, for the templates that take `{place}` and `{spot}`. */
export function placeWords(view: View, placard: Placard): { place: string; spot: string } {
  const at = textFor(view.catalog, placard.atEntry, view.route.locale);
  return { place: at.data.title, spot: say(view, placard.spot).text };
}
