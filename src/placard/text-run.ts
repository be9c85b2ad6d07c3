/** One line of text with its place on the page. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import { widthMm } from './measure.ts';
import type { Printed } from './spec.ts';

export interface TextLook {
  readonly weight: FontWeight;
  readonly sizePt: number;
  readonly colour: string;
  /** Space added after every letter, in em. */
  readonly spacingEm?: number;
}

export interface TextRun extends TextLook {
  readonly source: Printed;
  /** What is drawn: one line, ordinary spaces. */
  readonly text: string;
  /** Left end of the line. */
  readonly xMm: number;
  readonly baselineMm: number;
  readonly widthMm: number;
}

/** A text that finds no room, even at its smallest size. */
export interface Misfit {
  readonly source: Printed;
  readonly overMm: number;
}

export type Anchor = 'left' | 'centre' | 'right';

/** `text` set so that its left end, middle or right end is at `xMm`. */
export function textRun(
  fonts: Fonts,
  source: Printed,
  text: string,
  look: TextLook,
  anchor: Anchor,
  xMm: number,
  baselineMm: number,
): TextRun {
  const width = widthMm(text, { ...look, face: fonts[look.weight] });
  const left = { left: xMm, centre: xMm - width / 2, right: xMm - width }[anchor];
  return { ...look, source, text, xMm: left, baselineMm, widthMm: width };
}
