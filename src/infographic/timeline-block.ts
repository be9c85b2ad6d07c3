import { HAIRLINE, INK } from '../brand/palette.ts';
import { beside, framed, stack, type Block } from './block.ts';
import { area, type Said } from './item.ts';
import { breakLines, lineWidthPx, type Measure } from './measure.ts';
import type { Milestone } from './relic-facts.ts';
import { textBlock } from './text-block.ts';

const NODE_PX = 18;
const GAP_PX = 14;

interface TimelineStyle {
  readonly sizePx: number;
  readonly colour: string;
  /** A date keeps to one line, for which it gets more room; one that cannot, without a number alone in a line. */
  readonly whole?: boolean;
}

/** Milestones with square nodes on a hairline; when, node, what. */
export function timelineBlock(
  measure: Measure,
  milestones: readonly Milestone[],
  widthPx: number,
  { sizePx, colour, whole = false }: TimelineStyle,
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
  const whenWidth =
    Math.ceil(Math.min(Math.max(widest, 90), Math.max(word, widthPx * (whole ? 0.5 : 0.32)))) + 1;
  const nodeX = whenWidth + 22;
  const whatX = nodeX + NODE_PX + 22;
  const lineHeight = Math.round(sizePx * 1.28);
  const rows = milestones.map(({ when, what }, index) => {
    const whenBlock = dateBlock(measure, when, whenWidth, { sizePx, colour, whole });
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

function dateBlock(measure: Measure, when: Said, widthPx: number, style: Required<TimelineStyle>): Block {
  const { sizePx, colour, whole } = style;
  const look = { widthPx, weight: 800, colour, leading: 1.28 } as const;
  if (whole) {
    const sizesPx = [0, 2, 4, 6, 8].map((less) => Math.max(26, sizePx - less));
    const oneLine = textBlock(measure, when, { ...look, maxLines: 1, sizesPx });
    if (oneLine.tooLong.length === 0) return oneLine;
  }
  const block = textBlock(measure, when, { ...look, sizesPx: [sizePx, Math.max(26, sizePx - 2), 26] });
  const alone = breakLines(measure, when.text, { weight: 800, sizePx: block.sizePx }, widthPx).some((line) =>
    /^[\d.,]+$/u.test(line),
  );
  return whole && alone && sizePx > 26 ? { ...block, tooLong: [{ said: when, charactersOver: 1 }] } : block;
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
