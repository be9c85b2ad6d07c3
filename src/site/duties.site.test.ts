/** Official answers and news in the built pages of the small commune, of 26 November 2026. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { SMALL_PDF, WITH_DISCLOSURES } from '../testing/disclosures.ts';
import { WITH_BULLETIN, WITH_NEWS, WITH_SLOTS, WITH_STATEMENT } from '../testing/duties.ts';

let site: string;
const read = (name: string) => readFileSync(path.join(site, name), 'utf8').replaceAll('\u00A0', ' ');
const page = (name: string) => read(`${name}index.html`).replace(/\s+/gu, ' ');

beforeAll(async () => {
  site = await builtSite({
    ...WITH_STATEMENT,
    ...WITH_NEWS,
    ...WITH_DISCLOSURES,
    ...WITH_BULLETIN,
    ...WITH_SLOTS,
  });
});

describe('the page of an official answer', () => {
  it('says what is true before what was asked, then how long it took', () => {
    const main = page('tra-loi/gui-xe/').split('<main')[1] ?? '';
    const told = [
      'Không. Gửi xe ở nhà văn hóa không mất tiền.',
      'Người phát ngôn của xã',
      '15:40, 20.11.2026',
      'Bãi xe mở đến 21 giờ.',
      'Bãi xe mở đến 22 giờ.',
      'Có phải từ tháng sau nhà văn hóa thu tiền gửi xe?',
      '7 giờ 25 phút',
    ].map((text) => main.indexOf(text));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told).not.toContain(-1);
  });

  it('is told in the reader’s language, and to machines with both moments', () => {
    const html = page('en/statements/gui-xe/');
    expect(html).toContain('7 h 25 min');
    expect(html).toContain('"dateCreated":"2026-11-20T08:15:00+07:00"');
    expect(html).toContain('"acceptedAnswer":{"@type":"Answer","text":"No. Parking at the hall is free."');
  });
});

describe('news', () => {
  it('stand newest first, in a list for each kind and month', () => {
    const list = page('tin-tuc/');
    expect(list.indexOf('Chợ nghỉ một phiên')).toBeLessThan(list.indexOf('Dọn đình đón hội'));
    expect(page('tin-tuc/loai/van-hoa/')).not.toContain('Chợ nghỉ một phiên');
    expect(page('tin-tuc/thang/2026-10/')).toContain('Tháng 10.2026');
  });

  it('can be followed kind by kind, also while there is none of a kind', () => {
    expect(page('tin-tuc/loai/van-hoa/')).toContain('href="/tin-tuc/loai/van-hoa/feed.xml"');
    const culture = read('tin-tuc/loai/van-hoa/feed.xml');
    expect(culture).toContain('<title>Tin tức, Văn hóa – Cổng làng Mẫu</title>');
    expect(culture.match(/<entry>/gu)).toHaveLength(1);
    expect(read('tin-tuc/feed.json').match(/"url"/gu)).toHaveLength(3);
    expect(read('tra-loi/feed.xml')).toContain('<id>https://mau.example.vn/tra-loi/gui-xe/</id>');
    expect(existsSync(path.join(site, 'en/news/kind/ocop/feed.xml'))).toBe(true);
  });

  it('and answers are found by searching, in the site map and on the home page', () => {
    for (const file of ['search/vi.json', 'sitemap.xml', 'catalog.json'])
      expect(read(file)).toContain('gui-xe');
    expect(page('')).toContain('href="/tin-tuc/tin-moi/"');
    expect(page('')).toContain('href="/tra-loi/gui-xe/"');
  });
});

describe('a disclosure', () => {
  it('says how long it hangs and when it is read out, and offers its documents with their size', () => {
    const html = page('cong-khai/ho-tro/');
    const told = ['15/QĐ-UBND', '13.11.2026', '20.12.2026', '24.11.2026, 25.11.2026, 26.11.2026'];
    for (const text of [...told, 'Mục 7, Điều 11', 'Chỉ họ tên và thôn']) expect(html).toContain(text);
    const [, file = ''] = /href="\/(files\/limited\/danh-sach-[0-9a-f]{8}\.pdf)"/u.exec(html) ?? [];
    expect(readFileSync(path.join(site, file))).toEqual(SMALL_PDF);
    expect(html).toMatch(/PDF, 0,1 MB/u);
  });

  it('with personal data is left out of everything that machines read', () => {
    expect(page('cong-khai/ho-tro/')).toContain('name="robots" content="noindex"');
    const files = ['sitemap.xml', 'catalog.json', 'csv/disclosures.csv', 'feed.xml', 'feed.json'];
    const own = ['cong-khai/feed.xml', 'cong-khai/feed.json'];
    for (const file of [...files, ...own, 'search/vi.json', 'tim-kiem/index.html']) {
      expect(read(file)).not.toContain('hộ được hỗ trợ');
      expect(read(file)).not.toContain('ho-tro');
    }
    expect(read('sitemap.xml')).toContain('cong-khai/du-thao/');
    expect(read('cong-khai/feed.xml')).toContain('cong-khai/du-thao/');
    expect(read('robots.txt')).toContain('Disallow: /files/limited/');
    expect(page('cong-khai/')).toContain('hộ được hỗ trợ');
  });

  it('that is a draft says where to give an opinion, and until when', () => {
    const html = page('cong-khai/du-thao/');
    expect(html).toContain('Xã nhận góp ý đến hết ngày 30.11.2026.');
    expect(html).toContain('Chưa có số văn bản');
    expect(html).not.toContain('<form');
  });
});

it('a loudspeaker programme is a page, a text to be read aloud and an item of the feed of programmes', () => {
  expect(page('ban-tin/2026-w48/')).toContain('href="/ban-tin/2026-w48/ban-doc.txt"');
  expect(read('ban-tin/2026-w48/ban-doc.txt')).toContain('Đình cao năm mét.');
  expect(page('ban-tin/')).toContain('href="/ban-tin/calendar.ics"');
  expect(page('ban-tin/')).toContain('có giờ phát của 8 tuần');
  expect(read('en/bulletins/calendar.ics')).toContain('DTSTART:20261127T100000Z');
  expect(read('ban-tin/feed.xml').match(/<entry>/gu)).toHaveLength(1);
  const followed = /<link rel="alternate" type="application\/(?:atom|feed)\+\w+"[^>]*href="([^"]+)"/gu;
  const feeds = (name: string) => [...page(name).matchAll(followed)].map(([, href]) => href);
  expect(feeds('ban-tin/')).toEqual(['/ban-tin/feed.xml', '/ban-tin/feed.json']);
  expect(feeds('')).toEqual(['/feed.xml', '/feed.json']);
});

it('the page of contacts says where to turn, what the commune has not announced, and how fast answers came', () => {
  const html = page('lien-he/').split('<main')[1] ?? '';
  for (const text of ['Thấy di tích hư hỏng', 'chưa công bố', 'Một nửa số câu có trả lời sau 7 giờ 25 phút'])
    expect(html).toContain(text);
  expect(html).not.toContain('<form');
  expect(page('')).toContain('href="/lien-he/"');
  expect(page('en/contact/')).toContain('Where to turn');
});
