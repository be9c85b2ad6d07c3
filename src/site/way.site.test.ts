/** Finding one's way on the built pages of a commune whose places are on the map. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { MAPPED } from '../testing/mapped-commune.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { filtersOf } from './filters.ts';
import { pagePath } from './links.ts';
import { COLLECTION_NAMES } from '../model/collection-names.ts';

const catalog = smallCatalog(MAPPED);
let site: string;

const page = (address: string) => readFileSync(path.join(site, address, 'index.html'), 'utf8');

/** What a page says, tags undone. */
const text = (html: string) =>
  html
    .replace(/^[\s\S]*<main/u, '<main')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

beforeAll(async () => {
  site = await builtSite(MAPPED);
});

describe('the page of a trail', () => {
  it('has the stops in their order, each with its way to the next', () => {
    const html = page('tuyen-tham-quan/mot-vong-mau');
    const list = /<ol class="rows stops"[\s\S]*?<\/ol>/u.exec(html)?.[0] ?? '';
    const stops = catalog.entries.trails[0]?.main.data.stops.map(({ entry }) => catalog.entry(entry)) ?? [];
    expect([...list.matchAll(/<b>([^<]*)<\/b>/gu)].map(([, title]) => title)).toEqual(
      stops.map(({ main }) => main.data.title),
    );
    expect(text(list)).toContain(
      'Đến điểm sau: khoảng 200 m đường chim bay, đi bộ chừng 5 phút (vị trí gần đúng)',
    );
    expect(text(list)).toContain('Đến điểm sau: 1,4 km, đi bộ chừng 33 phút');
    expect(text(html)).toContain('Số phút tính theo bốn cây số một giờ');
  });
});

describe('the page of a stop', () => {
  it('says what comes next, with a link', () => {
    const html = page('dia-diem/cho-mau');
    expect(text(html)).toContain('Điểm 2 trên 12 của tuyến Một vòng xã Mẫu');
    expect(text(html)).toContain('Giếng Mẫu Điểm tiếp theo, khoảng 80 m đường chim bay, đi bộ chừng 2 phút');
    expect(html).toContain('href="/tuyen-tham-quan/mot-vong-mau/"');
  });

  it('is reached from the placard that hangs there, whatever it opens', () => {
    expect(text(page('2B58'))).toContain('Điểm 2 trên 12 của tuyến');
    expect(text(page('en/7K3Q'))).toContain('Stop 1 of 12 on the trail Around Mẫu');
  });

  it('says at the last stop that there is no other', () => {
    expect(text(page('dia-diem/mieu-8'))).toContain('Tuyến dừng ở đây.');
  });
});

describe('what is near by', () => {
  it('is told with its distance, and nothing that the page leads to already', () => {
    const html = page('dia-diem/cho-mau');
    const near = /<h2>Gần đây<\/h2>[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '';
    expect(
      [...near.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href).filter((href) => href?.startsWith('/')),
    ).toEqual(['/dia-diem/mieu-1/', '/di-tich/dinh-mau/', '/dia-diem/mieu-4/']);
    expect(text(near)).toContain('khoảng 250 m đường chim bay');
  });

  it('is not guessed at for a place without a point', () => {
    expect(page('dia-diem/trung-tam-mau')).not.toContain('Gần đây');
  });
});

describe('a part of a list', () => {
  const filters = COLLECTION_NAMES.flatMap((collection) => filtersOf(catalog, collection));
  const rowsOf = (html: string) =>
    /<section>[\s\S]*<\/section>/u.exec(html)?.[0].match(/<li>/gu)?.length ?? 0;

  it('lists as many entries as the catalog has of it, and its chips say so', () => {
    expect(filters.length).toBeGreaterThan(6);
    for (const filter of filters) {
      const path = pagePath(catalog, { kind: 'filter', filter }, 'vi');
      const html = page(path);
      expect(rowsOf(html), path).toBe(filter.entries.length);
      const chip = new RegExp(
        `<a href="/${path}" aria-current="page">[^<]*<small>\\((\\d+)\\)</small>`,
        'u',
      ).exec(html);
      expect(chip?.[1], path).toBe(String(filter.entries.length));
      const list = page(pagePath(catalog, { kind: 'list', collection: filter.collection }, 'vi'));
      expect(list, path).toContain(`href="/${path}"`);
    }
  });

  it('leads back to its list, is known by its own address and stands in the map of the site', () => {
    const html = page('di-tich/cap-bac/thanh-pho');
    const url = 'https://mau.example.vn/di-tich/cap-bac/thanh-pho/';
    expect(html).toContain('<title>Di tích cấp thành phố – Cổng làng Mẫu</title>');
    expect(html).toContain(`<link rel="canonical" href="${url}">`);
    expect(html).toContain('hreflang="en" href="https://mau.example.vn/en/relics/rank/city/"');
    expect(/<ol class="crumbs">[\s\S]*?<\/ol>/u.exec(html)?.[0]).toContain('<a href="/di-tich/">Di tích</a>');
    expect(readFileSync(path.join(site, 'sitemap.xml'), 'utf8')).toContain(`<loc>${url}</loc>`);
  });

  it('has no page where nothing is in it', () => {
    expect(existsSync(path.join(site, 'di-tich/cap-bac/kiem-ke'))).toBe(false);
    expect(page('tuyen-tham-quan')).not.toContain('class="chips"');
  });
});

describe('whether a placard is real', () => {
  it('is told for every code: where it hangs, its serial, its address and its true face', () => {
    for (const placard of catalog.placards) {
      const html = page(`ma/${placard.code}`);
      const said = text(html);
      for (const part of [
        `${placard.code}-2026-11`,
        `mau.example.vn/${placard.code}`,
        placard.atEntry.main.data.title,
        placard.spot['vi'] ?? '',
        '148 × 210 mm',
        'Biển thật không bao giờ hỏi',
        'chỉ mau.example.vn mới là trang của xã',
      ]) {
        expect(said, placard.code).toContain(part);
      }
      const face = `<img src="/faces/${placard.code}.png" width="300" height="424"`;
      expect(html.includes(face), placard.code).toBe(placard.status !== 'retired');
      expect(page(placard.code), placard.code).toContain(
        `<a href="/ma/${placard.code}/">Biển này có thật không?</a>`,
      );
    }
  });

  it('agrees with the register: hung, not yet hung, taken down', () => {
    expect(page('ma/7K3Q')).toContain('Theo sổ của xã, biển này đang treo');
    expect(page('ma/2B58')).toContain('Theo sổ của xã, biển này chưa được treo');
    expect(page('en/codes/9KTZ')).toContain('This placard was taken down on 24.11.2026.');
    expect(page('ma/9KTZ')).toContain('<a href="/ma/2B58/">Biển thay thế: 2B58');
  });

  it('is led to from the list of codes', () => {
    expect(page('zh/codes')).toContain('href="/zh/codes/7K3Q/"');
    expect(page('ma')).not.toContain('href="/ma/9KTZ/"');
  });
});

describe('a sketch map', () => {
  it('is a file that a page fetches when it is needed, of a size that is known before', () => {
    const html = page('en/places/cho-mau');
    const image =
      '<img src="/sketch/places/cho-mau.en.svg" width="360" height="280" alt="Sketch: Mẫu market and 8 places round it." loading="lazy" decoding="async">';
    expect(html).toContain(image);
    expect(readFileSync(path.join(site, 'sketch/places/cho-mau.en.svg'), 'utf8')).toContain(
      '>Mẫu market</text>',
    );
    expect(page('dia-diem/trung-tam-mau')).not.toContain('class="sketch"');
  });

  it('of the commune has a page, with its places in words, led to from every page', () => {
    const html = page('so-do');
    expect(html).toContain('src="/sketch/commune.vi.svg"');
    for (const title of ['Chợ Mẫu', 'Đình Mẫu', 'Giếng Mẫu']) expect(text(html)).toContain(title);
    expect(page('zh/relics/dinh-mau')).toContain('href="/zh/map/"');
  });
});
