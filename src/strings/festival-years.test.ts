import { describe, expect, it } from 'vitest';
import { STRINGS, stringsFor } from './index.ts';
import { festivalYear } from './festival-years.ts';

/** Lines are compared without regard to where they may be broken. */
const spaced = (line: string) => line.replaceAll('\u00A0', ' ');

const three = { from: '2027-02-19', to: '2027-02-21' };
const one = { from: '2026-09-25', to: '2026-09-25' };
const overNewYear = { from: '2026-12-28', to: '2027-01-03' };

describe.each([
  [
    'vi',
    'Năm 2027: thứ Sáu 19.02 đến Chủ nhật 21.02',
    'Năm 2026: thứ Sáu 25.09',
    'Năm 2026: thứ Hai 28.12 đến Chủ nhật 03.01.2027',
  ],
  [
    'en',
    '2027: Friday 19 February to Sunday 21 February',
    '2026: Friday 25 September',
    '2026: Monday 28 December to Sunday 3 January 2027',
  ],
  [
    'zh',
    '2027年：2月19日（星期五）至2月21日（星期日）',
    '2026年：9月25日（星期五）',
    '2026年：12月28日（星期一）至2027年1月3日（星期日）',
  ],
  [
    'ko',
    '2027년: 2월 19일(금)부터 2월 21일(일)까지',
    '2026년: 9월 25일(금)',
    '2026년: 12월 28일(월)부터 2027년 1월 3일(일)까지',
  ],
])('in %s a holding is told', (locale, threeDays, oneDay, acrossYears) => {
  const strings = stringsFor(locale);

  it('with the days of the week', () => {
    expect(spaced(festivalYear(three, strings))).toBe(threeDays);
    expect(spaced(festivalYear(one, strings))).toBe(oneDay);
  });

  it('with the second year where it goes on into it', () => {
    expect(spaced(festivalYear(overNewYear, strings))).toBe(acrossYears);
  });
});

it('every language has seven days of the week', () => {
  for (const { site } of Object.values(STRINGS)) expect(new Set(site.festival.weekdays).size).toBe(7);
});
