import { HAIRLINE, INK, INK_SOFT } from '../brand/palette.ts';
import { beside, framed, stack, type Block } from './block.ts';
import { area } from './item.ts';
import type { Measure } from './measure.ts';
import type { PlanRow } from './plan-facts.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** Of the whole width, for the numbers. */
const VALUE_SHARE = 0.3;
const COLUMN_GAP_PX = 28;

/** Rows with a result in large letters on the left, what it is of and what was asked on the right. */
export function resultsBlock(
  measure: Measure,
  rows: readonly PlanRow[],
  widthPx: number,
  { sizePx, colour }: { readonly sizePx: number; readonly colour: string },
): Block {
  const valuePx = Math.round(widthPx * VALUE_SHARE);
  const textX = valuePx + COLUMN_GAP_PX;
  const gap = Math.round(sizePx * 0.42);
  const small = Math.max(SMALLEST_PX, sizePx - 6);
  const room = { widthPx: widthPx - textX, leading: 1.24 };
  return stack(
    rows.map(({ name, asked, done, known }, index) => {
      const value = textBlock(measure, done, {
        widthPx: valuePx,
        maxLines: 2,
        sizesPx: known ? [sizePx * 1.5, sizePx * 1.2, sizePx].map(Math.round) : [sizePx, small],
        weight: known ? 800 : 400,
        colour: known ? colour : INK_SOFT,
        leading: 1.2,
      });
      const texts = stack(
        [
          textBlock(measure, name, { ...room, sizesPx: [sizePx], weight: 600, colour: INK }),
          textBlock(measure, asked, { ...room, sizesPx: [small], weight: 400, colour: INK_SOFT }),
        ],
        2,
      );
      const row = beside([
        { x: 0, block: value },
        { x: textX, block: texts },
      ]);
      const last = index === rows.length - 1;
      const height = row.height + (last ? 0 : 2 * gap);
      return framed(row, { width: widthPx, height }, (x, y) =>
        last ? [] : [area({ x, y: y + row.height + gap - 1, width: widthPx, height: 2 }, HAIRLINE)],
      );
    }),
    0,
  );
}
