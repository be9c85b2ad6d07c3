/** The sheet of every paper, A4 upright, and its headings. */
import type { Fonts } from '../../brand/fonts.ts';
import { INK, INK_SOFT } from '../../brand/palette.ts';
import { ptToMm } from '../../lib/length.ts';
import { rectangle, outline } from '../../pdf/marks.ts';
import type { Page } from '../../pdf/page.ts';
import { baselineMm, widthMm } from '../measure.ts';
import {
  artBlock,
  LEAST_PT,
  LINE_HEIGHT,
  moved,
  space,
  stacked,
  textBlock,
  together,
  type Block,
} from './block.ts';
import { say, type Words } from './words.ts';

/** Wider on the left, to be filed. */
export const PAPER = { width: 210, height: 297, left: 18, right: 14, top: 12, bottom: 12 } as const;
export const CONTENT_MM = PAPER.width - PAPER.left - PAPER.right;

export function paperPage(content: Block): Page {
  const media = { x: 0, y: 0, width: PAPER.width, height: PAPER.height };
  return {
    geometry: { media, trim: media, bleed: media },
    pieces: moved(content, PAPER.left, PAPER.top).pieces,
  };
}

/** Thickness of the bar over a heading. */
const BAR_MM = ptToMm(1.5);

export function bar(width: number): Block {
  return artBlock([outline(rectangle({ x: 0, y: 0, width, height: BAR_MM }), { fill: INK })], BAR_MM);
}

/** The Vietnamese words, and the English ones small behind them on the same line. */
export function pair(
  fonts: Fonts,
  { vi, en }: Words,
  sizePt: number,
  width: number,
  weight: 600 | 800 = 800,
): Block {
  const small = Math.max(LEAST_PT, sizePt * 0.65);
  const from = widthMm(vi, { face: fonts[weight], sizePt }) + ptToMm(sizePt * 0.5);
  const first = textBlock(fonts, say(vi), { weight, sizes: [sizePt] }, width);
  const look = { weight: 400, sizes: [small], colour: INK_SOFT } as const;
  const second = textBlock(fonts, say(en, 'en'), look, width - from);
  // Both stand on one line of writing.
  const drop =
    baselineMm({ face: fonts[weight], sizePt }, LINE_HEIGHT) -
    baselineMm({ face: fonts[400], sizePt: small }, LINE_HEIGHT);
  return { ...together([first, moved(second, from, drop)]), heightMm: first.heightMm };
}

export function heading(fonts: Fonts, words: Words, width: number): Block {
  return stacked([bar(width), space(1.1), pair(fonts, words, 10.5, width)]);
}
