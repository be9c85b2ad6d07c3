/** The built pages of the small commune, read as files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { filesBelow } from '../testing/files-below.ts';
import { deadLinks } from '../testing/page-links.ts';
import { smallCatalog, underBase, WITH_CHINESE } from '../testing/small-catalog.ts';
import { siteRoutes } from './routes.ts';

const HOST = 'https://mau.example.vn';
/** A page with its CSS and drawing, as the build holds it to. */
const ENTRY_PAGE_BYTES = 12 * 1024;

let site: string;
let pages: ReadonlyMap<string, string>;

const page = (name: string) => {
  const html = pages.get(name);
  if (html === undefined) throw new Error(`There is no page ${name}.`);
  return html;
};

const readPages = (folder: string) =>
  new Map(
    filesBelow(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

beforeAll(async () => {
  site = await builtSite();
  pages = readPages(site);
});

describe('the built site', () => {
  it('has a file for every route, a page for everything else, and no other page', () => {
    const routes = siteRoutes(smallCatalog(WITH_CHINESE)).map(({ path: route }) => `${route}index.html`);
    expect([...pages.keys()]).toEqual([...routes, '404.html'].sort());
  });

  it('needs no other host: what helps where scripts run is its own', () => {
    for (const [name, html] of pages) {
      for (const [script] of html.matchAll(/<script[^>]*>/gu)) {
        expect(script, name).toMatch(/ (?:type="application\/ld\+json"|src="\/_astro\/[^"]*")/u);
      }
      expect(html, name).not.toMatch(
        /<(?:link rel="(?:stylesheet" (?!media="print")|preconnect"|preload")|iframe)/u,
      );
      expect(html, name).not.toMatch(/<(?:img|source)[^>]*(?:src|srcset)="https?:/u);
    }
  });

  it('has no link that leads nowhere', () => {
    const dead = [...pages].flatMap(([name, html]) => deadLinks(html, site, '/').map((link) => [name, link]));
    expect(dead).toEqual([]);
  });

  it('keeps the page of an entry within the first packets', () => {
    for (const [name, html] of pages) {
      expect(gzipSync(html, { level: 9 }).length, name).toBeLessThan(ENTRY_PAGE_BYTES);
    }
  });

  it('publishes the catalog as data', () => {
    const data = JSON.parse(readFileSync(path.join(site, 'catalog.json'), 'utf8')) as { placards: unknown[] };
    expect(data.placards).toHaveLength(2);
  });
});

describe('the page of a placard', () => {
  it('has the same bytes in capitals and in lower case', () => {
    expect(page('7k3q/index.html')).toBe(page('7K3Q/index.html'));
  });

  it('is the whole page of what it opens, with a word on the placard', () => {
    const html = page('7K3Q/index.html');
    expect(html).toContain('Bạn vừa quét biển này, đặt ở Đình Mẫu: bên phải cổng đình.');
    expect(html).toContain(`<link rel="canonical" href="${HOST}/di-tich/dinh-mau/">`);
    expect(page('di-tich/dinh-mau/index.html')).not.toContain('Bạn vừa quét');
  });

  it('leads to the same placard in other languages', () => {
    expect(page('7k3q/index.html')).toContain('<a href="/en/7K3Q/" lang="en" hreflang="en">English</a>');
    expect(page('en/7K3Q/index.html')).toContain('<a href="/7K3Q/" lang="vi" hreflang="vi">');
  });
});

describe('languages', () => {
  it('say which they are', () => {
    expect(page('index.html')).toContain('<html lang="vi">');
    expect(page('zh/index.html')).toContain('<html lang="zh-Hans">');
    expect(page('en/relics/dinh-mau/index.html')).toContain(
      `<link rel="alternate" hreflang="x-default" href="${HOST}/di-tich/dinh-mau/">`,
    );
  });

  it('tell a reader whose translation is missing what is shown instead', () => {
    const html = page('zh/relics/dinh-mau/index.html');
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html).toContain('本页暂无中文版，现显示英文版。');
    expect(html).toMatch(/<h1[^>]* lang="en"/u);
    expect(html).toContain('<div class="story" lang="en">');
    expect(html).toContain(`<link rel="canonical" href="${HOST}/en/relics/dinh-mau/">`);
    expect(html).toContain('href="/zh/relics/"');
  });

  it('are all spoken where there is no page', () => {
    expect(page('404.html')).toContain('Không tìm thấy trang');
    expect(page('404.html')).toContain('Page not found');
    expect(page('404.html')).toContain('<meta name="robots" content="noindex">');
  });
});

describe('a site below a base path', () => {
  it('keeps every link below it', async () => {
    const below = await builtSite(underBase('/an-lao/'));
    const dead = [...readPages(below)].flatMap(([name, html]) =>
      deadLinks(html, below, '/an-lao/').map((link) => [name, link]),
    );
    expect(dead).toEqual([]);
  });
});
