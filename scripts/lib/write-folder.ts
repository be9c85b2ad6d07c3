import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { copyFolder } from './copy-folder.ts';
import { folderPage } from './folder-page.ts';

/**
 * Copies the built site in `dist` to `to`, with pages that are read by opening `index.html`.
 *
 * @param base - path below which the site is served, `/` or `/folder/`
 * @returns how many pages there are
 */
export function writeFolder(dist: string, to: string, base: string): number {
  copyFolder(dist, to);
  const pages = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const name of pages) {
    const file = join(to, name);
    writeFileSync(file, folderPage(readFileSync(file, 'utf8'), name.split(sep).join('/'), base));
  }
  return pages.length;
}
