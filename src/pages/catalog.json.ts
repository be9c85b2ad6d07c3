/** The catalog as open data. */
import type { APIRoute } from 'astro';
import { catalogJson } from '../feeds/catalog-json.ts';
import { siteCatalog } from '../site/catalog.ts';

export const GET: APIRoute = () =>
  new Response(catalogJson(siteCatalog()), { headers: { 'Content-Type': 'application/json' } });
