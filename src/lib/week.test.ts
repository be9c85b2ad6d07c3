import { expect, test } from 'vitest';
import { lastDayOf, weekOf, weeksOfMonth } from './week.ts';

test.each([
  ['2026-11-26', '2026-W48', '2026-11-23', '2026-11-29'],
  ['2026-12-31', '2026-W53', '2026-12-28', '2027-01-03'],
  ['2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
  ['2027-01-04', '2027-W01', '2027-01-04', '2027-01-10'],
  ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['2028-02-29', '2028-W09', '2028-02-28', '2028-03-05'],
  ['1969-12-31', '1970-W01', '1969-12-29', '1970-01-04'],
])('%s is in %s', (day, name, from, to) => {
  expect(weekOf(day)).toEqual({ name, from, to });
});

test('every week of six years belongs to one month', () => {
  const months = Array.from(
    { length: 72 },
    (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const names = months.flatMap((month) => weeksOfMonth(month).map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  // From 2024-W01 to the last week of 2029: the years 2026 has 53 weeks, the others 52.
  expect(names.length).toBe(5 * 52 + 53);
  expect(weeksOfMonth('2026-11').map(({ name }) => name)).toEqual([
    '2026-W45',
    '2026-W46',
    '2026-W47',
    '2026-W48',
  ]);
});

test('a leap February ends on its 29th', () => {
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
  expect(lastDayOf('2026-02')).toBe('2026-02-28');
});
