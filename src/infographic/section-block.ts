import { INK } from '../brand/palette.ts';
import { framed, stack, type Block } from './block.ts';
import { area, type Said } from './item.ts';
import type { Measure } from './measure.ts';
import { textBlock } from './text-block.ts';

/** Ink bar with a heading under it. */
export function headed(
  measure: Measure,
  heading: string,
  widthPx: number,
  body: Block,
  { gapPx = 16, textPx = 0 }: { readonly gapPx?: number; readonly textPx?: number } = {},
): Block {
  const sizesPx = [38, 34, 30].map((size) => Math.max(size, textPx + 4));
  const title = textBlock(
    measure,
    { text: heading },
    { widthPx, maxLines: 1, sizesPx, weight: 800, colour: INK, leading: 1.15 },
  );
  const inner = stack([title, body], gapPx);
  return framed(inner, { width: widthPx, height: inner.height + 16, top: 16 }, (x, y) => [
    area({ x, y, width: widthPx, height: 6 }, INK),
  ]);
}

/** Plain text in one size. */
export function paragraph(
  measure: Measure,
  said: Said,
  widthPx: number,
  sizePx: number,
  colour = INK,
  leading = 1.42,
): Block {
  return textBlock(measure, said, { widthPx, sizesPx: [sizePx], weight: 400, colour, leading });
}
