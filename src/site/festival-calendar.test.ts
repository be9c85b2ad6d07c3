import { describe, expect, it } from 'vitest';
import { smallFiles } from '../testing/content.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { calendarFileLink, inOrderOfTime, yearLines } from './festival-calendar.ts';

const FESTIVAL = 'festivals/hoi-mau/index.vi.mdx';
const text = String(smallFiles()[FESTIVAL]);
const held = (title: string, calendar: string, day: number, month: number) =>
  text
    .replace('title: Hội làng Mẫu', `title: ${title}`)
    .replace('calendar: lunar', `calendar: ${calendar}`)
    .replace('  month: 1\n  day: 10', `  month: ${month}\n  day: ${day}`)
    .replace('  month: 1\n  day: 12', `  month: ${month}\n  day: ${day}`);
const catalog = smallCatalog({
  'festivals/quoc-khanh/index.vi.mdx': held('Quốc khánh', 'solar', 2, 9),
  'festivals/tat-nien/index.vi.mdx': held('Tất niên', 'lunar', 30, 12),
});
const on = (today: string) => ({ ...catalog, today });
const slugs = (entries: ReturnType<typeof inOrderOfTime>) => entries.map(({ slug }) => slug);
const linesOf = (slug: string, today: string) => {
  const found = catalog.entries.festivals.find((entry) => entry.slug === slug);
  if (found === undefined) throw new Error(`There is no festival ${slug}.`);
  const lines = yearLines(on(today), found, 'vi');
  return lines.map((line) => ({ ...line, text: line.text.replaceAll('\u00A0', ' ') }));
};

describe('a festival', () => {
  it('has a line for this year, which says when it is over, and one for the next', () => {
    expect(linesOf('hoi-mau', '2026-11-26')).toEqual([
      { text: 'Năm 2026: thứ Năm 26.02 đến thứ Bảy 28.02, đã qua', over: true },
      { text: 'Năm 2027: thứ Hai 15.02 đến thứ Tư 17.02', over: false },
    ]);
  });

  it('is not over on its last day', () => {
    expect(linesOf('hoi-mau', '2026-02-28')[0]).toMatchObject({ over: false });
  });

  it('of the eve of Tết is told by the solar year in which it falls', () => {
    expect(linesOf('tat-nien', '2026-11-26').map((line) => line.text)).toEqual([
      'Năm 2026: thứ Hai 16.02, đã qua',
      'Năm 2027: thứ Sáu 05.02',
    ]);
  });
});

describe('the calendar', () => {
  it('begins with the festival that comes next', () => {
    expect(slugs(inOrderOfTime(on('2026-11-26')))).toEqual(['tat-nien', 'hoi-mau', 'quoc-khanh']);
    expect(slugs(inOrderOfTime(on('2026-08-01')))).toEqual(['quoc-khanh', 'tat-nien', 'hoi-mau']);
  });

  it('goes by month and day where no day is known, and tells no year', () => {
    expect(slugs(inOrderOfTime(catalog))).toEqual(['hoi-mau', 'quoc-khanh', 'tat-nien']);
    expect(catalog.entries.festivals.flatMap((entry) => yearLines(catalog, entry, 'vi'))).toEqual([]);
    expect(calendarFileLink(catalog, 'vi')).toBeUndefined();
  });

  it('is a file in every language', () => {
    expect(calendarFileLink(on('2026-11-26'), 'vi')).toEqual({
      path: 'lich-le-hoi.ics',
      year: 2026,
      next: 2027,
    });
    expect(calendarFileLink(on('2026-11-26'), 'en')?.path).toBe('en/festivals.ics');
  });
});
