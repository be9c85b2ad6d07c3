/** Where the ink of texts stands, for tests; in the millimetres of their layout. */
import { loadFonts } from '../brand/fonts.ts';
import type { Box } from '../pdf/geometry.ts';
import { inkMm } from '../placard/measure.ts';
import type { TextRun } from '../placard/text-run.ts';

/** From the start of its first letter to the end of its last, from its highest ink to its lowest. */
export function runBox({ text, weight, sizePt, xMm, baselineMm, widthMm }: TextRun): Box {
  const { above, below } = inkMm(text, { face: loadFonts()[weight], sizePt });
  return { x: xMm, y: baselineMm - above, width: widthMm, height: above + below };
}

/** By rounding alone nothing leaves its room. */
const ROUNDING_MM = 1e-6;

export function overlap(a: Box, b: Box): boolean {
  const apart = (from: number, long: number, other: number, otherLong: number): boolean =>
    from + long <= other + ROUNDING_MM || other + otherLong <= from + ROUNDING_MM;
  return !apart(a.x, a.width, b.x, b.width) && !apart(a.y, a.height, b.y, b.height);
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - ROUNDING_MM &&
    inner.y >= outer.y - ROUNDING_MM &&
    inner.x + inner.width <= outer.x + outer.width + ROUNDING_MM &&
    inner.y + inner.height <= outer.y + outer.height + ROUNDING_MM
  );
}
