import type { APIRoute, GetStaticPaths } from 'astro';
import { entriesCsv } from '../../feeds/entries-csv.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../model/collection-names.ts';
import { machineCatalog } from '../../site/catalog.ts';
import { entryUrl } from '../../site/entry-address.ts';

export const getStaticPaths = (() =>
  COLLECTION_NAMES.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { collection: CollectionName }> = ({ params }) => {
  const catalog = machineCatalog();
  const text = entriesCsv(catalog, params.collection, (entry, locale) => entryUrl(catalog, entry, locale));
  return new Response(text, { headers: { 'Content-Type': 'text/csv' } });
};
