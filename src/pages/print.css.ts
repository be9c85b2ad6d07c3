/** What pages say for paper, in a file of its own: a browser fetches it when nothing else is waiting. */
import type { APIRoute } from 'astro';
import { printCss } from '../site/css.ts';
import { BASE, PARTS } from '../styles/sheets.ts';

export const GET: APIRoute = () =>
  new Response(printCss(BASE + Object.values(PARTS).join('')), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
