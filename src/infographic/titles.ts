import { CREAM, WHITE } from '../brand/palette.ts';
import { stack, type Block } from './block.ts';
import type { Said } from './item.ts';
import type { Measure } from './measure.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** A title in fewer lines is taken when it is at least this large, against the largest. */
const FEWER_LINES = 0.82;

/** The title in at most three lines, as large as it goes in `maxHeightPx`. */
export function titleBlock(
  measure: Measure,
  title: Said,
  { widthPx, maxHeightPx, largestPx }: TitleRoom,
): Block {
  const sizes = [164, 150, 136, 124, 116, 108, 100, 92, 86, 80, 74, 68, 62, 56, 50, 46, 42, 38];
  const style = { widthPx, weight: 800, colour: WHITE, leading: 1.08 } as const;
  const ways = [1, 2, 3].flatMap((maxLines) => {
    const sizesPx = sizes.filter((size) => size <= largestPx && size * 1.08 * maxLines <= maxHeightPx);
    if (sizesPx.length === 0) return [];
    const block = textBlock(measure, title, { ...style, maxLines, sizesPx });
    return block.tooLong.length === 0 ? [block] : [];
  });
  const largest = Math.max(...ways.map(({ sizePx }) => sizePx));
  return (
    ways.find(({ sizePx }) => sizePx >= largest * FEWER_LINES) ??
    textBlock(measure, title, { ...style, maxLines: 3, sizesPx: [38] })
  );
}

export interface TitleRoom {
  readonly widthPx: number;
  readonly maxHeightPx: number;
  readonly largestPx: number;
  /** Below the title, whose lowest marks hang far down where it is large. */
  readonly gapPx?: number;
}

/** The title and, below it, the title in the other language. */
export function titlesBlock(
  measure: Measure,
  facts: { readonly title: Said; readonly titleOther?: Said },
  room: TitleRoom,
): Block {
  const { widthPx } = room;
  const title = titleBlock(measure, facts.title, room);
  if (facts.titleOther === undefined) return title;
  const other = textBlock(measure, facts.titleOther, {
    widthPx,
    maxLines: 2,
    sizesPx: [38, 34, 30, SMALLEST_PX],
    weight: 600,
    colour: CREAM,
    leading: 1.2,
  });
  return stack([title, other], room.gapPx ?? 4);
}
