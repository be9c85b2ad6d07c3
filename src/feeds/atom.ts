/**
 * News as an Atom feed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { localeChain, siteLocale, type Catalog } from '../catalog/catalog.ts';
import { escapeXml } from '../lib/xml.ts';
import { pickLocalized, type LocaleId } from '../model/locale.ts';
import { stringsFor } from '../strings/index.ts';
import {
  feedPartTitle,
  instantOf,
  newsOf,
  type FeedAddresses,
  type FeedPart,
  type NewsItem,
} from './news.ts';

export function atomFeed(catalog: Catalog, locale: LocaleId, to: FeedAddresses, part?: FeedPart): string {
  const news = newsOf(catalog, locale, part);
  const { site } = catalog;
  const chain = localeChain(catalog, locale);
  const said = (text: typeof site.siteName) => escapeXml(pickLocalized(text, locale, chain).text);
  const title = [
    ...(part === undefined ? [] : [escapeXml(feedPartTitle(part, stringsFor(locale)))]),
    said(site.siteName),
  ].join(' – ');
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${siteLocale(catalog, locale).tag}">`,
    `<title>${title}</title>`,
    `<id>${escapeXml(to.self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(to.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(to.home)}"/>`,
    `<updated>${instantOf(news[0]?.updatedOn)}</updated>`,
    `<author><name>${said(site.publisher)}</name></author>`,
    ...news.map((item) => atomEntry(item, locale, to)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry({ entry, text, updatedOn }: NewsItem, locale: LocaleId, to: FeedAddresses): string {
  const address = escapeXml(to.entry(entry));
  const { collections } = stringsFor(locale).terms;
  return [
    '<entry>',
    `<title>${escapeXml(text.data.title)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<updated>${instantOf(updatedOn)}</updated>`,
    `<category term="${entry.collection}" label="${escapeXml(collections[entry.collection])}"/>`,
    `<summary>${escapeXml(text.data.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}
