/** Cleans `.mdx` files on their way into the site: Astro reads them from the disk itself, past our reader. */
import path from 'node:path';
import { cleanText } from '../lib/text.ts';

/** As much of a Vite plugin as is used here. */
export interface CleanMdxPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => { code: string; map: null } | undefined;
}

/**
 * Must stand in `vite.plugins` of the Astro config, which run before those of integrations.
 *
 * @param contentDir - absolute path of the content folder; other `.mdx` files are left alone
 */
export function cleanMdxPlugin(contentDir: string): CleanMdxPlugin {
  const root = `${contentDir.split(path.sep).join('/').replace(/\/$/u, '')}/`;
  return {
    name: 'cong-lang:clean-mdx',
    enforce: 'pre',
    transform: (code, id) => {
      const file = id.split('?')[0] ?? id;
      if (!file.endsWith('.mdx') || !file.startsWith(root)) return undefined;
      const clean = cleanText(code);
      return clean === code ? undefined : { code: clean, map: null };
    },
  };
}
