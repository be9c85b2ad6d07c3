import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { eastAsianGlyph } from '../east-asian.ts';
import { FONT_WEIGHTS } from '../fonts.ts';
import { eastAsianFont } from './east-asian-font.ts';

/** Corners of the box round some path data, as fontkit and we write it. */
function boxOf(path: string): readonly number[] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_value, index) => index % 2 === odd));
  return [Math.min(...(xs ?? [])), Math.min(...(ys ?? [])), Math.max(...(xs ?? [])), Math.max(...(ys ?? []))];
}

test.each(FONT_WEIGHTS)('a file in weight %d has the outlines and advances of its characters', (weight) => {
  const font = eastAsianFont(weight);
  const { glyphs } = font.layout('象山，한국');
  const subset = font.createSubset();
  const places = glyphs.map(({ id }) => subset.includeGlyph(id));
  expect(places).toEqual([1, 2, 3, 4, 5]);
  expect(subset.includeGlyph(glyphs[0]?.id ?? 0)).toBe(1);
  const file = fontkit.create(Buffer.from(subset.encode())) as fontkit.Font;
  expect(file.numGlyphs).toBe(6);
  for (const [index, { id, advanceWidth }] of glyphs.entries()) {
    const drawn = file.getGlyph(index + 1);
    const glyph = eastAsianGlyph(id);
    expect(drawn.advanceWidth).toBe(advanceWidth);
    const [left = 0, top = 0, right = 0, bottom = 0] = boxOf(glyph?.outline(weight) ?? '').map(
      (em) => em * 1000,
    );
    const [x = 0, y = 0, toX = 0, toY = 0] = boxOf(drawn.path.toSVG());
    for (const [found, wanted] of [
      [x, left],
      [toX, right],
      [y, -bottom],
      [toY, -top],
    ] as const) {
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1);
    }
  }
});

test('a character that neither font has is refused', () => {
  expect(() => eastAsianFont(400).layout('\u{E000}')).toThrow('No glyph for');
});
