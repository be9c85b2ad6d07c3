/** Festivals in the built pages of the small commune, of 26 November 2026. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';

let site: string;
const read = (name: string) => readFileSync(path.join(site, name), 'utf8').replaceAll('\u00A0', ' ');

beforeAll(async () => {
  site = await builtSite();
});

describe.each([
  ['le-hoi/hoi-mau/', 'thứ Năm 26.02 đến thứ Bảy 28.02, đã qua', 'thứ Hai 15.02 đến thứ Tư 17.02'],
  ['le-hoi/', 'thứ Năm 26.02 đến thứ Bảy 28.02, đã qua', 'thứ Hai 15.02 đến thứ Tư 17.02'],
  ['', 'thứ Năm 26.02 đến thứ Bảy 28.02, đã qua', 'thứ Hai 15.02 đến thứ Tư 17.02'],
  [
    'en/festivals/hoi-mau/',
    'Thursday 26 February to Saturday 28 February, over',
    'Monday 15 February to Wednesday 17 February',
  ],
  ['zh/festivals/', '2月26日（星期四）至2月28日（星期六），已结束', '2月15日（星期一）至2月17日（星期三）'],
])('the page /%s', (page, past, coming) => {
  it('tells the days of this year and of the next', () => {
    const html = read(`${page}index.html`);
    expect(html).toContain(`${past}</li>`);
    expect(html).toContain(`${coming}</li>`);
  });
});

describe.each([
  ['le-hoi/', 'lich-le-hoi.ics'],
  ['en/festivals/', 'en/festivals.ics'],
  ['zh/festivals/', 'zh/festivals.ics'],
])('the list /%s', (page, file) => {
  it('leads to a calendar file, and tells its address', () => {
    const html = read(`${page}index.html`);
    expect(html).toContain(`href="/${file}"`);
    expect(html).toContain(`<b>https://mau.example.vn/${file}</b>`);
    expect(existsSync(path.join(site, file))).toBe(true);
  });

  it('has the calendar whole, in bytes that calendars read', () => {
    const bytes = readFileSync(path.join(site, file));
    expect(bytes.subarray(0, 17).toString('latin1')).toBe('BEGIN:VCALENDAR\r\n');
    expect(bytes.toString('utf8').match(/BEGIN:VEVENT/gu)).toHaveLength(2);
  });
});
