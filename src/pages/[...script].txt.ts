/** What is read over the loudspeakers, for machines that read texts aloud. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../catalog/catalog.ts';
import { bulletinScript, scriptText } from '../catalog/bulletin/script.ts';
import { scriptPath } from '../site/bulletins.ts';
import { siteCatalog } from '../site/catalog.ts';

export const getStaticPaths = (() => {
  const catalog = siteCatalog();
  return catalog.entries.bulletins.map((entry) => ({
    params: { script: scriptPath(catalog, entry).replace(/\.txt$/u, '') },
    props: { entry },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Entry<'bulletins'> }> = ({ props: { entry } }) =>
  new Response(scriptText(bulletinScript(entry.main.body)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
