/** The catalog as open data. */
import type { APIRoute } from 'astro';
import { catalogJson } from '../feeds/catalog-json.ts';
import { machineCatalog } from '../site/catalog.ts';

export const GET: APIRoute = () =>
  new Response(catalogJson(machineCatalog()), { headers: { 'Content-Type': 'application/json' } });
