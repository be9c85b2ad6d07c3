import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../../feeds/json-feed.ts';
import type { LocaleId } from '../../model/locale.ts';
import { siteCatalog } from '../../site/catalog.ts';
import { feedAddresses, feedFolders } from '../../site/entry-address.ts';

export const getStaticPaths = (() => feedFolders(siteCatalog())) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: LocaleId }> = ({ props: { locale } }) => {
  const catalog = siteCatalog();
  const text = jsonFeed(catalog, locale, feedAddresses(catalog, locale, 'feed.json'));
  return new Response(text, { headers: { 'Content-Type': 'application/feed+json' } });
};
