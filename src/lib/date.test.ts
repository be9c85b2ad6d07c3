import { describe, expect, it } from 'vitest';
import { addMonths, dayInMonth, dayNumber, formatDay, formatMonth, isoDay, weekdayOf } from './date.ts';
import { formatVnd } from './money.ts';
import { compareVietnamese } from './compare.ts';
import { stableJson } from './hash.ts';
import { mmToPt, ptToMm } from './length.ts';

describe('days', () => {
  it('are written with dots', () => {
    expect(formatDay('2026-03-02')).toBe('02.03.2026');
    expect(formatMonth('2026-03-02')).toBe('03.2026');
  });

  it('move by months and stay inside the month', () => {
    expect(addMonths('2025-06-12', 36)).toBe('2028-06-12');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-12-31', 2)).toBe('2025-02-28');
  });

  it('stand in for days that a month lacks', () => {
    expect(dayInMonth(2027, 2, 29)).toBe('2027-02-28');
    expect(dayInMonth(2028, 2, 29)).toBe('2028-02-29');
  });

  it('are counted, before 1970 too', () => {
    expect([dayNumber('1970-01-01'), dayNumber('2000-03-01'), dayNumber('1969-12-31')]).toEqual([
      0, 11017, -1,
    ]);
    expect(isoDay(-1)).toBe('1969-12-31');
    expect(() => dayNumber('2027-02-29')).toThrow(RangeError);
  });

  it('have a day of the week', () => {
    expect(['2026-11-22', '2026-11-28', '1969-12-28'].map(weekdayOf)).toEqual([0, 6, 0]);
  });

  it('that are not days are refused', () => {
    expect(() => formatDay('hôm qua')).toThrow(RangeError);
  });
});

describe('money', () => {
  it('has dots between thousands and a no-break space before the sign', () => {
    expect([0, 8000, 180000, 1234567].map((amount) => formatVnd(amount, 'vi'))).toEqual([
      '0\u00A0₫',
      '8.000\u00A0₫',
      '180.000\u00A0₫',
      '1.234.567\u00A0₫',
    ]);
    expect(formatVnd(8000, 'en')).toBe('8,000\u00A0₫');
  });
});

describe('order', () => {
  it('is that of a Vietnamese dictionary', () => {
    const words = ['Đa', 'Duy', 'Ân', 'An Lão', 'Ăn', 'mạ', 'má', 'mã', 'mả', 'mà', 'ma'];
    expect(words.toSorted(compareVietnamese)).toEqual([
      'An Lão',
      'Ăn',
      'Ân',
      'Duy',
      'Đa',
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  it('of keys does not change the text of a value', () => {
    expect(stableJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });
});

describe('lengths', () => {
  it('turn millimetres into points and back', () => {
    expect(mmToPt(25.4)).toBeCloseTo(72, 10);
    expect(ptToMm(mmToPt(148))).toBeCloseTo(148, 10);
  });
});
