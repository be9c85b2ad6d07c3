/** The checks at the end of a build, on the site of the small commune. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../../src/testing/built-site.ts';
import { temporaryContent } from '../../src/testing/content.ts';
import { smallCatalog, WITH_CHINESE } from '../../src/testing/small-catalog.ts';
import { siteFaults } from './check-site.ts';

const catalog = smallCatalog(WITH_CHINESE);
const root = mkdtempSync(join(tmpdir(), 'conglang-check-site-'));
const site = join(root, 'dist');

/** Drawn by another stage of the build, which a test site does without. */
const notDrawn = (fault: string) => /dist\/(?:share|infographics)\//u.test(fault);

function faultsOf(page: string, change: (html: string) => string): readonly string[] {
  using content = temporaryContent(WITH_CHINESE);
  const file = join(site, page);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  try {
    return siteFaults(catalog, content.path, site).filter((fault) => !notDrawn(fault));
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
