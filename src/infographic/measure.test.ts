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

  test('breaks Chinese between characters, never before a closing mark or after an opening one', () => {
    const text = '安老乡（原 An Tiến、An Thắng）和 An Trường 乡，山中多洞穴。';
    for (const widthPx of [120, 150, 180, 210, 240, 300]) {
      const lines = breakLines(measure, text, style, widthPx);
      expect(lines.filter((line) => /^[，。、）]|[（]$/u.test(line))).toEqual([]);
      expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('breaks Korean at its spaces', () => {
    const text = '옛사람들이 맛혹 동굴에 많은 유물을 남겼습니다.';
    for (const widthPx of [200, 260, 320]) {
      expect(breakLines(measure, text, style, widthPx).join(' ')).toBe(text);
    }
  });

  test('loses no word', () => {
    const text = 'Ong hút mật hoa vải vào tháng ba, mỗi năm chỉ quay một lần trong xã.';
    for (const width of [120, 200, 333, 480, 1000]) {
      expect(breakLines(measure, text, style, width).join(' ').replaceAll('\u00A0', ' ')).toBe(text);
    }
  });
});
