import { describe, expect, it } from 'vitest';
import { smallCatalog, underBase, WITH_CHINESE } from '../testing/small-catalog.ts';
import { robotsTxt, sitemapXml } from './sitemap.ts';

const HOST = 'https://mau.example.vn';
const catalog = smallCatalog(WITH_CHINESE);
const xml = sitemapXml(catalog);
const locations = [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url);

describe('the sitemap', () => {
  it('has every lasting address once, and no placard', () => {
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toEqual(
      expect.arrayContaining([
        `${HOST}/`,
        `${HOST}/zh/`,
        `${HOST}/di-tich/`,
        `${HOST}/di-tich/dinh-mau/`,
        `${HOST}/en/relics/dinh-mau/`,
        `${HOST}/du-lieu-mo/`,
      ]),
    );
    expect(locations).not.toContain(`${HOST}/7K3Q/`);
    expect(locations).not.toContain(`${HOST}/7k3q/`);
  });

  it('leaves out a language in which an entry is not written', () => {
    expect(locations).not.toContain(`${HOST}/zh/relics/dinh-mau/`);
  });

  it('names the other languages of a page and the day of its last change', () => {
    const [block] =
      /<url>\n<loc>https:\/\/mau\.example\.vn\/di-tich\/dinh-mau\/[\s\S]*?<\/url>/u.exec(xml) ?? [];
    expect(block).toContain(`<lastmod>${catalog.entry('relics/dinh-mau').main.data.updatedOn}</lastmod>`);
    expect(block).toContain(`hreflang="en" href="${HOST}/en/relics/dinh-mau/"`);
    expect(block).toContain(`hreflang="x-default" href="${HOST}/di-tich/dinh-mau/"`);
  });

  it('names an address once, whatever former names it has', () => {
    const moved = sitemapXml(
      smallCatalog({
        'places/cho-mau/index.vi.mdx': (text) =>
          text.replace('\n---\n', '\nformerly: [places/cho-cu]\n---\n'),
      }),
    );
    expect(moved).not.toContain('cho-cu');
  });
});

it('robots are told where the sitemap is, below a base path too', () => {
  expect(robotsTxt(catalog)).toBe(
    `User-agent: *\nAllow: /\nDisallow: /files/limited/\n\nSitemap: ${HOST}/sitemap.xml\n`,
  );
  expect(robotsTxt(smallCatalog(underBase('/an-lao/')))).toContain(`Sitemap: ${HOST}/an-lao/sitemap.xml\n`);
});
