/** Writes what phones keep: a list a locale, and the packs that it names. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocaleId } from '../../../src/model/locale.ts';
import type { Site } from '../../../src/model/site.ts';
import { listPath, type PackList } from '../../../src/offline/pack.ts';
import { planPacks, type MadePack } from '../../../src/offline/plan.ts';
import { gzipBytes } from '../page-budget.ts';
import { readSite } from '../site-check/read-site.ts';
import { workerSite } from './worker-site.ts';

/** All that is kept of a locale, `gzip -9`: a few photos' worth, so that it comes even where the line is slow. */
export const OFFLINE_BYTES = 300 * 1024;

/** Pages of each locale for which there was no room. */
export type LeftOut = ReadonlyMap<LocaleId, number>;

/** As many packs as there is room for, the most needed first. */
function withinBudget(packs: readonly MadePack[]): readonly MadePack[] {
  let bytes = gzipBytes(JSON.stringify({ packs: packs.map(({ path }) => path) }));
  return packs.filter(({ json }) => {
    const more = gzipBytes(json);
    if (bytes + more > OFFLINE_BYTES) return false;
    bytes += more;
    return true;
  });
}

function pagesIn(packs: readonly MadePack[]): number {
  return packs
    .flatMap(({ files }) => files)
    .filter(({ names }) => names.some((name) => /(?:^|\/)$/u.test(name))).length;
}

/** Writes lists and packs for the pages in `dist`. */
export function writePacks(site: Site, dist: string): LeftOut {
  const { texts } = readSite(dist);
  const plan = planPacks(texts, workerSite(site, readdirSync(dist)));
  const left = new Map<LocaleId, number>();
  const write = (path: string, text: string) => {
    const file = join(dist, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [locale, packs] of plan) {
    const kept = withinBudget(packs);
    for (const { path, json } of kept) write(path, json);
    write(listPath(locale), JSON.stringify({ packs: kept.map(({ path }) => path) } satisfies PackList));
    const missing = pagesIn(packs) - pagesIn(kept);
    if (missing > 0) left.set(locale, missing);
  }
  return left;
}
