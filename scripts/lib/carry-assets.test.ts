import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../src/testing/content.ts';
import { carryAssets } from './carry-assets.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** Day of the build that made the live site. */
const LIVE = 20_000;

/** A site whose hashed files were made on these days. */
function write(site: string, files: Readonly<Record<string, number>>, text = site): void {
  mkdirSync(join(site, '_astro'), { recursive: true });
  for (const [name, day] of Object.entries(files)) {
    const file = join(site, '_astro', name);
    writeFileSync(file, text);
    utimesSync(file, day * DAY_SECONDS, day * DAY_SECONDS);
  }
}

function carried(
  live: Readonly<Record<string, number>>,
  ...deploys: Readonly<Record<string, number>>[]
): string[] {
  using root = temporaryFolder();
  let site = join(root.path, 'live');
  write(site, live);
  for (const [at, files] of deploys.entries()) {
    const next = join(root.path, `next-${at}`);
    write(next, files);
    carryAssets(site, next);
    site = next;
  }
  return readdirSync(join(site, '_astro')).toSorted();
}

describe('hashed files of the deploy before', () => {
  it('go on with the next one, however long ago it was', () => {
    expect(carried({ 'a.1.js': LIVE, 'b.1.js': LIVE }, { 'a.2.js': LIVE + 400 })).toEqual([
      'a.1.js',
      'a.2.js',
      'b.1.js',
    ]);
  });

  it('go when a deploy that is a month younger is replaced', () => {
    const days = [LIVE + 29, LIVE + 31, LIVE + 32].map((day) => ({ 'a.2.js': day }));
    expect(carried({ 'a.1.js': LIVE }, ...days.slice(0, 2))).toEqual(['a.1.js', 'a.2.js']);
    expect(carried({ 'a.1.js': LIVE }, ...days)).toEqual(['a.2.js']);
  });

  it('never take the place of a file of the new deploy', () => {
    using root = temporaryFolder();
    const [live, next] = [join(root.path, 'live'), join(root.path, 'next')];
    write(live, { 'a.js': LIVE }, 'old');
    write(next, { 'a.js': LIVE + 1 }, 'new');
    carryAssets(live, next);
    expect(readFileSync(join(next, '_astro/a.js'), 'utf8')).toBe('new');
  });

  it('are pictures, too, in the folders of their kinds', () => {
    using root = temporaryFolder();
    const [live, next] = [join(root.path, 'live'), join(root.path, 'next')];
    for (const [site, hash] of [
      [live, '1a2b3c4d'],
      [next, '5e6f7a8b'],
    ] as const) {
      mkdirSync(join(site, 'share/relics'), { recursive: true });
      writeFileSync(join(site, `share/relics/dinh.vi.${hash}.png`), '');
    }
    carryAssets(live, next);
    expect(readdirSync(join(next, 'share/relics')).toSorted()).toEqual([
      'dinh.vi.1a2b3c4d.png',
      'dinh.vi.5e6f7a8b.png',
    ]);
  });

  it('are none where nothing was published before', () => {
    using root = temporaryFolder();
    write(join(root.path, 'next'), { 'a.js': LIVE });
    carryAssets(join(root.path, 'live'), join(root.path, 'next'));
    expect(readdirSync(join(root.path, 'next/_astro'))).toEqual(['a.js']);
  });
});
