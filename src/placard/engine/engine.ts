/** What the proof needs of the world: readers of symbols and a rasteriser of pages. */
import type { ColourImage } from '../../lib/colour.ts';
import type { GreyImage } from '../../lib/grey.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FoundSymbol {
  readonly text: string;
  /** Corners of the symbol without its quiet zone, in pixels. */
  readonly corners: readonly Point[];
}

/** A reader of QR symbols. */
export interface Engine {
  /** Name of its package. */
  readonly name: string;
  /** @param most - once so many are found a reader may look no further; 2 shows whether a symbol is alone */
  readonly read: (image: GreyImage, most?: number) => Promise<readonly FoundSymbol[]>;
}

export interface RasterPage {
  /** Text of the page in the order of the file. */
  readonly text: string;
  readonly grey: (densityDpi: number) => Promise<GreyImage>;
  readonly colour: (densityDpi: number) => Promise<ColourImage>;
}

export interface Rasteriser {
  /** Calls `look` with the pages of `pdf`, which are gone afterwards. */
  readonly withPages: <Result>(
    pdf: Uint8Array,
    look: (pages: readonly RasterPage[]) => Promise<Result>,
  ) => Promise<Result>;
  /** Frees what it holds; it is of no use afterwards. */
  readonly close: () => void;
}
