/** `security.txt`, where the commune can be named as the one to tell. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalog } from '../../site/catalog.ts';
import { securityTxt } from '../../site/security-txt.ts';

export const getStaticPaths = (() => {
  const text = securityTxt(siteCatalog());
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain' } });
