import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../../../src/testing/small-catalog.ts';
import { linkSource } from './link-source.ts';

const catalog = smallCatalog();
const FILES: Readonly<Record<string, string>> = {
  'relics/dinh-mau/index.vi.mdx': '---\ntitle: Đình Mẫu\n---\n\n[a](/khong-co/)\n',
  'relics/dinh-mau/index.en.mdx': '---\n---\n[b](/en/gone/?a=1&b=2)\n',
};
const source = (page: string, target: string) => linkSource(catalog, page, target, (file) => FILES[file]);

describe('linkSource', () => {
  it('finds the line of a link in the text of the page’s language', () => {
    expect(source('di-tich/dinh-mau/index.html', '/khong-co/')).toEqual({
      file: 'relics/dinh-mau/index.vi.mdx',
      line: 5,
    });
    expect(source('en/relics/dinh-mau/index.html', '/en/gone/?a=1&b=2')).toEqual({
      file: 'relics/dinh-mau/index.en.mdx',
      line: 3,
    });
  });

  it('finds what a placard opens, however its code is typed', () => {
    expect(source('7k3q/index.html', '/khong-co/')).toEqual({
      file: 'relics/dinh-mau/index.vi.mdx',
      line: 5,
    });
  });

  it('names the entry alone where the link is not written there, and nothing for a page of no entry', () => {
    expect(source('di-tich/dinh-mau/index.html', '/#x')).toEqual({ file: 'relics/dinh-mau/index.vi.mdx' });
    expect(source('ma/index.html', '/khong-co/')).toBeUndefined();
  });
});
