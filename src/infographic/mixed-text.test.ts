import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { hasEastAsian, mixedLineSvg, mixedWidthEm } from './mixed-text.ts';

const fonts = loadFonts();
const SIZE_PX = 100;

function drawn(text: string, weight: 400 | 800 = 400): string {
  const width = Math.ceil(mixedWidthEm(fonts, text, weight) * SIZE_PX);
  const look = { weight, sizePx: SIZE_PX, spacingPx: 0, colour: '#000000', width, height: 130 };
  return mixedLineSvg(fonts, { text, ...look });
}

/** Share of the picture that is ink, 0–1. */
async function inkOf(svg: string): Promise<number> {
  const { data } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.reduce((sum, value) => sum + (255 - value), 0) / 255 / data.length;
}

describe('a text in two fonts', () => {
  test('is as wide as its parts', () => {
    expect(mixedWidthEm(fonts, '象山', 400)).toBe(2);
    const latin = mixedWidthEm(fonts, 'Núi Voi', 400);
    expect(mixedWidthEm(fonts, '象Núi Voi山', 400)).toBeCloseTo(latin + 2, 6);
  });

  test('shows every character, each with an outline of its own', () => {
    const paths = drawn('象山 코끼리 Voi').match(/ d="[^"]+"/gu) ?? [];
    expect(paths).toHaveLength(8);
    expect(new Set(paths).size).toBe(8);
  });

  test('is heavier in a heavier weight', async () => {
    const [regular, heavy] = [await inkOf(drawn('象山리산', 400)), await inkOf(drawn('象山리산', 800))];
    expect(regular).toBeGreaterThan(0.05);
    expect(heavy).toBeGreaterThan(regular * 1.3);
  });

  test('stands inside its line', async () => {
    const { data, info } = await sharp(Buffer.from(drawn('国家级遗迹음력', 800)))
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const rows = [0, 1, info.height - 2, info.height - 1];
    for (const row of rows) {
      const line = data.subarray(row * info.width * info.channels, (row + 1) * info.width * info.channels);
      expect(Math.min(...line)).toBe(255);
    }
  });

  test('is told from one that the printed typeface draws alone', () => {
    expect(hasEastAsian('Giếng Ngọc – 100 m²')).toBe(false);
    expect(hasEastAsian('Giếng Ngọc 玉井')).toBe(true);
  });
});
