/**
 * A TrueType glyph made from its points.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/glyf, simple glyph description
 */
import type { OutlinePoint } from '../outline-path.ts';

/** Flags of a point. */
const ON_CURVE = 1;
/** The step is one byte, whose sign is the third flag; without it the third says that there is no step. */
const X = { short: 1 << 1, sameOrPositive: 1 << 4 };
const Y = { short: 1 << 2, sameOrPositive: 1 << 5 };

export interface GlyphBox {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** Of rounded coordinates; nothing where there are no points. */
export function boxOf(points: readonly OutlinePoint[]): GlyphBox {
  const [xs, ys] = [points.map(({ x }) => Math.round(x)), points.map(({ y }) => Math.round(y))];
  if (points.length === 0) return { xMin: 0, yMin: 0, xMax: 0, yMax: 0 };
  return { xMin: Math.min(...xs), yMin: Math.min(...ys), xMax: Math.max(...xs), yMax: Math.max(...ys) };
}

/** @param points - in font units, which are whole; no bytes for none */
export function simpleGlyph(points: readonly OutlinePoint[]): Uint8Array {
  if (points.length === 0) return new Uint8Array();
  const ends = points.flatMap(({ endContour }, index) => (endContour ? [index] : []));
  const { xMin, yMin, xMax, yMax } = boxOf(points);
  const bytes: number[] = [];
  for (const value of [ends.length, xMin, yMin, xMax, yMax, ...ends, 0]) bytes.push(...word(value));
  const across = steps(points.map(({ x }) => Math.round(x)));
  const up = steps(points.map(({ y }) => Math.round(y)));
  points.forEach(({ onCurve }, index) => {
    bytes.push((onCurve ? ON_CURVE : 0) | flagOf(across[index] ?? 0, X) | flagOf(up[index] ?? 0, Y));
  });
  for (const step of [...across, ...up]) {
    if (step !== 0) bytes.push(...(Math.abs(step) < 256 ? [Math.abs(step)] : word(step)));
  }
  return Uint8Array.from(bytes);
}

function word(value: number): readonly [number, number] {
  return [(value >> 8) & 0xff, value & 0xff];
}

/** From each to the next, the first from 0. */
function steps(values: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

function flagOf(step: number, { short, sameOrPositive }: typeof X): number {
  if (step === 0) return sameOrPositive;
  if (Math.abs(step) >= 256) return 0;
  return step > 0 ? short | sameOrPositive : short;
}
