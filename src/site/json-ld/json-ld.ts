/**
 * What a page tells machines, in the words of schema.org.
 *
 * @see https://schema.org/docs/gs.html
 */
import type { BreadcrumbList, GovernmentOrganization, WebPage, WebSite, WithContext } from 'schema-dts';
import { localeChain, siteLocale, textFor, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { pickLocalized, type LocaleId, type Localized } from '../../model/locale.ts';
import { stringsFor } from '../../strings/index.ts';
import { entryUrl } from '../entry-address.ts';
import { pagePath, urlOf } from '../links.ts';
import type { SiteRoute } from '../routes.ts';
import { entryThing } from './entry.ts';

/** Text of the script element of a page; nothing for pages that only list others. */
export function jsonLd(catalog: Catalog, route: SiteRoute, image: string): string | undefined {
  const data = pageData(catalog, route, image);
  // A `<` could end the script element.
  return data === undefined ? undefined : JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A page whose text another holds for good leaves it to that one. */
function pageData(
  catalog: Catalog,
  { subject, shown }: SiteRoute,
  image: string,
): WithContext<WebPage> | WithContext<WebSite> | undefined {
  if (subject.kind === 'entry') return entryPage(catalog, subject.entry, shown, image);
  return subject.kind === 'home' ? homePage(catalog, shown) : undefined;
}

function entryPage(catalog: Catalog, entry: Entry, locale: LocaleId, image: string): WithContext<WebPage> {
  const { data } = textFor(catalog, entry, locale);
  const mainEntity = entryThing(catalog, entry, locale, image);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: entryUrl(catalog, entry, locale),
    inLanguage: siteLocale(catalog, locale).tag,
    dateModified: data.updatedOn,
    breadcrumb: crumbs(catalog, entry, locale),
    ...(mainEntity !== undefined && { mainEntity }),
  };
}

function crumbs(catalog: Catalog, entry: Entry, locale: LocaleId): BreadcrumbList {
  const { site, terms } = stringsFor(locale);
  const { collection } = entry;
  const steps = [
    { name: site.home, item: urlOf(catalog, pagePath(catalog, { kind: 'home' }, locale)) },
    {
      name: terms.collections[collection],
      item: urlOf(catalog, pagePath(catalog, { kind: 'list', collection }, locale)),
    },
    // The last step is the page itself.
    { name: textFor(catalog, entry, locale).data.title },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

function homePage(catalog: Catalog, locale: LocaleId): WithContext<WebSite> {
  const { site } = catalog;
  const said = (text: Localized) => pickLocalized(text, locale, localeChain(catalog, locale)).text;
  const profiles = [site.facebook, site.zalo].filter((url) => url !== null);
  const publisher: GovernmentOrganization = {
    '@type': 'GovernmentOrganization',
    name: said(site.publisher),
    address: said(site.seat),
    areaServed: { '@type': 'AdministrativeArea', name: `${said(site.name)}, ${said(site.city)}` },
    ...(site.hotline !== null && { telephone: site.hotline }),
    ...(profiles.length > 0 && { sameAs: profiles }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: said(site.siteName),
    url: urlOf(catalog, pagePath(catalog, { kind: 'home' }, locale)),
    inLanguage: siteLocale(catalog, locale).tag,
    publisher,
  };
}
