/** Parts of a paper, set with their origin at their own top left and then put in place. In millimetres. */
import type { Fonts, FontWeight } from '../../brand/fonts.ts';
import { INK, INK_SOFT } from '../../brand/palette.ts';
import { ptToMm } from '../../lib/length.ts';
import { outline, type Outline, type Role } from '../../pdf/marks.ts';
import type { Piece } from '../../pdf/page.ts';
import type { Sizes } from '../anatomy.ts';
import { paragraph } from '../lines.ts';
import { baselineMm } from '../measure.ts';
import type { Printed } from '../spec.ts';
import { textRun, type Anchor, type Misfit, type TextRun } from '../text-run.ts';

export interface Block {
  readonly pieces: readonly Piece<TextRun>[];
  readonly misfits: readonly Misfit[];
  readonly heightMm: number;
}

/** In em. */
export const LINE_HEIGHT = 1.28;

/** Nothing on a paper is printed smaller. */
export const LEAST_PT = 7;

export interface TextSetting {
  readonly weight: FontWeight;
  /** In points, largest first; the largest at which every word fits is taken. */
  readonly sizes: Sizes;
  readonly colour?: string;
  readonly anchor?: Anchor;
  /** In em. */
  readonly lineHeight?: number;
  readonly role?: Role;
}

export function space(heightMm: number): Block {
  return { pieces: [], misfits: [], heightMm };
}

/** `source` in as many lines as it needs; a word wider than `widthMm` even at the smallest size is a misfit. */
export function textBlock(
  fonts: Fonts,
  source: Printed,
  { weight, sizes, colour = INK, anchor = 'left', lineHeight = LINE_HEIGHT, role = 'P' }: TextSetting,
  widthMm: number,
): Block {
  const face = fonts[weight];
  const x = { left: 0, centre: widthMm / 2, right: widthMm }[anchor];
  const set = (sizePt: number) => {
    const step = ptToMm(sizePt * lineHeight);
    const first = baselineMm({ face, sizePt }, lineHeight);
    const runs = paragraph(source.text, { face, sizePt }, widthMm).map((text, index) =>
      textRun(fonts, source, text, { weight, sizePt, colour }, anchor, x, first + index * step),
    );
    return { runs, overMm: Math.max(...runs.map((run) => run.widthMm)) - widthMm, step };
  };
  let chosen: ReturnType<typeof set> | undefined;
  for (const sizePt of sizes) {
    chosen = set(sizePt);
    if (chosen.overMm <= 0) break;
  }
  if (chosen === undefined) throw new RangeError('No size to try.');
  const { runs, overMm, step } = chosen;
  return {
    pieces: [{ kind: 'text', role, xMm: 0, yMm: 0, runs }],
    misfits: overMm > 0 ? [{ source, overMm }] : [],
    heightMm: runs.length * step,
  };
}

export function artBlock(outlines: readonly Outline[], heightMm: number): Block {
  return { pieces: [{ kind: 'art', xMm: 0, yMm: 0, drawings: [{ outlines }] }], misfits: [], heightMm };
}

export const HAIRLINE_MM = 0.2;

/** A line to write on, or between rows. */
export function rule(widthMm: number, widthOfLineMm = HAIRLINE_MM, colour = INK_SOFT): Block {
  return artBlock([outline(`M0 0H${widthMm}`, { stroke: { colour, width: widthOfLineMm } })], 0);
}

/** Moved to the right and down. */
export function moved(block: Block, xMm: number, yMm: number): Block {
  return {
    ...block,
    pieces: block.pieces.map((piece) => ({ ...piece, xMm: piece.xMm + xMm, yMm: piece.yMm + yMm })),
  };
}

/** Blocks over each other, as tall as the tallest. */
export function together(blocks: readonly Block[]): Block {
  return {
    pieces: blocks.flatMap(({ pieces }) => pieces),
    misfits: blocks.flatMap(({ misfits }) => misfits),
    heightMm: Math.max(0, ...blocks.map(({ heightMm }) => heightMm)),
  };
}

/** Blocks under each other. */
export function stacked(blocks: readonly Block[], gapMm = 0): Block {
  let top = 0;
  const placed = blocks.map((block) => {
    const at = moved(block, 0, top);
    top += block.heightMm + gapMm;
    return at;
  });
  return { ...together(placed), heightMm: Math.max(0, top - gapMm) };
}

/** Blocks side by side, each at its own distance from the left. */
export function beside(blocks: readonly (readonly [xMm: number, block: Block])[]): Block {
  return together(blocks.map(([xMm, block]) => moved(block, xMm, 0)));
}
