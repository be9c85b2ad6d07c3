/** Days of `shared/facts/standards.md` §10, computed there by other formulas and checked against almanacs. */
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../date.ts';
import { leapMonthOf, lunarDayOf, lunarMonth, solarDayOf } from './lunar.ts';
import { lunarMonths } from './months.ts';

const solar = (year: number, month: number, day: number) => solarDayOf({ year, month, day, leap: false });

describe('Tết', () => {
  it.each([
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
    [2031, '2031-01-23'],
    [2032, '2032-02-11'],
  ])('%i is on %s', (year, day) => {
    expect(solar(year, 1, 1)).toBe(day);
    expect(lunarDayOf(day)).toEqual({ year, month: 1, day: 1, leap: false });
  });

  it.each([
    [1968, '1968-01-29', '1968-01-30'],
    [1969, '1969-02-16', '1969-02-17'],
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2030, '2030-02-02', '2030-02-03'],
    [2053, '2053-02-18', '2053-02-19'],
  ])('%i is on %s, not on %s as in China', (year, day, inChina) => {
    expect(solar(year, 1, 1)).toBe(day);
    expect(lunarDayOf(inChina)).not.toMatchObject({ month: 1, day: 1 });
  });

  it('has no 30th of the month before it from 2025 to 2032, and one in 2033', () => {
    const lengths = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032].map(
      (year) => lunarMonth(year, 12).days,
    );
    expect(lengths).toEqual([29, 29, 29, 29, 29, 29, 29, 29, 30]);
  });
});

describe('months', () => {
  it.each([
    [2023, 2],
    [2024, undefined],
    [2025, 6],
    [2026, undefined],
    [2028, 5],
    [2031, 3],
    // The rare one: more than one month of that winter has no principal term.
    [2033, 11],
    // In China the leap month was 10 of 1984.
    [1984, undefined],
    [1985, 2],
  ])('of %i: leap month %s', (year, month) => {
    expect(leapMonthOf(year)).toBe(month);
    expect(lunarMonths(year)).toHaveLength(month === undefined ? 12 : 13);
  });

  it.each([
    ['2030-02-02', 2030, 1],
    // New moon at 23:57:40 in Hà Nội.
    ['2031-04-21', 2031, 3],
    ['2032-03-11', 2032, 2],
  ])('begin on %s, a day before China’s', (day, year, month) => {
    expect(lunarDayOf(day)).toMatchObject({ year, month, day: 1 });
  });

  it('have 29 or 30 days and follow each other without a gap', () => {
    for (let year = 1900; year <= 2100; year += 10) {
      const months = [...lunarMonths(year), ...lunarMonths(year + 1)];
      for (const [index, { firstDay, days }] of months.entries()) {
        expect([29, 30]).toContain(days);
        expect(months[index + 1]?.firstDay ?? firstDay + days).toBe(firstDay + days);
      }
    }
  });
});

describe('feasts', () => {
  it.each([
    [
      'Giỗ Tổ',
      10,
      3,
      '2024-04-18 2025-04-07 2026-04-26 2027-04-16 2028-04-04 2029-04-23 2030-04-12 2031-04-01 2032-04-19',
    ],
    [
      '15/7',
      15,
      7,
      '2024-08-18 2025-09-06 2026-08-27 2027-08-16 2028-09-03 2029-08-24 2030-08-13 2031-09-01 2032-08-20',
    ],
    [
      'Trung thu',
      15,
      8,
      '2024-09-17 2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19',
    ],
  ])('%s is where the almanac has it', (_name, day, month, days) => {
    expect(days.split(' ').map((_, index) => solar(2024 + index, month, day))).toEqual(days.split(' '));
  });

  it('in 2024 the festival of Núi Voi opened on 23 February, the 14th of the first month', () => {
    expect(solar(2024, 1, 14)).toBe('2024-02-23');
  });
});

describe('a day', () => {
  it('comes back from the other calendar, from 1900 to 2100', () => {
    const last = dayNumber('2100-12-31');
    for (let number = dayNumber('1900-01-01'); number <= last; number += 13) {
      const day = isoDay(number);
      expect(solarDayOf(lunarDayOf(day))).toBe(day);
    }
  });

  it.each([
    ['day 30 of a month of 29', { year: 2026, month: 12, day: 30, leap: false }],
    ['day 0', { year: 2026, month: 1, day: 0, leap: false }],
    ['day 31', { year: 2026, month: 1, day: 31, leap: false }],
    ['half a day', { year: 2026, month: 1, day: 1.5, leap: false }],
    ['month 13', { year: 2026, month: 13, day: 1, leap: false }],
    ['a leap month of a year that has none', { year: 2026, month: 6, day: 1, leap: true }],
    ['another leap month than the year’s', { year: 2025, month: 5, day: 1, leap: true }],
  ])('that does not exist is refused: %s', (_name, day) => {
    expect(() => solarDayOf(day)).toThrow(RangeError);
  });

  it('that is in no solar calendar is refused', () => {
    expect(() => lunarDayOf('2026-02-30')).toThrow('"2026-02-30" is not a calendar day.');
  });

  it('in a leap month is told from the one in the month before', () => {
    expect(lunarDayOf('2025-06-25')).toEqual({ year: 2025, month: 6, day: 1, leap: false });
    expect(lunarDayOf('2025-07-25')).toEqual({ year: 2025, month: 6, day: 1, leap: true });
  });
});
