/**
 * Chinese characters and Hangul, which the printed typeface has not: Noto Sans SC and KR. Each is a hundred small
 * files, of which only those are read that the text asks for; the weights are made from one variable outline.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { FontWeight } from './fonts.ts';
import { contourPath, type OutlinePoint } from './outline-path.ts';

/** Looked into in this order: a Chinese character in a Korean text is drawn by the first. */
const PACKAGES = ['noto-sans-sc', 'noto-sans-kr'] as const;

const require = createRequire(import.meta.url);

export interface EastAsianGlyph {
  /** Of the em; the same in every weight. */
  readonly advanceEm: number;
  /** SVG path data in units of the em, the baseline at 0, downwards. */
  readonly outline: (weight: FontWeight) => string;
  /** The same as points, in thousandths of the em, upwards. */
  readonly points: (weight: FontWeight) => readonly OutlinePoint[];
}

/** What of the library a variable outline in a compressed file needs; its own reading of it leaves the weight out. */
interface SliceFont {
  readonly unitsPerEm: number;
  readonly hmtx: {
    readonly metrics: { get(index: number): { readonly advance: number }; readonly length: number };
  };
  readonly _variationProcessor: { transformPoints(glyph: number, points: LibraryPoint[]): void };
  variationCoords?: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number; _decode(): DecodedGlyph };
}

type Changeable<T> = { -readonly [Key in keyof T]: T[Key] };

interface LibraryPoint extends Changeable<OutlinePoint> {
  copy(): LibraryPoint;
}

interface DecodedGlyph {
  readonly numberOfContours: number;
  readonly points: readonly LibraryPoint[];
}

/** One file with the characters that it says it has. */
interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
  opened?: SliceFont;
  readonly weights: Map<FontWeight, SliceFont>;
}

function rangesOf(text: string): Slice['ranges'] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}

function slicesOf(name: (typeof PACKAGES)[number]): readonly Slice[] {
  const list = require(`@fontsource-variable/${name}/unicode.json`) as Readonly<Record<string, string>>;
  return Object.entries(list).map(([key, ranges]) => ({
    file: `@fontsource-variable/${name}/files/${name}-${key.replace(/[[\]]/gu, '')}-wght-normal.woff2`,
    ranges: rangesOf(ranges),
    weights: new Map(),
  }));
}

let slices: readonly Slice[] | undefined;

function open(slice: Slice): SliceFont {
  slice.opened ??= fontkit.create(readFileSync(require.resolve(slice.file))) as unknown as SliceFont;
  return slice.opened;
}

/** The file of `slice` in one weight: what has been read of it is shared by all weights. */
function inWeight(slice: Slice, weight: FontWeight): SliceFont {
  let font = slice.weights.get(weight);
  if (font === undefined) {
    font = Object.create(open(slice)) as SliceFont;
    font.variationCoords = [weight];
    slice.weights.set(weight, font);
  }
  return font;
}

const glyphs = new Map<number, EastAsianGlyph | undefined>();

/** The glyph of a character; undefined where neither font has it. Read once a process. */
export function eastAsianGlyph(codePoint: number): EastAsianGlyph | undefined {
  if (!glyphs.has(codePoint)) glyphs.set(codePoint, findGlyph(codePoint));
  return glyphs.get(codePoint);
}

function findGlyph(codePoint: number): EastAsianGlyph | undefined {
  slices ??= PACKAGES.flatMap(slicesOf);
  const slice = slices.find(
    (candidate) =>
      candidate.ranges.some(([from, to]) => codePoint >= from && codePoint <= to) &&
      open(candidate).hasGlyphForCodePoint(codePoint),
  );
  if (slice === undefined) return undefined;
  const font = open(slice);
  const { id } = font.glyphForCodePoint(codePoint);
  const { metrics } = font.hmtx;
  const { advance } = metrics.get(Math.min(id, metrics.length - 1));
  const outlines = new Map<FontWeight, string>();
  const unit = 1 / font.unitsPerEm;
  const pointsIn = (weight: FontWeight) => pointsOf(slice, codePoint, advance, weight);
  return {
    advanceEm: advance * unit,
    outline(weight) {
      const known = outlines.get(weight) ?? contourPath(pointsIn(weight), unit);
      outlines.set(weight, known);
      return known;
    },
    points: (weight) =>
      pointsIn(weight).map(({ x, y, onCurve, endContour }) => ({
        x: x * unit * 1000,
        y: y * unit * 1000,
        onCurve,
        endContour,
      })),
  };
}

/** @throws {RangeError} the glyph is put together from others, which none of these fonts has */
function pointsOf(
  slice: Slice,
  codePoint: number,
  advance: number,
  weight: FontWeight,
): readonly OutlinePoint[] {
  const font = open(slice);
  const glyph = font.glyphForCodePoint(codePoint);
  const { numberOfContours, points } = glyph._decode();
  if (numberOfContours < 0) throw new RangeError(`The glyph ${codePoint.toString(16)} has parts.`);
  const moved = points.map((point) => point.copy());
  const [first] = moved;
  if (first === undefined) return [];
  // Four points that stand for the advances, as the rules of the format want them.
  const advances = [0, advance, 0, 0].map((x) =>
    Object.assign(first.copy(), { x, y: 0, onCurve: false, endContour: true }),
  );
  inWeight(slice, weight)._variationProcessor.transformPoints(glyph.id, [...moved, ...advances]);
  return moved;
}

/** Names the fonts, for those who ask whether a picture may look different. */
export function eastAsianFontNames(): string {
  return PACKAGES.map((name) => {
    const { version } = require(`@fontsource-variable/${name}/package.json`) as { readonly version: string };
    return `${name} ${version}`;
  }).join(', ');
}
