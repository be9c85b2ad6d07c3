import { describe, expect, it } from 'vitest';
import type { Catalog } from '../catalog/catalog.ts';
import { smallCatalog, underBase, WITH_CHINESE } from '../testing/small-catalog.ts';
import { siteRoutes } from './routes.ts';
import { headOf } from './seo.ts';

const HOST = 'https://mau.example.vn';
const catalog = smallCatalog();
const withChinese = smallCatalog(WITH_CHINESE);

function headAt(of: Catalog, path: string) {
  const route = siteRoutes(of).find((candidate) => candidate.path === path);
  if (route === undefined) throw new Error(`There is no page "/${path}".`);
  return headOf(of, route);
}

describe('canonical address', () => {
  it('is the page itself', () => {
    expect(headAt(catalog, 'en/relics/dinh-mau/').canonical).toBe(`${HOST}/en/relics/dinh-mau/`);
    expect(headAt(catalog, 'thu-tuc/').canonical).toBe(`${HOST}/thu-tuc/`);
  });

  it.each(['7K3Q/', '7k3q/'])('of /%s is the page of what the placard opens', (path) => {
    expect(headAt(catalog, path).canonical).toBe(`${HOST}/di-tich/dinh-mau/`);
  });

  it('of a page shown in another language is the page of that language', () => {
    const english = `${HOST}/en/relics/dinh-mau/`;
    expect(headAt(withChinese, 'zh/relics/dinh-mau/').canonical).toBe(english);
    expect(headAt(withChinese, 'zh/7K3Q/').canonical).toBe(english);
  });
});

describe('alternates', () => {
  it('name every real translation by its tag, and the default for everybody else', () => {
    expect(headAt(catalog, 'di-tich/dinh-mau/').alternates).toEqual([
      { hreflang: 'vi', url: `${HOST}/di-tich/dinh-mau/` },
      { hreflang: 'en', url: `${HOST}/en/relics/dinh-mau/` },
      { hreflang: 'x-default', url: `${HOST}/di-tich/dinh-mau/` },
    ]);
  });

  it('leave out a language that the page is not written in', () => {
    const tags = (path: string) => headAt(withChinese, path).alternates.map(({ hreflang }) => hreflang);
    expect(tags('en/relics/dinh-mau/')).toEqual(['vi', 'en', 'x-default']);
    expect(tags('zh/')).toEqual(['vi', 'en', 'zh-Hans', 'x-default']);
  });

  it.each(['7K3Q/', 'zh/relics/dinh-mau/'])('are named by another page than /%s', (path) => {
    expect(headAt(withChinese, path)).toMatchObject({ isLasting: false, alternates: [] });
  });

  it('are the same on every language of a page', () => {
    expect(headAt(catalog, 'en/relics/dinh-mau/').alternates).toEqual(
      headAt(catalog, 'di-tich/dinh-mau/').alternates,
    );
  });
});

describe('what is shared', () => {
  it('is the title with the site, the summary, and the picture of the entry', () => {
    const { main } = catalog.entry('relics/dinh-mau');
    expect(headAt(catalog, '7K3Q/')).toMatchObject({
      title: `${main.data.title} – Cổng làng Mẫu`,
      description: main.data.summary,
      image: `${HOST}/share/relics/dinh-mau.vi.png`,
    });
  });

  it('has the picture under its published name', () => {
    const route = siteRoutes(catalog).find(({ path }) => path === '7K3Q/');
    if (route === undefined) throw new Error('There is no page of the placard.');
    const { image } = headOf(catalog, route, (name) => `${name}?published`);
    expect(image).toBe(`${HOST}/share/relics/dinh-mau.vi.png?published`);
  });

  it('is in the reader’s language', () => {
    expect(headAt(catalog, 'en/').title).toBe('Mẫu village gate, Thử Nghiệm province');
    expect(headAt(catalog, 'en/relics/').image).toBe(`${HOST}/share/relics.en.png`);
  });

  it('respects the base path', () => {
    const head = headAt(smallCatalog(underBase('/an-lao/')), '7K3Q/');
    expect(head.canonical).toBe(`${HOST}/an-lao/di-tich/dinh-mau/`);
    expect(head.image).toBe(`${HOST}/an-lao/share/relics/dinh-mau.vi.png`);
  });
});
