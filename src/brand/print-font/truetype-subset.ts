/**
 * A font file with only the glyphs a document shows, for embedding: it has the tables that a PDF reader needs
 * and no others (names, characters and layout are in the PDF itself).
 *
 * @see ISO 32000-1, 9.9: tables of an embedded TrueType program
 */
import { padded, trueTypeFile } from './truetype-file.ts';
import { view, type TrueTypeSource } from './truetype-source.ts';
import type { UnhintedGlyph } from './unhinted-glyph.ts';

/** @see OpenType, head; the two flags say that instructions look at sizes and change advances */
const HEAD = { flags: 16, indexToLocFormat: 50, longOffsets: 1, instructionFlags: (1 << 2) | (1 << 4) };
/** @see OpenType, hhea */
const HHEA = { numberOfHMetrics: 34 };
/** @see OpenType, maxp: from maxTwilightPoints to maxSizeOfInstructions all is about instructions */
const MAXP = { numGlyphs: 4, instructionsFrom: 16, instructionsTo: 28 };

/**
 * Takes glyphs from `source`: the one at place `n` of `glyphIds` gets id `n`. Components that composites
 * among them are made of follow after the last.
 *
 * @param glyphIds - each once; place 0 is the glyph for missing characters
 * @returns bytes of a TrueType file without instructions
 * @throws {RangeError} the font has no such glyph
 */
export function subsetTrueType(source: TrueTypeSource, glyphIds: readonly number[]): Uint8Array {
  const { ids, newIds } = withComponents(source, glyphIds);
  const glyphs = ids.map((id) => source.glyph(id));
  const { glyf, loca } = joinOutlines(glyphs, newIds);
  return trueTypeFile({
    glyf,
    head: headOf(source),
    hhea: changed(source.hhea, (data) => data.setUint16(HHEA.numberOfHMetrics, ids.length)),
    hmtx: hmtxOf(source, ids),
    loca,
    maxp: maxpOf(source, ids.length),
  });
}

interface Renumbering {
  readonly ids: readonly number[];
  readonly newIds: ReadonlyMap<number, number>;
}

function withComponents(source: TrueTypeSource, glyphIds: readonly number[]): Renumbering {
  const ids = [...glyphIds];
  const newIds = new Map(ids.map((id, place) => [id, place]));
  // The list grows while it is read: a component may be a composite itself.
  for (const id of ids) {
    const { bytes, componentOffsets } = source.glyph(id);
    for (const offset of componentOffsets) {
      const component = view(bytes).getUint16(offset);
      if (!newIds.has(component)) newIds.set(component, ids.push(component) - 1);
    }
  }
  return { ids, newIds };
}

function joinOutlines(glyphs: readonly UnhintedGlyph[], newIds: ReadonlyMap<number, number>) {
  const glyf = new Uint8Array(glyphs.reduce((sum, { bytes }) => sum + padded(bytes.length), 0));
  const loca = new Uint8Array((glyphs.length + 1) * 4);
  const [outlines, offsets] = [view(glyf), view(loca)];
  let start = 0;
  for (const [place, { bytes, componentOffsets }] of glyphs.entries()) {
    offsets.setUint32(place * 4, start);
    glyf.set(bytes, start);
    for (const offset of componentOffsets) {
      outlines.setUint16(start + offset, newIds.get(outlines.getUint16(start + offset)) ?? 0);
    }
    start += padded(bytes.length);
  }
  offsets.setUint32(glyphs.length * 4, start);
  return { glyf, loca };
}

function hmtxOf(source: TrueTypeSource, ids: readonly number[]): Uint8Array {
  const hmtx = new Uint8Array(ids.length * 4);
  const data = view(hmtx);
  for (const [place, id] of ids.entries()) {
    const { advance, leftBearing } = source.metrics(id);
    data.setUint16(place * 4, advance);
    data.setInt16(place * 4 + 2, leftBearing);
  }
  return hmtx;
}

function headOf({ head }: TrueTypeSource): Uint8Array {
  return changed(head, (data) => {
    data.setUint16(HEAD.flags, data.getUint16(HEAD.flags) & ~HEAD.instructionFlags);
    data.setInt16(HEAD.indexToLocFormat, HEAD.longOffsets);
  });
}

function maxpOf({ maxp }: TrueTypeSource, glyphCount: number): Uint8Array {
  return changed(maxp, (data) => {
    data.setUint16(MAXP.numGlyphs, glyphCount);
    for (let at = MAXP.instructionsFrom; at < MAXP.instructionsTo; at += 2) data.setUint16(at, 0);
  });
}

function changed(table: Uint8Array, change: (data: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(table);
  change(view(copy));
  return copy;
}
