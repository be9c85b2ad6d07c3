/**
 * Chinese characters and Hangul as a font of the PDF library: a static TrueType file with the glyphs of one document,
 * made from the variable outlines in one weight, so that the text is text and can be searched and read aloud.
 */
import { eastAsianGlyph, type EastAsianGlyph } from '../east-asian.ts';
import type { FontWeight } from '../fonts.ts';
import { startSubset, type PrintFont, type PrintRun } from './print-font.ts';
import { boxOf, simpleGlyph } from './simple-glyph.ts';
import { padded, trueTypeFile } from './truetype-file.ts';
import { view } from './truetype-source.ts';

const UNITS_PER_EM = 1000;

/** Of Noto Sans SC and KR, in its units: what a reader of the file sets its cursor by. */
const METRICS = { ascent: 880, descent: -120, capHeight: 733, xHeight: 543 } as const;
const BOX = { minX: -200, minY: -300, maxX: 1200, maxY: 1100 } as const;

const made = new Map<FontWeight, PrintFont>();

/** The one font of a weight; it draws no other characters than `eastAsianGlyph` has. */
export function eastAsianFont(weight: FontWeight): PrintFont {
  const known = made.get(weight) ?? makeFont(weight);
  made.set(weight, known);
  return known;
}

/** A glyph has the number of its character; 0 is that for missing ones. */
function glyphOf(id: number): EastAsianGlyph | undefined {
  return id === 0 ? undefined : eastAsianGlyph(id);
}

function advanceOf(id: number): number {
  return Math.round((glyphOf(id)?.advanceEm ?? 1) * UNITS_PER_EM);
}

function makeFont(weight: FontWeight): PrintFont {
  return {
    postscriptName: `NotoSansCJK-${weight}`,
    unitsPerEm: UNITS_PER_EM,
    ...METRICS,
    lineGap: 0,
    italicAngle: 0,
    bbox: BOX,
    'OS/2': { sFamilyClass: 0 },
    post: { isFixedPitch: false },
    head: { macStyle: { italic: false } },
    getGlyph: (id) => ({ advanceWidth: advanceOf(id) }),
    layout: runOf,
    createSubset: () => startSubset((ids) => fontFile(ids, weight)),
  };
}

function runOf(text: string): PrintRun {
  const glyphs = Array.from(text, (character) => {
    const id = character.codePointAt(0) ?? 0;
    if (glyphOf(id) === undefined) throw new RangeError(`No glyph for "${character}".`);
    return { id, advanceWidth: advanceOf(id), codePoints: [id] };
  });
  const positions = glyphs.map(({ advanceWidth: xAdvance }) => ({
    xAdvance,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
    advanceWidth: 0,
  }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) };
}

/** @param ids - characters, in the order of their glyphs in the file */
function fontFile(ids: readonly number[], weight: FontWeight): Uint8Array {
  const outlines = ids.map((id) => glyphOf(id)?.points(weight) ?? []);
  const glyphs = outlines.map(simpleGlyph);
  const glyf = new Uint8Array(glyphs.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = table((ids.length + 1) * 4);
  const hmtx = table(ids.length * 4);
  let offset = 0;
  glyphs.forEach((bytes, index) => {
    glyf.set(bytes, offset);
    loca.data.setUint32(index * 4, offset);
    offset += padded(bytes.length);
    hmtx.data.setUint16(index * 4, advanceOf(ids[index] ?? 0));
    hmtx.data.setInt16(index * 4 + 2, boxOf(outlines[index] ?? []).xMin);
  });
  loca.data.setUint32(ids.length * 4, offset);
  return trueTypeFile({
    glyf,
    loca: loca.bytes,
    hmtx: hmtx.bytes,
    head: headTable(),
    hhea: hheaTable(ids.length),
    maxp: maxpTable(outlines),
  });
}

function table(length: number): { readonly bytes: Uint8Array; readonly data: DataView } {
  const bytes = new Uint8Array(length);
  return { bytes, data: view(bytes) };
}

/** @see OpenType, head; dates stay 0, so that equal texts give equal files */
function headTable(): Uint8Array {
  const { bytes, data } = table(54);
  data.setUint32(0, 0x00010000);
  data.setUint32(4, 0x00010000);
  data.setUint32(12, 0x5f0f3cf5);
  data.setUint16(18, UNITS_PER_EM);
  [BOX.minX, BOX.minY, BOX.maxX, BOX.maxY].forEach((value, index) => {
    data.setInt16(36 + index * 2, value);
  });
  data.setUint16(46, 8);
  data.setInt16(48, 2);
  data.setInt16(50, 1);
  return bytes;
}

/** @see OpenType, hhea */
function hheaTable(glyphCount: number): Uint8Array {
  const { bytes, data } = table(36);
  data.setUint32(0, 0x00010000);
  data.setInt16(4, METRICS.ascent);
  data.setInt16(6, METRICS.descent);
  data.setUint16(10, UNITS_PER_EM);
  data.setInt16(18, 1);
  data.setUint16(34, glyphCount);
  return bytes;
}

/** @see OpenType, maxp */
function maxpTable(outlines: readonly (readonly { readonly endContour: boolean }[])[]): Uint8Array {
  const { bytes, data } = table(32);
  data.setUint32(0, 0x00010000);
  data.setUint16(4, outlines.length);
  data.setUint16(6, Math.max(0, ...outlines.map(({ length }) => length)));
  data.setUint16(
    8,
    Math.max(0, ...outlines.map((points) => points.filter(({ endContour }) => endContour).length)),
  );
  data.setUint16(14, 1);
  return bytes;
}
