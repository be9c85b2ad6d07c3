import type { FontWeight } from '../brand/fonts.ts';
import type { Block } from './block.ts';
import type { Item, Said, TextItem, TooLong } from './item.ts';
import { breakLines, lineWidthPx, type Measure, type TextStyle } from './measure.ts';

/** Nothing on a picture is smaller: about 10 px when a phone shows it across the screen. */
export const SMALLEST_PX = 26;

export interface TextRoom {
  readonly widthPx: number;
  /** Unlimited unless given. */
  readonly maxLines?: number;
  /** Sizes to try, largest first. */
  readonly sizesPx: readonly number[];
  readonly weight: FontWeight;
  readonly colour: string;
  /** Line height in ems. */
  readonly leading?: number;
  readonly align?: TextItem['align'];
}

export interface TextBlock extends Block {
  readonly sizePx: number;
  readonly lineCount: number;
}

/**
 * `said` in the largest size that fits its room. Where none fits, the smallest is used and the block says by
 * how much the text is too long.
 */
export function textBlock(measure: Measure, said: Said, room: TextRoom): TextBlock {
  const { widthPx, maxLines = Infinity, weight, colour, leading = 1.25, align = 'left' } = room;
  let chosen: { sizePx: number; lines: readonly string[] } | undefined;
  let tooLong: TooLong | undefined;
  for (const sizePx of room.sizesPx) {
    const style = { weight, sizePx };
    const lines = breakLines(measure, said.text, style, widthPx);
    chosen = { sizePx, lines };
    tooLong = overflow(measure, said, lines, style, widthPx, maxLines);
    if (tooLong === undefined) break;
  }
  if (chosen === undefined) throw new RangeError('A text needs at least one size to try.');
  const { sizePx, lines } = chosen;
  const lineHeightPx = Math.round(sizePx * leading);
  const natural = Math.max(0, ...lines.map((line) => lineWidthPx(measure, line, { weight, sizePx })));
  const width = Math.ceil(Math.min(natural, widthPx));
  const height = lineHeightPx * lines.length;
  return {
    sizePx,
    lineCount: lines.length,
    width,
    height,
    tooLong: tooLong === undefined ? [] : [tooLong],
    place(x, y) {
      const left = align === 'left' ? x : align === 'right' ? x + widthPx - width : x + (widthPx - width) / 2;
      const box = { x: left, y, width, height };
      return [{ kind: 'text', ...box, lines, sizePx, lineHeightPx, weight, colour, align, said }];
    },
  };
}

function overflow(
  measure: Measure,
  said: Said,
  lines: readonly string[],
  style: TextStyle,
  widthPx: number,
  maxLines: number,
): TooLong | undefined {
  const widths = lines.map((line) => lineWidthPx(measure, line, style));
  const widest = Math.max(0, ...widths);
  if (lines.length <= maxLines && widest <= widthPx + 0.5) return undefined;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const perCharacter = total / Math.max(1, [...said.text].length);
  const over = widest > widthPx ? widest - widthPx : total - maxLines * widthPx;
  return { said, charactersOver: Math.max(1, Math.ceil(over / perCharacter)) };
}

/** That `items` are `overPx` too high for their room, told of the longest text among them. */
export function outOfRoom(items: readonly Item[], overPx: number): readonly TooLong[] {
  if (overPx <= 0) return [];
  const texts = items.filter((item) => item.kind === 'text' && item.said.origin !== undefined);
  const [longest] = (texts as readonly TextItem[]).toSorted(
    (a, b) => b.said.text.length - a.said.text.length,
  );
  if (longest === undefined) return [];
  const { said, lines, lineHeightPx } = longest;
  const lineLength = said.text.length / Math.max(1, lines.length);
  return [{ said, charactersOver: Math.ceil((overPx / lineHeightPx) * lineLength) }];
}
