/**
 * A face as the PDF library reads it, in place of a parsed font. The library shapes every word and encodes
 * every font anew for each document; here a word is shaped once a process, and fonts are cut by our own hand.
 */
import type { FontFace } from '../fonts.ts';
import { subsetTrueType } from './truetype-subset.ts';
import { readTrueType } from './truetype-source.ts';

export interface PrintGlyph {
  readonly id: number;
  /** In font units. */
  readonly advanceWidth: number;
  /** What the glyph says to whoever searches or copies the text. */
  readonly codePoints: readonly number[];
}

/** In font units; the library turns them into thousandths of an em where they stand. */
export interface PrintPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  /** Place for a number that the library adds. */
  advanceWidth: number;
}

export interface PrintRun {
  readonly glyphs: readonly PrintGlyph[];
  readonly positions: readonly PrintPosition[];
  /** In thousandths of an em: the library reads it after it has scaled the positions. */
  readonly advanceWidth: number;
}

/** The glyphs of one document, numbered from 0 as they come; 0 is the glyph for missing characters. */
export interface PrintSubset {
  includeGlyph(id: number): number;
  /** @returns bytes of a TrueType file */
  encode(): Uint8Array;
}

/** All that `EmbeddedFont` of pdfkit looks at; its names are fontkit's. @see pdfkit lib/font/embedded.js */
export interface PrintFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly 'OS/2': { readonly sFamilyClass: number };
  readonly post: { readonly isFixedPitch: boolean };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  getGlyph(id: number): Pick<PrintGlyph, 'advanceWidth'>;
  layout(text: string, features?: string[] | Record<string, boolean>): PrintRun;
  createSubset(): PrintSubset;
}

const made = new WeakMap<FontFace, PrintFont>();

/**
 * The one print font of `face`; any number of documents may share it, one after the other or side by side.
 *
 * @throws {TypeError} `face` has no TrueType outlines
 */
export function printFont(face: FontFace): PrintFont {
  const known = made.get(face) ?? makePrintFont(face);
  made.set(face, known);
  return known;
}

function makePrintFont(face: FontFace): PrintFont {
  const { font } = face;
  const source = readTrueType(face.bytes);
  const { minX, minY, maxX, maxY } = font.bbox;
  const words = new Map<string, PrintRun>();
  return {
    postscriptName: font.postscriptName,
    unitsPerEm: source.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    xHeight: font.xHeight,
    capHeight: font.capHeight,
    italicAngle: font.italicAngle,
    bbox: { minX, minY, maxX, maxY },
    'OS/2': { sFamilyClass: font['OS/2'].sFamilyClass },
    post: { isFixedPitch: source.monospaced },
    head: { macStyle: { italic: source.italic } },
    getGlyph: (id) => ({ advanceWidth: source.metrics(id).advance }),
    layout(text, features) {
      if (features !== undefined) return shape(face, text, features);
      const known = words.get(text) ?? shape(face, text);
      words.set(text, known);
      // The library writes into the positions, so every caller gets its own.
      return { ...known, positions: known.positions.map((position) => ({ ...position })) };
    },
    createSubset: () => startSubset((ids) => subsetTrueType(source, ids)),
  };
}

function shape({ font }: FontFace, text: string, features?: string[] | Record<string, boolean>): PrintRun {
  const { glyphs, positions, advanceWidth } = font.layout(text, features);
  return {
    glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => ({ id, advanceWidth, codePoints })),
    positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
      advanceWidth: 0,
    })),
    advanceWidth: (advanceWidth * 1000) / font.unitsPerEm,
  };
}

/** @param encode - makes the file of these glyphs, in the order of their numbers */
export function startSubset(encode: (ids: readonly number[]) => Uint8Array): PrintSubset {
  const newIds = new Map([[0, 0]]);
  return {
    includeGlyph(id) {
      const known = newIds.get(id) ?? newIds.size;
      newIds.set(id, known);
      return known;
    },
    encode: () => encode([...newIds.keys()]),
  };
}
