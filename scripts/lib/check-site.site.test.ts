/** The checks at the end of a build, on the site of the small commune. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../../src/testing/built-site.ts';
import { temporaryContent } from '../../src/testing/content.ts';
import { smallCatalog, WITH_CHINESE } from '../../src/testing/small-catalog.ts';
import type { Pack, PackList } from '../../src/offline/pack.ts';
import { siteFaults } from './check-site.ts';
import { offlineFaults } from './offline/check-packs.ts';
import { readSite } from './site-check/read-site.ts';

const catalog = smallCatalog(WITH_CHINESE);
const root = mkdtempSync(join(tmpdir(), 'conglang-check-site-'));
const site = join(root, 'dist');

/** Drawn by another stage of the build, which a test site does without. */
const notDrawn = (fault: string) => /dist\/(?:share|infographics|faces)\//u.test(fault);

/** What phones keep is that of the page before it was changed. */
const isOffline = (fault: string) => fault.startsWith('dist/offline/');

function faultsOf(page: string, change: (html: string) => string): readonly string[] {
  using content = temporaryContent(WITH_CHINESE);
  const file = join(site, page);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  try {
    return siteFaults(catalog, content.path, site).filter((fault) => !notDrawn(fault) && !isOffline(fault));
  } finally {
    writeFileSync(file, before);
  }
}

beforeAll(async () => {
  cpSync(await builtSite(), site, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('siteFaults', () => {
  it('finds nothing in a site as it is built', () => {
    expect(faultsOf('index.html', (html) => html)).toEqual([]);
  });

  it('names the page, the link and the entry that it came from', () => {
    const faults = faultsOf('di-tich/dinh-mau/index.html', (html) =>
      html.replace('</main>', '<a href="/khong-co/">a</a></main>'),
    );
    expect(faults).toEqual([
      'dist/di-tich/dinh-mau/index.html: liên kết "/khong-co/" (a[href]) hỏng: không có tệp dist/khong-co/index.html.' +
        ' Bài: content/relics/dinh-mau/index.vi.mdx. (Broken link: no such file.)',
    ]);
  });

  it('names a page that is too heavy, and what is heavy in it', () => {
    const ballast = Array.from({ length: 9000 }, (_, index) => (index * 7919).toString(36)).join(' ');
    const faults = faultsOf('ma/index.html', (html) => html.replace('</main>', `<p>${ballast}</p></main>`));
    expect(faults).toEqual([
      expect.stringMatching(
        /^dist\/ma\/index\.html: trang nặng .* Trong đó: chữ và thẻ [\d.]+, CSS [\d.]+, /u,
      ),
    ]);
  });
});

describe('what phones keep', () => {
  const offline = (): readonly string[] => offlineFaults(catalog, readSite(site));
  const list = join(site, 'offline/vi.json');
  const packs = () => (JSON.parse(readFileSync(list, 'utf8')) as PackList).packs;

  function changed(file: string, text: string | undefined): readonly string[] {
    const before = readFileSync(file);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    try {
      return offline();
    } finally {
      writeFileSync(file, before);
    }
  }

  it('is what the pages say', () => {
    expect(offline()).toEqual([]);
    const page = join(site, 'di-tich/dinh-mau/index.html');
    expect(changed(page, 'Khác')).toEqual([
      expect.stringMatching(
        /^dist\/offline\/vi\/placards\.\w+\.json: nội dung khác với dist\/di-tich\/dinh-mau\/index\.html/u,
      ),
    ]);
    expect(changed(page, undefined)).toEqual([expect.stringContaining('gói một trang không có')]);
  });

  it('is on the list, and what is on the list is there', () => {
    const [common = '', , first = ''] = packs();
    expect(changed(join(site, first), undefined)).toEqual([
      expect.stringContaining(`dist/offline/vi.json: ghi tệp ${first}, nhưng không có tệp này.`),
      expect.stringContaining('dist/offline/vi.json: thiếu trang /,'),
    ]);
    expect(changed(list, JSON.stringify({ packs: [common] }))).toEqual([
      expect.stringContaining('dist/offline/vi.json: thiếu trang /,'),
    ]);
    expect(changed(list, undefined)).toEqual([
      expect.stringContaining('dist/offline/vi.json: không có danh sách'),
    ]);
    expect(changed(join(site, 'sw.js'), undefined)).toEqual([expect.stringContaining('dist/sw.js')]);
  });

  it('is light, or the heaviest of it is named first', () => {
    const [, , first = ''] = packs();
    const file = join(site, first);
    const pack = JSON.parse(readFileSync(file, 'utf8')) as Pack;
    const ballast = Array.from({ length: 150_000 }, (_, index) => (index * 7919).toString(36)).join(' ');
    const page = join(site, 'index.html');
    const before = readFileSync(page, 'utf8');
    writeFileSync(page, before + ballast);
    const at = pack.names.findIndex(([name]) => name === '');
    const places = pack.places.map((pieces, place) =>
      place < pack.places.length - 1
        ? pieces
        : pieces.map((piece, of) => (of === at ? piece + ballast : piece)),
    );
    const faults = changed(file, JSON.stringify({ ...pack, places }));
    writeFileSync(page, before);
    expect(faults).toEqual([
      expect.stringMatching(
        new RegExp(`^dist/offline/vi\\.json: phần giữ trong máy nặng .* Trong đó: ${first} [\\d.]+, `, 'u'),
      ),
    ]);
  });
});
