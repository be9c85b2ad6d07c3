/** What visitors read on every page of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../src/lib/hash.ts';
import type { SitePages } from '../../../src/reports/site-changes.ts';
import { pageText } from '../page-text.ts';
import { filePaths } from './file-paths.ts';

/**
 * Pages that have an address of their own, by their path below `dist`. A page that names another one as the right
 * address (a code's, an old name's) shows what that one shows.
 */
export function sitePages(dist: string): SitePages {
  const pages: Record<string, { title: string; text: string }> = {};
  for (const path of filePaths(dist)) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(dist, path), 'utf8');
    const address = path.replace(/(?:^|\/)index\.html$/u, '/').replace(/^\//u, '');
    const canonical = /<link[^>]*rel="canonical"[^>]*href="([^"]+)"/u.exec(html)?.[1];
    if (canonical !== undefined && !new URL(canonical).pathname.endsWith(`/${address}`)) continue;
    const whole = pageText(/<title>([\s\S]*?)<\/title>/u.exec(html)?.[1] ?? '').trim();
    // The name of the site stands behind that of every page.
    const title = address === '' ? whole : whole.replace(/ – [^–]*$/u, '');
    const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? html;
    pages[address] = { title, text: sha256(pageText(main)).slice(0, 16) };
  }
  return pages;
}
