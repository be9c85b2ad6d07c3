/** Links of a built page, and whether they lead to a file. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** Drawn by a later stage of the build, not by Astro. */
const GENERATED = /^\/?(?:infographics|share|faces)\//u;

/** Every `href`, `src`, `srcset` and `action` of a page, entities undone. */
function linksIn(html: string): readonly string[] {
  const single = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)].map(([, link]) => link ?? '');
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/gu)].flatMap(([, set]) =>
    (set ?? '').split(',').map((part) => part.trim().split(/\s/u)[0] ?? ''),
  );
  return [...new Set([...single, ...sets].map((link) => link.replaceAll('&amp;', '&')))];
}

/**
 * Links within the site that lead nowhere.
 *
 * @param base - path below which the site is served, `/` or `/folder/`
 */
export function deadLinks(html: string, site: string, base: string): readonly string[] {
  return linksIn(html)
    .filter((link) => !/^(?:[a-z]+:|#)/u.test(link))
    .filter((link) => {
      if (!link.startsWith(base)) return true;
      const [below = ''] = link.slice(base.length).split(/[?#]/u);
      return !GENERATED.test(below) && !isServed(path.join(site, decodeURIComponent(below)));
    });
}

function isServed(target: string): boolean {
  const file =
    existsSync(target) && statSync(target).isDirectory() ? path.join(target, 'index.html') : target;
  return existsSync(file);
}
