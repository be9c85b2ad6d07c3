/** Every page of a built site that differs from the others: a placard's page answers at several addresses. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './files-below.ts';

/** @returns addresses from the root of the host, sorted; each stands for all pages with the same bytes */
export function distinctPages(site: string): readonly string[] {
  const byHtml = new Map<string, string>();
  for (const file of filesBelow(site)
    .filter((name) => name.endsWith('.html'))
    .toSorted()) {
    const html = readFileSync(path.join(site, file), 'utf8');
    if (!byHtml.has(html)) byHtml.set(html, `/${file.replace(/(^|\/)index\.html$/u, '$1')}`);
  }
  return [...byHtml.values()];
}
