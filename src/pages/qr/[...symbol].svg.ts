/** Symbols for printed pages. No screen fetches them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalog } from '../../site/catalog.ts';
import { paperSymbols, paperSymbolSvg, type PaperSymbol } from '../../site/paper-symbol.ts';

export const getStaticPaths = (() =>
  paperSymbols(siteCatalog()).map((symbol) => ({
    params: { symbol: symbol.file.replace(/^qr\/|\.svg$/gu, '') },
    props: { ...symbol },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<PaperSymbol> = ({ props }) =>
  new Response(paperSymbolSvg(siteCatalog(), props), { headers: { 'Content-Type': 'image/svg+xml' } });
