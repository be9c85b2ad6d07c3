import type { APIRoute } from 'astro';
import { mapGeoJson } from '../feeds/geojson.ts';
import { machineCatalog } from '../site/catalog.ts';
import { entryUrl } from '../site/entry-address.ts';

export const GET: APIRoute = () => {
  const catalog = machineCatalog();
  const text = mapGeoJson(catalog, (entry, locale) => entryUrl(catalog, entry, locale));
  return new Response(text, { headers: { 'Content-Type': 'application/geo+json' } });
};
