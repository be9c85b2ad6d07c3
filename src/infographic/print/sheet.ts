/** Sheets of A4 and A3: how large what is on them is, and where its rows stand. */
import { QUIET_ZONE_MODULES, qrFit, type ErrorCorrectionLevel } from '../../brand/qr.ts';
import { PRINT_FORMATS, PRINT_SIZES, type PrintFormat } from '../../model/picture-format.ts';
import type { FootFacts } from '../facts.ts';
import type { Page, PageSymbol } from '../page.ts';

/** White round the face on an office page; on a press page the ink goes on through it, to the edge and beyond. */
export const FACE_INSET_MM = 10;

interface Sheet {
  /**
   * Width of the face in the unit that everything on it is set in: texts are 26 units and more, 9.3 pt on an A4 and
   * 12 pt on an A3, which is read from further away.
   */
  readonly widthPx: number;
  /** A phone is held so far from it: half a metre from an A4, a metre from an A3. */
  readonly readingDistanceMm: number;
}

const SHEETS: Readonly<Record<PrintFormat, Sheet>> = {
  a4: { widthPx: 1500, readingDistanceMm: 500 },
  a3: { widthPx: 1700, readingDistanceMm: 1000 },
};

/** Reading distance against the width of the symbol, a rule of thumb. */
const DISTANCE_PER_WIDTH = 10;

const MARGIN_PX = 56;
const FOOT_PX = 132;
const NOTE_PX = 36;

export function isPrintFormat(format: string): format is PrintFormat {
  return (PRINT_FORMATS as readonly string[]).includes(format);
}

/** Millimetres to a unit of the face. */
export function unitMm(format: PrintFormat): number {
  return (PRINT_SIZES[format].widthMm - 2 * FACE_INSET_MM) / SHEETS[format].widthPx;
}

/** The strongest level that costs no version above that of Q: a sheet gets dirty, and torn, where it hangs. */
function levelFor(payload: string): ErrorCorrectionLevel {
  return qrFit(payload, 'H').version > qrFit(payload, 'Q').version ? 'Q' : 'H';
}

function symbolOn(format: PrintFormat, payload: string): PageSymbol {
  const level = levelFor(payload);
  const { size } = qrFit(payload, level);
  const sideMm = SHEETS[format].readingDistanceMm / DISTANCE_PER_WIDTH;
  const moduleMm = sideMm / size;
  return { payload, level, sidePx: (moduleMm * (size + 2 * QUIET_ZONE_MODULES)) / unitMm(format) };
}

/** The face of a sheet: all that is read lies on it, for office and for press. */
export function printPage(format: PrintFormat, foot: Pick<FootFacts, 'qrPayload' | 'note'>): Page {
  const { widthPx } = SHEETS[format];
  const heightPx = Math.floor((PRINT_SIZES[format].heightMm - 2 * FACE_INSET_MM) / unitMm(format));
  return {
    format,
    widthPx,
    heightPx,
    marginPx: MARGIN_PX,
    innerPx: widthPx - 2 * MARGIN_PX,
    brandXPx: MARGIN_PX,
    brandTopPx: 20,
    roofTopPx: 96,
    facadeTopPx: 152,
    titleTopPx: 184,
    footTopPx: heightPx - FOOT_PX - (foot.note === undefined ? 0 : NOTE_PX),
    footBottomPx: heightPx,
    ...(foot.qrPayload === undefined ? {} : { symbol: symbolOn(format, foot.qrPayload) }),
  };
}
