import { describe, expect, test } from 'vitest';
import { unhinted } from './unhinted-glyph.ts';

const INSTRUCTIONS = [0, 3, 0x4f, 0x4f, 0x4f];

/** A composite of glyphs 7 and 8 with instructions; the first component has these flags and so many bytes. */
function composite(flags: number, bytes: number): Uint8Array {
  const header = [0xff, 0xff, ...new Uint8Array(8)];
  const first = [0, flags | 0x20, 0, 7, ...new Uint8Array(bytes - 4)];
  const second = [0x01, 0x02, 0, 8, 0, 0];
  return Uint8Array.from([...header, ...first, ...second, ...INSTRUCTIONS]);
}

describe('a composite whose first component has', () => {
  test.each([
    ['two bytes', 0x02, 6],
    ['two words', 0x03, 8],
    ['a scale', 0x0a, 8],
    ['words and a scale', 0x0b, 10],
    ['two scales', 0x42, 10],
    ['a transformation', 0x82, 14],
    ['words and a transformation', 0x83, 16],
  ])('%s ends after its second', (_, flags, firstBytes) => {
    const glyph = composite(flags, firstBytes);
    const { bytes, componentOffsets } = unhinted(glyph);
    expect(componentOffsets).toEqual([12, 12 + firstBytes]);
    const kept = glyph.slice(0, 10 + firstBytes + 6);
    // The flag that says instructions follow.
    kept[10 + firstBytes] = 0;
    expect(bytes).toEqual(kept);
  });
});

test('the glyph that is read stays as it is', () => {
  const glyph = composite(0x02, 6);
  unhinted(glyph);
  expect(glyph).toEqual(composite(0x02, 6));
});

test('an outline ends with its points, however the bytes after them are filled', () => {
  const header = [0, 1, ...new Uint8Array(8)];
  // Three points of one flag, short numbers; then two bytes that belong to nothing.
  const points = [0x07 | 0x08, 2, 1, 2, 3, 1, 2, 3];
  const glyph = Uint8Array.from([...header, 0, 2, ...INSTRUCTIONS, ...points, 0xee, 0xee]);
  expect(unhinted(glyph).bytes).toEqual(Uint8Array.from([...header, 0, 2, 0, 0, ...points]));
});

test('a glyph without ink has no bytes', () => {
  expect(unhinted(new Uint8Array())).toEqual({ bytes: new Uint8Array(), componentOffsets: [] });
});
