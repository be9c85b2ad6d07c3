import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/lib/random.ts';
import type { PackList } from '../../../src/offline/pack.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../src/testing/content.ts';
import { smallCatalog } from '../../../src/testing/small-catalog.ts';
import { readSite } from '../site-check/read-site.ts';
import { offlineFaults } from './check-packs.ts';
import { writePacks, type LeftOut } from './write-packs.ts';

const catalog = smallCatalog();
const PAGES = 200;
let folder: TemporaryFolder;
let leftOut: LeftOut;

/** Words that no packer makes much smaller. */
function noise(at: number): string {
  const random = createRandom(at);
  return Array.from({ length: 800 }, () => random.below(36 ** 4).toString(36)).join(' ');
}

beforeAll(() => {
  folder = temporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  };
  for (const page of ['', 'en/', 'khong-mang/', 'en/offline/', '7K3Q/', 'en/7K3Q/']) {
    write(`${page}index.html`, `<main>${page}</main>`);
  }
  write('sw.js', '');
  for (let at = 0; at < PAGES; at++) write(`di-tich/noi-${at}/index.html`, `<main>${noise(at)}</main>`);
  leftOut = writePacks(catalog.site, folder.path);
});
afterAll(() => {
  folder[Symbol.dispose]();
});

describe('a site with more text than phones keep', () => {
  it('keeps the placards first, and as much more as there is room for', () => {
    const left = leftOut.get('vi') ?? 0;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(PAGES);
    expect(leftOut.has('en')).toBe(false);
    const { texts } = readSite(folder.path);
    const { packs } = JSON.parse(texts.get('offline/vi.json') ?? '') as PackList;
    expect(packs.some((name) => name.startsWith('offline/vi/placards.'))).toBe(true);
    expect(packs.some((name) => name.startsWith('offline/vi/entries-'))).toBe(true);
  });

  it('passes the check at the end of the build, and has no file that no list names', () => {
    const site = readSite(folder.path);
    expect(offlineFaults(catalog, site)).toEqual([]);
    const named = ['vi', 'en'].flatMap(
      (id) => (JSON.parse(site.texts.get(`offline/${id}.json`) ?? '') as PackList).packs,
    );
    const written = readdirSync(join(folder.path, 'offline'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('/'))
      .map((name) => `offline/${name}`);
    expect(written.toSorted()).toEqual([...new Set(named)].toSorted());
  });
});
