/** What a visitor waits for after the scan of any placard, in any language, on two lines; beside pages of Starlight. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFor, type Catalog } from '../../../src/catalog/catalog.ts';
import { drawnPlacards } from '../../../src/placard/check.ts';
import { launchBrowser } from '../../../src/testing/browser.ts';
import { serveCompressed } from './gzip-server.ts';
import { loadPage, type Line, type PageLoad } from './page-load.ts';
import { buildStarlight } from './starlight.ts';
import { median } from './statistics.ts';

export const LINES: readonly Line[] = [
  { name: '400 kbit/s, 400 ms, 6×', bitsPerSecond: 400_000, latencyMs: 400, slowdown: 6 },
  { name: '9 Mbit/s, 100 ms, 4×', bitsPerSecond: 9_000_000, latencyMs: 100, slowdown: 4 },
];

export interface LineCosts {
  readonly site: string;
  readonly line: string;
  readonly pages: number;
  readonly median: PageLoad;
  /** The worst of each figure over all pages. */
  readonly worst: PageLoad;
}

function over(loads: readonly PageLoad[], take: (values: readonly number[]) => number): PageLoad {
  const of = (figure: keyof PageLoad) => take(loads.map((load) => load[figure]));
  return {
    lcpMs: of('lcpMs'),
    cls: of('cls'),
    tbtMs: of('tbtMs'),
    longestTaskMs: of('longestTaskMs'),
    bytes: of('bytes'),
    requests: of('requests'),
  };
}

/** @param dist - the built site, pictures included */
export async function measurePages(catalog: Catalog, dist: string): Promise<readonly LineCosts[]> {
  const placards = drawnPlacards(catalog);
  const starlight = buildStarlight(
    placards.map(({ code, opensEntry }) => ({
      name: code.toLowerCase(),
      title: textFor(catalog, opensEntry, catalog.defaultLocale).data.title,
      html: readFileSync(join(dist, code, 'index.html'), 'utf8'),
    })),
  );
  const { base } = catalog.site.address;
  // Starlight's pages have the text of the default language alone, which comes first.
  const visits = catalog.site.locales.flatMap(({ id, tag }) =>
    placards.map(({ code }) => ({ tag, path: `${id === catalog.defaultLocale ? '' : `${id}/`}${code}/` })),
  );
  await using ours = await serveCompressed(dist, base);
  await using theirs = await serveCompressed(starlight);
  const sites = [
    { site: 'Cổng Làng', urls: visits.map(({ path }) => `${ours.origin}${base}${path}`) },
    { site: 'Starlight', urls: placards.map(({ code }) => `${theirs.origin}/${code.toLowerCase()}/`) },
  ];
  const browser = await launchBrowser();
  try {
    const costs: LineCosts[] = [];
    for (const line of LINES) {
      const loads = new Map(sites.map(({ site }) => [site, [] as PageLoad[]]));
      // In turn, so that what else the machine does meets both alike.
      for (const [index, { tag }] of visits.entries()) {
        for (const { site, urls } of sites) {
          const url = urls[index];
          if (url !== undefined) loads.get(site)?.push(await loadPage(browser, url, line, tag));
        }
      }
      for (const [site, own] of loads) {
        costs.push({
          site,
          line: line.name,
          pages: own.length,
          median: over(own, median),
          worst: over(own, (values) => Math.max(...values)),
        });
      }
    }
    return costs;
  } finally {
    await browser.close();
  }
}
