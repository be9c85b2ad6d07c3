/** What stands on a picture: texts, areas and images, each in its box. Pixels from the top left corner. */
import type { FontWeight } from '../brand/fonts.ts';
import type { ErrorCorrectionLevel } from '../brand/qr.ts';
import type { Origin } from '../model/issue.ts';
import type { LocaleId } from '../model/locale.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text and the place in the content it comes from; words of the interface have no origin. */
export interface Said {
  readonly text: string;
  readonly origin?: Origin;
  /** Name of the field, for findings. */
  readonly field?: string;
  /** Where it is not the language of the picture. */
  readonly locale?: LocaleId;
}

export interface TextItem extends Box {
  readonly kind: 'text';
  readonly lines: readonly string[];
  readonly sizePx: number;
  readonly lineHeightPx: number;
  readonly weight: FontWeight;
  readonly colour: string;
  readonly align: 'left' | 'right' | 'center';
  readonly said: Said;
}

export interface AreaItem extends Box {
  readonly kind: 'area';
  readonly fill?: string;
  readonly border?: { readonly colour: string; readonly widthPx: number; readonly openBottom?: true };
  /** Radius of both upper corners. */
  readonly archRadius?: number;
}

export interface ImageItem extends Box {
  readonly kind: 'image';
  /** A whole SVG document. */
  readonly svg: string;
  readonly archRadius?: number;
  /** What the picture is the symbol of; said on sheets, where it is printed in black alone. */
  readonly symbol?: { readonly payload: string; readonly level: ErrorCorrectionLevel };
}

export interface PhotoItem extends Box {
  readonly kind: 'photo';
  /** Below the content folder; its middle is shown. */
  readonly file: string;
  readonly archRadius?: number;
}

export type Item = TextItem | AreaItem | ImageItem | PhotoItem;

/** A text that cannot be drawn in its room even at the smallest size. */
export interface TooLong {
  readonly said: Said;
  /** About how many characters must go. */
  readonly charactersOver: number;
}

export interface Card {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly background: string;
  /** In drawing order. */
  readonly items: readonly Item[];
  readonly tooLong: readonly TooLong[];
}

/** A box filled with a colour. */
export function area(box: Box, fill: string): AreaItem {
  return { kind: 'area', ...box, fill };
}

/** An SVG document stretched to a box. */
export function image(box: Box, svg: string, archRadius?: number): ImageItem {
  return { kind: 'image', ...box, svg, ...(archRadius === undefined ? {} : { archRadius }) };
}

/** The middle of a photo in the shape of a box. */
export function photo(box: Box, file: string, archRadius?: number): PhotoItem {
  return { kind: 'photo', ...box, file, ...(archRadius === undefined ? {} : { archRadius }) };
}
