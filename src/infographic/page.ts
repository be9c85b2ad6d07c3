/** The rows of a gate for each shape of infographic, in pixels from the top left corner. */
import { QUIET_ZONE_MODULES, qrFit, type ErrorCorrectionLevel } from '../brand/qr.ts';
import { PICTURE_SIZES, type InfographicFormat, type PrintFormat } from '../model/picture-format.ts';
import type { FootFacts } from './facts.ts';
import { isPrintFormat, printPage } from './print/sheet.ts';

/** Shapes for screens with a façade, a body and a foot; a cover has no room for a body. */
export type ScreenFormat = Exclude<InfographicFormat, 'cover'>;

export type PosterFormat = ScreenFormat | PrintFormat;

/** The symbol: in the foot of a picture, in a door of the façade on a sheet. */
export interface PageSymbol {
  readonly payload: string;
  readonly level: ErrorCorrectionLevel;
  /** Quiet zone included. */
  readonly sidePx: number;
}

export interface Page {
  readonly format: PosterFormat;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Left and right of everything that is read. */
  readonly marginPx: number;
  readonly innerPx: number;
  /** Left of the brand and of the symbol, which may stand nearer to the edge. */
  readonly brandXPx: number;
  readonly brandTopPx: number;
  readonly roofTopPx: number;
  readonly facadeTopPx: number;
  /** Where the title may begin, under the roof. */
  readonly titleTopPx: number;
  readonly footTopPx: number;
  /** Nothing is read below; only ink follows. */
  readonly footBottomPx: number;
  /** Missing where no placard opens the entry, or where the symbol would be too fine to be read off a phone. */
  readonly symbol?: PageSymbol;
}

export const MARGIN_PX = 60;
const BRAND_X_PX = 48;

interface Shape {
  /** Height at the top and at the bottom that apps cover with controls of their own. */
  readonly coveredPx: { readonly top: number; readonly bottom: number };
  readonly footLeastPx: number;
  /** Side of a module: a phone that shows the picture 320 px wide still shows 1.5 px or more of each. */
  readonly modulePx: number;
}

const SHAPES: Readonly<Record<ScreenFormat, Shape>> = {
  feed: { coveredPx: { top: 0, bottom: 0 }, footLeastPx: 160, modulePx: 5 },
  square: { coveredPx: { top: 0, bottom: 0 }, footLeastPx: 140, modulePx: 5 },
  // Instagram and Facebook ask to keep 14 % and 20 % free, at most 250 and 340 px; Zalo's stories cover less.
  story: { coveredPx: { top: 250, bottom: 340 }, footLeastPx: 180, modulePx: 6 },
};

/** Room above and below the symbol's white square. */
const SYMBOL_GAP_PX = 6;
const SYMBOL_MOST_PX = 260;

/** Screens neither wear nor get dirty, so that less correction does than on a placard, and modules grow. */
function symbolFor(payload: string | undefined, modulePx: number): PageSymbol | undefined {
  if (payload === undefined) return undefined;
  const [best] = (['M', 'L'] as const)
    .map((level) => ({
      payload,
      level,
      sidePx: (qrFit(payload, level).size + 2 * QUIET_ZONE_MODULES) * modulePx,
    }))
    .toSorted((a, b) => a.sidePx - b.sidePx);
  return best === undefined || best.sidePx > SYMBOL_MOST_PX ? undefined : best;
}

/** The page for a picture with this foot, which is as high as its symbol asks. */
export function pageOf(format: PosterFormat, foot: Pick<FootFacts, 'qrPayload' | 'note'>): Page {
  if (isPrintFormat(format)) return printPage(format, foot);
  const { coveredPx, footLeastPx, modulePx } = SHAPES[format];
  const { widthPx, heightPx } = PICTURE_SIZES[format];
  const symbol = symbolFor(foot.qrPayload, modulePx);
  const footBottomPx = heightPx - coveredPx.bottom;
  const footPx = Math.max(footLeastPx, (symbol?.sidePx ?? 0) + 2 * SYMBOL_GAP_PX);
  const top = coveredPx.top;
  return {
    format,
    widthPx,
    heightPx,
    marginPx: MARGIN_PX,
    innerPx: widthPx - 2 * MARGIN_PX,
    brandXPx: BRAND_X_PX,
    brandTopPx: top + 18,
    roofTopPx: top + 92,
    facadeTopPx: top + 148,
    titleTopPx: top + 172,
    footTopPx: footBottomPx - footPx,
    footBottomPx,
    ...(symbol === undefined ? {} : { symbol }),
  };
}
