/** One line of text with its place on the page. */
import type { Fonts } from '../brand/fonts.ts';
import type { Run, TextLook } from '../pdf/page.ts';
import { widthMm } from './measure.ts';
import type { Printed } from './spec.ts';

/** A line that says where its text was written, for those who are told that it does not fit. */
export interface TextRun extends Run {
  readonly source: Printed;
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
