/** What people fill in: labels, boxes to tick, lines to write on. */
import type { Fonts } from '../../brand/fonts.ts';
import { INK, INK_SOFT } from '../../brand/palette.ts';
import { ptToMm } from '../../lib/length.ts';
import { rectangle, outline } from '../../pdf/marks.ts';
import type { Printed } from '../spec.ts';
import { artBlock, beside, LINE_HEIGHT, moved, rule, stacked, textBlock, type Block } from './block.ts';
import { say, type Words } from './words.ts';

/** What a line or a field is for: English under Vietnamese. */
export function label(fonts: Fonts, { vi, en }: Words, width: number): Block {
  return stacked([
    textBlock(fonts, say(vi), { weight: 600, sizes: [8], lineHeight: 1.2 }, width),
    textBlock(fonts, say(en, 'en'), { weight: 400, sizes: [7], colour: INK_SOFT, lineHeight: 1.15 }, width),
  ]);
}

const BOX_MM = 3.6;

/** A square to tick, with what is true then. */
export function tick(fonts: Fonts, text: Printed, width: number, sizePt = 8.5): Block {
  const from = BOX_MM + 1.8;
  const words = textBlock(fonts, text, { weight: 400, sizes: [sizePt] }, width - from);
  const line = ptToMm(sizePt * LINE_HEIGHT);
  const top = (line - BOX_MM) / 2;
  const box = { x: 0.15, y: top + 0.15, width: BOX_MM - 0.3, height: BOX_MM - 0.3 };
  const square = artBlock([outline(rectangle(box), { stroke: { colour: INK, width: 0.3 } })], line);
  return beside([
    [0, square],
    [from, words],
  ]);
}

const LABEL_MM = 22;
const WRITING_MM = 8.4;

/** A label, and a line to write on beside it. */
export function writeLine(fonts: Fonts, words: Words, width: number, labelMm = LABEL_MM): Block {
  return beside([
    [0, moved(label(fonts, words, labelMm), 0, 1.4)],
    [labelMm, { ...moved(rule(width - labelMm), 0, WRITING_MM - 1.6), heightMm: WRITING_MM }],
  ]);
}
