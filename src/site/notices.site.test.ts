/** What built pages say of their language and of who translated them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { recordedFrom } from '../testing/recorded.ts';
import { WITH_CHINESE } from '../testing/small-catalog.ts';

let site: string;

beforeAll(async () => {
  site = await builtSite({
    ...WITH_CHINESE,
    'relics/dinh-mau/index.vi.mdx': (text) =>
      text.replace('ba gian, lợp', 'năm gian, lợp').replace('Mở cửa ngày rằm', 'Mở cửa cả ngày rằm'),
    'relics/dinh-mau/index.en.mdx': recordedFrom('relics/dinh-mau'),
    'services/chung-thuc/index.vi.mdx': (text) =>
      text.replace(/(?<=documents:\n {2}- name: ).*/u, 'Giấy khác'),
    'services/chung-thuc/index.en.mdx': (text) =>
      recordedFrom('services/chung-thuc')(
        text.replace('by: person', 'by: machine').replace('reviewed: true', 'reviewed: false'),
      ),
    'places/cho-mau/index.en.mdx': recordedFrom('places/cho-mau'),
  });
});

const html = (page: string) => readFileSync(path.join(site, page, 'index.html'), 'utf8');

/** The quiet lines of a page, one string each. */
function notices(page: string): string[] {
  const inside = /<div class="notice">([\s\S]*?)<\/div>/u.exec(html(page))?.[1] ?? '';
  return [...inside.matchAll(/<p>([\s\S]*?)<\/p>/gu)].map(([, line = '']) =>
    line
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
}

describe('a translation whose original has changed', () => {
  it('says so, names the parts by their headings, and leads to the original', () => {
    const page = 'en/relics/dinh-mau';
    expect(notices(page)).toContain(
      'The Vietnamese original has changed since it was translated, so parts of this page may be out of date. What changed: “Open”, “The story”. Read the original',
    );
    expect(html(page)).toContain('<a href="/di-tich/dinh-mau/" hreflang="vi">');
    for (const heading of ['Open', 'The story'])
      expect(html(page)).toMatch(new RegExp(`<(?:h2|dt)[^>]*>\\s*${heading}`, 'u'));
  });

  it('says besides who translated it', () => {
    const [machine, outdated] = notices('en/services/chung-thuc');
    expect(machine).toBe('Translated by machine and not yet reviewed.');
    expect(outdated).toContain('What changed: “What to bring”.');
  });

  it('says it in the language of the reader where it stands in for a missing one', () => {
    const lines = notices('zh/relics/dinh-mau');
    expect(lines[0]).toBe('本页暂无中文版，现显示英文版。');
    expect(lines[1]).toContain('越南文原文在翻译后有修改，本译文可能尚未更新。');
    expect(lines[1]).toContain('阅读原文');
  });

  it('keeps a scanned placard in the original too', () => {
    expect(html('en/7K3Q')).toContain('<a href="/7K3Q/" hreflang="vi">');
  });
});

describe('a translation that follows its original', () => {
  it.each(['en/places/cho-mau', 'en/relics/gieng-mau', 'di-tich/dinh-mau'])('says nothing on %s', (page) => {
    expect(notices(page).join(' ')).not.toMatch(/out of date|chưa theo kịp/u);
  });
});
