/** The line above every footer, fetched once for all pages. */
import type { APIRoute } from 'astro';
import { WAVE_SVG } from '../../brand/motifs.ts';

export const GET: APIRoute = () => new Response(WAVE_SVG, { headers: { 'Content-Type': 'image/svg+xml' } });
