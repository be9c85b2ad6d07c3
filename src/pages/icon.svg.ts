/** The brand in the browser's tab. */
import type { APIRoute } from 'astro';
import { GATE_ICON } from '../brand/motifs.ts';
import { GATE_COLOURS } from '../brand/palette.ts';

const { ground } = GATE_COLOURS.relic;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" color="${ground}">${GATE_ICON}</svg>`;

export const GET: APIRoute = () => new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
