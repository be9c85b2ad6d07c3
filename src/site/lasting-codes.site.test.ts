/** The built pages of a commune whose placards and entries have changed since they were printed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { smallFiles, type FileChanges } from '../testing/content.ts';
import { deadLinks } from '../testing/page-links.ts';

const FIRST = 'placards/7K3Q.yaml';
const PLACARD = String(smallFiles()[FIRST]);
const retired = (lines: string) => PLACARD.replace('planned', `retired\nretiredOn: '2026-12-24'\n${lines}`);

/** `01FD` has a zero and a one; `4M73` is succeeded by a retired placard, that one by `2B58`. */
const CHANGES: FileChanges = {
  'places/cho-mau/index.vi.mdx': (text) =>
    text.replace('\n---\n', '\nformerly: [relics/cho-cu, places/cho-huyen]\n---\n'),
  'placards/01FD.yaml': PLACARD.replace('bên phải', 'bên trái'),
  'placards/4M73.yaml': retired('successor: 9KTZ'),
  'placards/9KTZ.yaml': retired(
    'successor: 2B58\nreason:\n  vi: Cổng đình đang sửa.\n  en: The gate is being mended.',
  ),
  'placards/F559.yaml': retired(
    'successor: null\nreason:\n  vi: Đã có bảng lớn.\n  en: There is a large board.',
  ),
};

let site: string;
const page = (name: string) => readFileSync(path.join(site, name, 'index.html'), 'utf8');
/** What a reader has of a page; what it tells machines stands on the lasting page alone. */
const body = (name: string) => page(name).replace(/^[^]*<body>/u, '');

beforeAll(async () => {
  site = await builtSite(CHANGES);
});

describe('an entry that was moved, merged or renamed', () => {
  it.each(['di-tich/cho-cu', 'dia-diem/cho-huyen'])(
    'still opens at /%s/, and names its address of today',
    (old) => {
      const html = page(old);
      expect(body(old)).toBe(body('dia-diem/cho-mau'));
      expect(html).not.toMatch(/hreflang="x-default"|ld\+json/u);
      expect(html).toContain('<link rel="canonical" href="https://mau.example.vn/dia-diem/cho-mau/">');
    },
  );

  it('still opens in other languages', () => {
    expect(body('en/relics/cho-cu')).toBe(body('en/places/cho-mau'));
  });
});

describe('the page of a retired placard', () => {
  it('says so and leads to the placard that took its place, past others that are retired', () => {
    const html = page('4M73');
    expect(html).toContain('Biển này đã được gỡ ngày 24.12.2026.');
    expect(html).toContain('Biển thay thế: 2B58, đặt ở Chợ Mẫu: cột thứ hai của chợ.');
    expect(html).toContain('<a href="/2B58/">Mở biển thay thế</a>');
    expect(page('en/9KTZ')).toContain('The gate is being mended.');
    expect(page('en/9KTZ')).toContain('<a href="/en/2B58/">Open that placard</a>');
    expect(deadLinks(html, site, '/')).toEqual([]);
  });

  it('says why there is none that takes its place', () => {
    expect(page('F559')).toContain('Đã có bảng lớn.');
    expect(page('F559')).not.toContain('Biển thay thế');
  });
});

describe('a code with look-alikes', () => {
  it('opens with O for 0, I or L for 1, in capitals and in lower case', () => {
    for (const typed of ['O1FD', '0IFD', '0LFD', 'OIFD', 'OLFD']) {
      expect(page(typed), typed).toBe(page('01FD'));
      expect(page(typed.toLowerCase()), typed).toBe(page('01FD'));
    }
    expect(existsSync(path.join(site, 'en/O1FD'))).toBe(false);
  });
});
