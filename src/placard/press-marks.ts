/** What a print shop reads outside of the trimmed page: what the sheet is. */
import type { Fonts } from '../brand/fonts.ts';
import { INK } from '../brand/palette.ts';
import { BLEED_MM, type PageGeometry } from '../pdf/geometry.ts';
import type { TextPiece } from '../pdf/page.ts';
import { FORMATS } from './formats.ts';
import type { PlacardSpec } from './spec.ts';
import { textRun } from './text-run.ts';

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
