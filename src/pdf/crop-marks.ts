/** Where to cut: fine lines outside of what is kept. */
import { INK, INK_SOFT } from '../brand/palette.ts';
import { BLEED_MM, type Box, type PageBoxes } from './geometry.ts';
import { outline } from './marks.ts';
import type { ArtPiece } from './page.ts';

/** Crop marks begin outside of the bleed, so that none of them is left on the sign. */
const CROP_FROM_MM = BLEED_MM + 0.5;
const CROP_LENGTH_MM = 5;
const HAIRLINE_MM = 0.1;

function ticks({ x, y, width, height }: Box, from: number, to: number): string {
  const sides = [
    [x, -1],
    [x + width, 1],
  ] as const;
  const ends = [
    [y, -1],
    [y + height, 1],
  ] as const;
  return sides
    .flatMap(([cx, outX]) =>
      ends.map(
        ([cy, outY]) =>
          `M${cx + outX * from} ${cy}H${cx + outX * to}M${cx} ${cy + outY * from}V${cy + outY * to}`,
      ),
    )
    .join('');
}

function lines(path: string, colour: string): ArtPiece {
  const stroke = { colour, width: HAIRLINE_MM };
  return { kind: 'art', xMm: 0, yMm: 0, drawings: [{ outlines: [outline(path, { stroke })] }] };
}

/** Two lines at each corner of the trim, in black alone. */
export function cropMarks({ trim }: PageBoxes): ArtPiece {
  return lines(ticks(trim, CROP_FROM_MM, CROP_FROM_MM + CROP_LENGTH_MM), INK);
}

/** Where to cut by hand, where there is no bleed. */
export function cutMarks(trim: Box): ArtPiece {
  return lines(ticks(trim, 1, 5), INK_SOFT);
}
