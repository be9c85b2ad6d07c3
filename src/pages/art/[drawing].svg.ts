/** The drawings as files, for small arches and doors; they turn to night by themselves. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { DRAWINGS, type Drawing } from '../../brand/drawings.ts';
import { artFile } from '../../site/art-file.ts';

export const getStaticPaths = (() =>
  DRAWINGS.map((drawing) => ({ params: { drawing } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { drawing: Drawing }> = ({ params }) =>
  new Response(artFile(params.drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
