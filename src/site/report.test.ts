import { describe, expect, it } from 'vitest';
import type { FileChanges } from '../testing/content.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { reportHref, reportLine } from './report.ts';
import { siteRoutes } from './routes.ts';
import { viewOf } from './view.ts';

function viewAt(path: string, changes: FileChanges = {}) {
  const catalog = smallCatalog(changes);
  const route = siteRoutes(catalog).find((candidate) => candidate.path === path);
  if (route === undefined) throw new Error(`There is no page ${path}.`);
  return viewOf(catalog, route);
}

const withZalo: FileChanges = {
  'site.yaml': (text) => text.replace('zalo: null', 'zalo: https://zalo.me/mau'),
};
const withMail: FileChanges = {
  'site.yaml': (text) => text.replace('zalo: null', 'zalo: https://zalo.me/mau\nemail: xa@mau.example.vn'),
};

describe('a mistake is reported', () => {
  it('by a mail that names the page and the placard', () => {
    const href = new URL(reportHref(viewAt('7k3q/', withMail)));
    expect(href.protocol + href.pathname).toBe('mailto:xa@mau.example.vn');
    expect(href.searchParams.get('subject')).toBe('Báo chỗ sai: Đình Mẫu – Cổng làng Mẫu');
    expect(href.searchParams.get('body')).toBe(
      'Trang: https://mau.example.vn/7K3Q/\r\nMã trên biển: 7K3Q\r\n\r\nChỗ sai: ',
    );
    expect(reportLine(viewAt('7k3q/', withMail))).toBeUndefined();
  });

  it('without a code where no placard was scanned', () => {
    expect(decodeURIComponent(reportHref(viewAt('en/relics/dinh-mau/', withMail)))).not.toContain('Code on');
  });

  it('by Zalo, with a line to paste', () => {
    expect(reportHref(viewAt('7K3Q/', withZalo))).toBe('https://zalo.me/mau');
    expect(reportLine(viewAt('7K3Q/', withZalo))).toContain(': 7K3Q https://mau.example.vn/7K3Q/');
    expect(reportLine(viewAt('di-tich/', withZalo))).toContain(': https://mau.example.vn/di-tich/');
  });

  it('to those who answer, where neither is known', () => {
    expect(reportHref(viewAt('en/7K3Q/'))).toBe('/en/open-data/#bao-loi');
    expect(reportLine(viewAt('7K3Q/'))).toBeUndefined();
  });
});
