import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../feeds/atom.ts';
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
  const text = atomFeed(catalog, locale, feedAddresses(catalog, locale, 'feed.xml', part), part);
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
};
