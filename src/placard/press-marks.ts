/** What a print shop needs outside of the trimmed page: where to cut, and what the sheet is. */
import type { Fonts } from '../brand/fonts.ts';
import { INK, INK_SOFT } from '../brand/palette.ts';
import type { Box } from './anatomy.ts';
import { BLEED_MM, FORMATS, type PageGeometry } from './formats.ts';
import { outline } from './marks.ts';
import type { ArtPiece, TextPiece } from './page.ts';
import type { PlacardSpec } from './spec.ts';
import { textRun } from './text-run.ts';

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
export function cropMarks({ trim }: PageGeometry): ArtPiece {
  return lines(ticks(trim, CROP_FROM_MM, CROP_FROM_MM + CROP_LENGTH_MM), INK);
}

/** Where to cut by hand, where there is no bleed. */
export function cutMarks(trim: Box): ArtPiece {
  return lines(ticks(trim, 1, 5), INK_SOFT);
}

const NOTE_PT = 6;

/** Between the crop marks at the foot: which sign it is, and its finished size. */
export function pressNote(spec: PlacardSpec, { trim, bleed }: PageGeometry, fonts: Fonts): TextPiece {
  const { widthMm, heightMm } = FORMATS[spec.format];
  const size = `${widthMm} × ${heightMm} mm`;
  const parts = [spec.serial.text, size];
  if (trim.width >= WIDE_ENOUGH_MM)
    parts.push(`tràn lề / bleed ${BLEED_MM} mm`, 'mã QR chỉ mực đen / QR in black only');
  const source = { ...spec.serial, text: parts.join('  ·  ') };
  const look = { weight: 400, sizePt: NOTE_PT, colour: INK } as const;
  const middle = trim.x + trim.width / 2;
  const run = textRun(fonts, source, source.text, look, 'centre', middle, bleed.y + bleed.height + 5);
  return { kind: 'text', role: undefined, xMm: 0, yMm: 0, runs: [run] };
}

const WIDE_ENOUGH_MM = 100;
