import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../../feeds/json-feed.ts';
import type { FeedPart } from '../../feeds/news.ts';
import type { LocaleId } from '../../model/locale.ts';
import { machineCatalog } from '../../site/catalog.ts';
import { feedAddresses, feedFolders } from '../../site/entry-address.ts';

interface Props extends Record<string, unknown> {
  locale: LocaleId;
  part: FeedPart | undefined;
}

export const getStaticPaths = (() => feedFolders(machineCatalog())) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { locale, part } }) => {
  const catalog = machineCatalog();
  const text = jsonFeed(catalog, locale, feedAddresses(catalog, locale, 'feed.json', part), part);
  return new Response(text, { headers: { 'Content-Type': 'application/feed+json' } });
};
