import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { FONT_WEIGHTS, loadFonts } from '../fonts.ts';
import { trueTypeFile } from './truetype-file.ts';
import { readTrueType } from './truetype-source.ts';
import { subsetTrueType } from './truetype-subset.ts';

const fonts = loadFonts();

function u16(...numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => [(number >> 8) & 0xff, number & 0xff]));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Tables of a font of 1000 units to the em; glyph `n` is 100 × (n + 1) wide. */
function fontOf(glyphs: readonly Uint8Array[]): Uint8Array {
  const even = glyphs.map((glyph) => joined(glyph, new Uint8Array(glyph.length % 2)));
  const ends = even.map((_, index) => Buffer.concat(even.slice(0, index + 1)).length / 2);
  const head = new Uint8Array(54);
  head.set(u16(0x0001, 0x0000), 0);
  head.set(u16(0b11111, 1000), 16);
  const hhea = new Uint8Array(36);
  hhea.set(u16(2), 34);
  const maxp = new Uint8Array(32);
  maxp.set(u16(0x0001, 0, glyphs.length), 0);
  maxp.set(u16(9, 9, 9, 9, 9, 9, 5, 2), 16);
  // Two full records; the glyphs after them are as wide as the second.
  const hmtx = u16(100, 10, 200, 20, ...glyphs.slice(2).map((_, index) => 30 + index * 10));
  return trueTypeFile({ head, hhea, maxp, hmtx, loca: u16(0, ...ends), glyf: joined(...even) });
}

const INSTRUCTIONS = Buffer.of(0x4f, 0x4f, 0x4f);

/** A triangle with its first corner at (x, y), and instructions. */
function triangle(x: number, y: number): Uint8Array {
  const flags = Uint8Array.of(0x01 | 0x08, 2);
  return joined(
    u16(1, x, y, x + 100, y + 100, 2, INSTRUCTIONS.length),
    INSTRUCTIONS,
    flags,
    u16(x, 100, -50, y, 0, 100),
  );
}

/** Words as arguments, instructions after the last component. */
function composite(
  ...components: readonly { readonly id: number; readonly x: number; readonly y: number }[]
) {
  const records = components.flatMap(({ id, x, y }, index) => {
    const more = index < components.length - 1 ? 0x0020 : 0x0100;
    return [0x0001 | 0x0002 | more, id, x, y];
  });
  return joined(u16(-1, 0, 0, 500, 500, ...records, INSTRUCTIONS.length), INSTRUCTIONS);
}

/** 1 and 2 are triangles, 3 is 1 with 2 over it, 4 is 3 with another 2, 5 has no ink. */
const composed = fontOf([
  triangle(0, 0),
  triangle(10, 0),
  triangle(20, 300),
  composite({ id: 1, x: 0, y: 0 }, { id: 2, x: 5, y: 40 }),
  composite({ id: 3, x: 0, y: 0 }, { id: 2, x: -30, y: 200 }),
  new Uint8Array(),
]);

/** An outline as another library reads it. */
function outline(file: Uint8Array, id: number): string {
  const font = fontkit.create(Buffer.from(file));
  if (!('getGlyph' in font)) throw new TypeError('not a single font');
  return font.getGlyph(id).path.toSVG();
}

function sum32(file: Uint8Array): number {
  const data = new DataView(file.buffer, file.byteOffset);
  let sum = 0;
  for (let at = 0; at < file.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
}

describe('a font of composites', () => {
  const source = readTrueType(composed);
  const file = subsetTrueType(source, [0, 4, 5]);
  const subset = readTrueType(file);

  test('is cut with the components of components, each once, after the glyphs asked for', () => {
    expect(subset.glyphCount).toBe(6);
    expect([0, 1, 2, 3, 4, 5].map((id) => subset.metrics(id).leftBearing)).toEqual([10, 50, 60, 40, 30, 20]);
  });

  test('keeps every outline', () => {
    expect(outline(composed, 4).match(/Z/gu)).toHaveLength(3);
    expect(outline(file, 1)).toBe(outline(composed, 4));
    expect(outline(file, 3)).toBe(outline(composed, 3));
    expect(outline(file, 2)).toBe('');
  });

  test('loses its instructions, and every word about them', () => {
    expect(Buffer.from(composed).includes(INSTRUCTIONS)).toBe(true);
    expect(Buffer.from(file).includes(INSTRUCTIONS)).toBe(false);
    expect([...subset.maxp.subarray(16)]).toEqual([...new Uint8Array(12), 0, 5, 0, 2]);
    expect(new DataView(Uint8Array.from(subset.head).buffer).getUint16(16)).toBe(0b01011);
  });

  test('gives glyphs after the last full record of advances their width', () => {
    expect(subset.metrics(1)).toEqual({ advance: 200, leftBearing: 50 });
  });

  test('is refused a glyph it does not have', () => {
    expect(() => subsetTrueType(source, [0, 6])).toThrow(RangeError);
  });
});

test('a font without TrueType outlines is refused', () => {
  expect(() => readTrueType(Buffer.from('OTTO\0\0\0\0\0\0\0\0'))).toThrow('no TrueType outlines');
  expect(() => readTrueType(trueTypeFile({ head: new Uint8Array(54) }))).toThrow('no table "hhea"');
});

describe.each(FONT_WEIGHTS)('weight %i', (weight) => {
  const { bytes } = fonts[weight];
  const source = readTrueType(bytes);
  const ids = Array.from({ length: source.glyphCount }, (_, id) => id);
  const reversed = [0, ...ids.slice(1).toReversed()];
  const file = subsetTrueType(source, reversed);

  test('keeps the outline and the metrics of every glyph', () => {
    const [before, after] = [fontkit.create(bytes), fontkit.create(Buffer.from(file))];
    if (!('getGlyph' in before) || !('getGlyph' in after)) throw new TypeError('not a single font');
    const read = (font: fontkit.Font, id: number) => {
      const { path, advanceWidth } = font.getGlyph(id);
      return { outline: path.toSVG(), advanceWidth };
    };
    expect(reversed.map((_, place) => read(after, place))).toEqual(reversed.map((id) => read(before, id)));
    const subset = readTrueType(file);
    expect(reversed.map((_, place) => subset.metrics(place))).toEqual(
      reversed.map((id) => source.metrics(id)),
    );
  });

  test('adds up to the sum that the format asks for', () => {
    expect(sum32(file)).toBe(0xb1b0afba);
  });

  test('is cut to the same bytes every time', () => {
    expect(subsetTrueType(readTrueType(bytes), [0, 7, 9])).toEqual(subsetTrueType(source, [0, 7, 9]));
  });
});
