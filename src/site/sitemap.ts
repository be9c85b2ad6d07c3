/**
 * What search engines are told before they read a page.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
import { LIMITED_FOLDER } from '../catalog/attachments.ts';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { entriesIn, gazetteOf } from '../catalog/gazette.ts';
import { publishedEntries } from '../catalog/publications.ts';
import { escapeXml } from '../lib/xml.ts';
import { hrefOf, urlOf } from './links.ts';
import { siteRoutes, type Subject } from './routes.ts';
import { headOf, type PageHead } from './seo.ts';

const SITEMAP = 'sitemap.xml';

/** Every page under its lasting address, in every language that it is written in. */
export function sitemapXml(catalog: Catalog): string {
  const pages = siteRoutes(catalog).flatMap((route) => {
    const head = headOf(catalog, route);
    const changed = changedOn(catalog, route.subject);
    return head.isLasting ? [pageXml(urlOf(catalog, route.path), head, changed)] : [];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    '</urlset>\n',
  ].join('\n');
}

function pageXml(url: string, { alternates }: PageHead, changed: string | undefined): string {
  return [
    '<url>',
    `<loc>${escapeXml(url)}</loc>`,
    ...(changed === undefined ? [] : [`<lastmod>${changed}</lastmod>`]),
    ...alternates.map(
      ({ hreflang, url: href }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
    ),
    '</url>',
  ].join('\n');
}

/** Day on which the newest entry of a page was changed. */
function changedOn(catalog: Catalog, subject: Subject): string | undefined {
  return entriesOn(catalog, subject)
    .map(({ main }) => main.data.updatedOn)
    .toSorted()
    .at(-1);
}

function entriesOn(catalog: Catalog, subject: Subject): readonly Entry[] {
  if ('entry' in subject) return [subject.entry];
  if (subject.kind === 'real') return [subject.placard.opensEntry];
  if (subject.kind === 'filter') return subject.filter.entries;
  if (subject.kind === 'list') return catalog.entries[subject.collection];
  if (subject.kind === 'publications') return publishedEntries(catalog);
  if (subject.kind === 'gazette') {
    const gazette = gazetteOf(catalog, subject.month);
    return gazette === undefined ? [] : entriesIn(gazette);
  }
  return catalog.all;
}

/** Below a base path this file says nothing to robots, which look at the root of the host alone. */
export function robotsTxt(catalog: Catalog): string {
  const limited = hrefOf(catalog, `${LIMITED_FOLDER}/`);
  return `User-agent: *\nAllow: /\nDisallow: ${limited}\n\nSitemap: ${urlOf(catalog, SITEMAP)}\n`;
}
