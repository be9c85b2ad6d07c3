import { HAIRLINE, INK } from '../brand/palette.ts';
import { beside, framed, stack, type Block } from './block.ts';
import { area } from './item.ts';
import { lineWidthPx, type Measure } from './measure.ts';
import type { Milestone } from './relic-facts.ts';
import { textBlock } from './text-block.ts';

const NODE_PX = 18;
const GAP_PX = 14;

/** Milestones with square nodes on a hairline; when, node, what. */
export function timelineBlock(
  measure: Measure,
  milestones: readonly Milestone[],
  widthPx: number,
  { sizePx, colour }: { readonly sizePx: number; readonly colour: string },
): Block {
  const widest = Math.max(
    0,
    ...milestones.map(({ when }) => lineWidthPx(measure, when.text, { weight: 800, sizePx })),
  );
  const word = Math.max(
    0,
    ...milestones
      .flatMap(({ when }) => when.text.split(' '))
      .map((part) => lineWidthPx(measure, part, { weight: 800, sizePx })),
  );
  const whenWidth = Math.ceil(Math.min(Math.max(widest, 90), Math.max(word, widthPx * 0.32))) + 1;
  const nodeX = whenWidth + 22;
  const whatX = nodeX + NODE_PX + 22;
  const lineHeight = Math.round(sizePx * 1.28);
  const rows = milestones.map(({ when, what }, index) => {
    const whenBlock = textBlock(measure, when, {
      widthPx: whenWidth,
      sizesPx: [sizePx, Math.max(26, sizePx - 2), 26],
      weight: 800,
      colour,
      leading: 1.28,
    });
    const whatBlock = textBlock(measure, what, {
      widthPx: widthPx - whatX,
      sizesPx: [sizePx],
      weight: 400,
      colour: INK,
      leading: 1.28,
    });
    const texts = beside([
      { x: 0, block: whenBlock },
      { x: whatX, block: whatBlock },
    ]);
    const last = index === milestones.length - 1;
    const nodeTop = Math.round((lineHeight - NODE_PX) / 2);
    const height = texts.height + (last ? 0 : GAP_PX);
    return framed(texts, { width: widthPx, height }, (x, y) => [
      ...(last
        ? []
        : [
            area(
              {
                x: x + nodeX + NODE_PX / 2 - 1,
                y: y + nodeTop + NODE_PX,
                width: 2,
                height: height - NODE_PX,
              },
              HAIRLINE,
            ),
          ]),
      area({ x: x + nodeX, y: y + nodeTop, width: NODE_PX, height: NODE_PX }, colour),
    ]);
  });
  return stack(rows, 0);
}

/** At most `count` of `all`, the first and the last among them, the others spread between. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  if (count < 2) return all.slice(0, count);
  const picked = Array.from({ length: count }, (_item, index) =>
    Math.round((index * (all.length - 1)) / (count - 1)),
  );
  return all.filter((_item, index) => picked.includes(index));
}
