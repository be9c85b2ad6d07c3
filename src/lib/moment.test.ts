import { describe, expect, test } from 'vitest';
import { dayOf, formatMoment, instantOfMoment, isMoment, minutesBetween } from './moment.ts';

describe('a moment', () => {
  test.each([
    ['2026-11-24 08:15', true],
    ['2028-02-29 00:00', true],
    ['2026-02-29 08:15', false],
    ['2026-11-24 24:00', false],
    ['2026-11-24 8:15', false],
    ['2026-11-24T08:15', false],
    ['2026-11-24', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isMoment(text)).toBe(expected);
  });

  test('counts the minutes over the end of a year and of a leap February', () => {
    expect(minutesBetween('2026-12-31 23:30', '2027-01-01 00:10')).toBe(40);
    expect(minutesBetween('2028-02-28 23:59', '2028-03-01 00:00')).toBe(24 * 60 + 1);
    expect(minutesBetween('2026-11-24 08:15', '2026-11-24 08:00')).toBe(-15);
  });

  test('is told to people and to machines', () => {
    expect(formatMoment('2026-12-31 23:30')).toBe('23:30,\u00A031.12.2026');
    expect(instantOfMoment('2026-12-31 23:30')).toBe('2026-12-31T23:30:00+07:00');
    expect(dayOf('2026-12-31 23:30')).toBe('2026-12-31');
  });
});
