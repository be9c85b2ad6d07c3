import type { APIRoute } from 'astro';
import { siteCatalog } from '../site/catalog.ts';
import { sitemapXml } from '../site/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapXml(siteCatalog()), { headers: { 'Content-Type': 'application/xml' } });
