import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { printedText } from '../testing/placard-spec.ts';
import { balanced, drawnText, fit } from './lines.ts';
import { widthMm } from './measure.ts';

const face = loadFonts()[400];

describe('breaking a line', () => {
  test('makes the two lines as even as words allow', () => {
    expect(balanced('một hai ba bốn năm sáu bảy tám', { face, sizePt: 10 }, 100)).toEqual([
      'một hai ba bốn',
      'năm sáu bảy tám',
    ]);
  });

  test('does not break a name', () => {
    expect(balanced('Trung tâm hành chính An Lão', { face, sizePt: 10 }, 100).join('|')).not.toContain(
      'An|Lão',
    );
    expect(balanced('ở An Lão', { face, sizePt: 10 }, 100)).toEqual(['ở', 'An Lão']);
  });

  test('breaks a name when there is nothing else to break', () => {
    expect(balanced('Hải Phòng', { face, sizePt: 10 }, 100)).toEqual(['Hải', 'Phòng']);
  });

  test('would rather break before a name than inside a phrase', () => {
    expect(balanced('Lễ hội truyền thống Núi Voi', { face, sizePt: 10 }, 100)).toEqual([
      'Lễ hội truyền thống',
      'Núi Voi',
    ]);
  });

  test('breaks inside a phrase when the name would leave the other line too wide', () => {
    const style = { face, sizePt: 10 };
    const room = widthMm('Lễ hội truyền thống', style) - 1;
    expect(balanced('Lễ hội truyền thống Núi Voi', style, room)).toEqual(['Lễ hội truyền', 'thống Núi Voi']);
  });

  test('keeps words together that the writer joined by a no-break space', () => {
    expect(balanced('hành\u00A0chính công', { face, sizePt: 10 }, 100)).toEqual(['hành chính', 'công']);
  });

  test('leaves a single word alone', () => {
    expect(balanced('Đình', { face, sizePt: 10 }, 100)).toEqual(['Đình']);
  });
});

describe('fitting', () => {
  const steps = [
    { sizePt: 20, lines: 1 },
    { sizePt: 10, lines: 1 },
  ] as const;

  test('takes the first step that is narrow enough', () => {
    const width = widthMm('Núi Voi', { face, sizePt: 20 });
    expect(fit(printedText('Núi Voi'), { face }, steps, width).sizePt).toBe(20);
    expect(fit(printedText('Núi Voi'), { face }, steps, width - 0.01).sizePt).toBe(10);
  });

  test('says by how many millimetres the last step is too wide', () => {
    const width = widthMm('Núi Voi', { face, sizePt: 10 });
    const fitted = fit(printedText('Núi Voi'), { face }, steps, width - 3);
    expect(fitted.overMm).toBeCloseTo(3, 6);
  });
});

test('a width is that of the font, not of the number of letters', () => {
  expect(widthMm('iiii', { face, sizePt: 10 })).toBeLessThan(widthMm('mmmm', { face, sizePt: 10 }) / 2);
});

test('every space is drawn as an ordinary one', () => {
  expect(drawnText('180.000\u00A0₫ \u202Fx')).toBe('180.000 ₫  x');
});
