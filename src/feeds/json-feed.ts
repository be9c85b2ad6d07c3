/**
 * News as a JSON Feed.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
import { localeChain, siteLocale, type Catalog } from '../catalog/catalog.ts';
import { pickLocalized, type LocaleId } from '../model/locale.ts';
import { stringsFor } from '../strings/index.ts';
import { feedPartTitle, instantOf, newsOf, type FeedAddresses, type FeedPart } from './news.ts';

export function jsonFeed(catalog: Catalog, locale: LocaleId, to: FeedAddresses, part?: FeedPart): string {
  const { site } = catalog;
  const chain = localeChain(catalog, locale);
  const { collections } = stringsFor(locale).terms;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: [
      ...(part === undefined ? [] : [feedPartTitle(part, stringsFor(locale))]),
      pickLocalized(site.siteName, locale, chain).text,
    ].join(' – '),
    home_page_url: to.home,
    feed_url: to.self,
    language: siteLocale(catalog, locale).tag,
    authors: [{ name: pickLocalized(site.publisher, locale, chain).text, url: to.home }],
    items: newsOf(catalog, locale, part).map(({ entry, text, updatedOn }) => ({
      id: to.entry(entry),
      url: to.entry(entry),
      title: text.data.title,
      content_text: text.data.summary,
      date_modified: instantOf(updatedOn),
      tags: [collections[entry.collection]],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
