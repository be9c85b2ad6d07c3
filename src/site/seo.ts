/** What search engines and messengers read of a page. */
import { localeChain, siteLocale, textFor, type Catalog } from '../catalog/catalog.ts';
import { isLimited } from '../catalog/limited.ts';
import { shareFile } from '../catalog/picture-names.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { pickLocalized, type LocaleId } from '../model/locale.ts';
import { gazetteTitle } from '../strings/duty-words.ts';
import { HANDBOOK_WORDS } from '../strings/handbook.ts';
import { countOf, fill, stringsFor } from '../strings/index.ts';
import { filterTitle, type Filter } from './filters.ts';
import { pagePath, urlOf } from './links.ts';
import { realWords } from './real-placard.ts';
import { entryOf, isForStaff, type SiteRoute, type Subject } from './routes.ts';

export interface Alternate {
  /** BCP 47 tag, or `x-default`. */
  readonly hreflang: string;
  readonly url: string;
}

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Left out on a page that is not to be found by searching. */
  readonly canonical: string | undefined;
  /** Whether the page is the one that `canonical` names; another leaves it to that one to speak to machines. */
  readonly isLasting: boolean;
  readonly alternates: readonly Alternate[];
  readonly image: string;
}

/** The page that holds the text for good: a placard's page repeats its entry's. */
function lastingSubject(subject: Subject): Subject {
  const entry = entryOf(subject);
  return entry === undefined ? subject : { kind: 'entry', entry };
}

/** Locales in which the page is really written, in the order of the site. */
function writtenIn(catalog: Catalog, subject: Subject): readonly LocaleId[] {
  const locales = catalog.site.locales.map(({ id }) => id);
  const entry = entryOf(subject);
  return entry === undefined ? locales : locales.filter((locale) => entry.texts.has(locale));
}

/** Address under which the page is to be known, if it is: its entry's, in the language that it is really in. */
function canonicalUrl(catalog: Catalog, { subject, shown }: SiteRoute): string | undefined {
  const entry = 'entry' in subject ? subject.entry : undefined;
  if (subject.kind === 'offline' || isForStaff(subject)) return undefined;
  if (entry !== undefined && isLimited(entry)) return undefined;
  return urlOf(catalog, pagePath(catalog, lastingSubject(subject), shown));
}

/** The real translations, and the default locale's page for everybody else. */
function alternatesOf(catalog: Catalog, { subject }: SiteRoute): readonly Alternate[] {
  const url = (locale: LocaleId) => urlOf(catalog, pagePath(catalog, lastingSubject(subject), locale));
  return [
    ...writtenIn(catalog, subject).map((locale) => ({
      hreflang: siteLocale(catalog, locale).tag,
      url: url(locale),
    })),
    { hreflang: 'x-default', url: url(catalog.defaultLocale) },
  ];
}

/** The collection that a page lists, if it lists one. */
function listOf(subject: Subject): CollectionName | undefined {
  if (subject.kind === 'filter') return subject.filter.collection;
  return subject.kind === 'list' ? subject.collection : undefined;
}

/** Full address of the picture that messengers show. */
function shareImage(catalog: Catalog, { subject, shown }: SiteRoute, fileOf: FileOf): string {
  const entry = entryOf(subject);
  const of = entry ?? listOf(subject) ?? (subject.kind === 'plan' ? 'plan' : 'home');
  return urlOf(catalog, fileOf(shareFile(of, shown)));
}

function words(catalog: Catalog, { subject, locale }: SiteRoute): { title: string; description: string } {
  const chain = localeChain(catalog, locale);
  const { site, terms } = stringsFor(locale);
  const entry = entryOf(subject);
  if (entry !== undefined) {
    const { title, summary } = textFor(catalog, entry, locale).data;
    return { title, description: summary };
  }
  if (subject.kind === 'sources') {
    const { title, sources } = textFor(catalog, subject.entry, locale).data;
    return {
      title: `${site.sources}: ${title}`,
      description: countOf(site.sourceCount, sources.length, locale),
    };
  }
  if (subject.kind === 'answers') {
    const { title, summary } = textFor(catalog, subject.entry, locale).data;
    return { title: `${site.learn.answers}: ${title}`, description: summary };
  }
  if (subject.kind === 'list') {
    return { title: terms.collections[subject.collection], description: site.listLeads[subject.collection] };
  }
  if (subject.kind === 'filter') return filterWords(catalog, subject.filter, locale);
  if (subject.kind === 'real') {
    const { title, state } = realWords(subject.placard, site);
    return { title, description: state };
  }
  if (subject.kind === 'map') return { title: site.way.map.title, description: site.way.map.lead };
  if (subject.kind === 'publications') {
    return { title: site.publications.title, description: site.publications.lead };
  }
  if (subject.kind === 'plan') return { title: site.duty.plan.title, description: site.duty.plan.lead };
  if (subject.kind === 'gazette') {
    const { gazette } = site.duty;
    return { title: gazetteTitle(subject.month, gazette.title), description: gazette.lead };
  }
  if (subject.kind === 'handbook') return { title: HANDBOOK_WORDS.title, description: HANDBOOK_WORDS.lead };
  if (subject.kind === 'chapter') {
    return { title: subject.chapter.title, description: subject.chapter.summary };
  }
  if (subject.kind === 'contact') {
    return { title: site.duty.contact.title, description: site.duty.contact.lead };
  }
  if (subject.kind === 'codes') return { title: site.codes.title, description: site.codes.lead };
  if (subject.kind === 'search') return { title: site.search.title, description: site.search.lead };
  if (subject.kind === 'offline') return { title: site.offline.title, description: site.offline.lead };
  if (subject.kind === 'data') return { title: site.openData.title, description: site.openData.lead };
  return {
    title: pickLocalized(catalog.site.city, locale, chain).text,
    description: fill(site.homeDescription, {
      publisher: pickLocalized(catalog.site.publisher, locale, chain).text,
    }),
  };
}

/** How many of the list a part of it holds, below its name. */
export function filterWords(catalog: Catalog, filter: Filter, locale: LocaleId) {
  const strings = stringsFor(locale);
  const { collection, entries } = filter;
  return {
    title: filterTitle(strings, filter),
    description: fill(strings.site.way.filtered, {
      n: entries.length,
      of: catalog.entries[collection].length,
      collection: strings.terms.collections[collection],
    }),
  };
}

/** Published name of a picture. */
export type FileOf = (name: string) => string;

/** Everything of `<head>` that depends on the page. */
export function headOf(catalog: Catalog, route: SiteRoute, fileOf: FileOf = (name) => name): PageHead {
  const siteName = pickLocalized(
    catalog.site.siteName,
    route.locale,
    localeChain(catalog, route.locale),
  ).text;
  const { title, description } = words(catalog, route);
  const canonical = canonicalUrl(catalog, route);
  const isLasting = canonical === urlOf(catalog, route.path);
  return {
    title: route.subject.kind === 'home' ? `${siteName}, ${title}` : `${title} – ${siteName}`,
    description,
    canonical,
    isLasting,
    alternates: isLasting ? alternatesOf(catalog, route) : [],
    image: shareImage(catalog, route, fileOf),
  };
}
