import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { breakLines, createMeasure, lineWidthPx } from './measure.ts';

const measure = createMeasure(loadFonts());
const style = { weight: 400, sizePx: 30 } as const;

describe('breakLines', () => {
  test('keeps a text that fits in one line', () => {
    expect(breakLines(measure, 'Núi Voi', style, 300)).toEqual(['Núi Voi']);
  });

  test('makes lines about equally long', () => {
    const [first = '', second = '', ...more] = breakLines(
      measure,
      'Dưới chân núi có đền thờ nữ tướng',
      style,
      420,
    );
    expect(more).toEqual([]);
    const [a, b] = [lineWidthPx(measure, first, style), lineWidthPx(measure, second, style)];
    expect(Math.min(a, b) / Math.max(a, b)).toBeGreaterThan(0.75);
  });

  test('does not break a name where that costs no line', () => {
    const lines = breakLines(measure, 'Tương truyền bà Lê Chân tụ quân ở đây', style, 260);
    expect(lines.filter((line) => /Lê\u00A0Chân/u.test(line))).toHaveLength(1);
  });

  test('breaks a name that is wider than its room', () => {
    const lines = breakLines(measure, 'Elephant Mountain Festival', { weight: 800, sizePx: 80 }, 480);
    expect(lines).toEqual(['Elephant', 'Mountain', 'Festival']);
  });

  test('does not leave a number apart from what it counts where that costs no line', () => {
    for (const widthPx of [250, 270, 290, 440]) {
      const text = 'Đến đầu tháng 12 năm 2024 có cả thảy 15 xã đạt';
      const lines = breakLines(measure, text, style, widthPx);
      expect(lines.filter((line) => /^(?:12|2024)|15$/u.test(line))).toEqual([]);
    }
  });

  test('never breaks at a no-break space', () => {
    expect(breakLines(measure, 'giá bán một hũ 180.000\u00A0₫', style, 180).join('|')).toContain(
      '180.000\u00A0₫',
    );
  });

  test('loses no word', () => {
    const text = 'Ong hút mật hoa vải vào tháng ba, mỗi năm chỉ quay một lần trong xã.';
    for (const width of [120, 200, 333, 480, 1000]) {
      expect(breakLines(measure, text, style, width).join(' ').replaceAll('\u00A0', ' ')).toBe(text);
    }
  });
});
