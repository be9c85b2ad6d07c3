import type { APIRoute } from 'astro';
import { siteCatalog } from '../site/catalog.ts';
import { robotsTxt } from '../site/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(robotsTxt(siteCatalog()), { headers: { 'Content-Type': 'text/plain' } });
