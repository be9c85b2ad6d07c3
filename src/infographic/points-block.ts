/** Points of a list with a square before each: parts of a programme, or stops with their numbers. */
import { HAIRLINE, INK, INK_SOFT, WHITE } from '../brand/palette.ts';
import { beside, blank, framed, stack, type Block } from './block.ts';
import { area, type Said } from './item.ts';
import type { Measure } from './measure.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

export interface Point {
  /** In the square, which is larger then and joined to the next one by a line. */
  readonly number?: Said;
  readonly main: Said;
  readonly detail?: Said;
  /** What comes between this point and the next. */
  readonly after?: Said;
}

const BULLET_PX = 18;
const NUMBER_PX = 46;
const GAP_PX = 14;

/** Either every point has its detail, in `detailLines` lines at most, or the block has no room. */
export function pointsBlock(
  measure: Measure,
  points: readonly Point[],
  widthPx: number,
  {
    sizePx,
    colour,
    detailLines = 2,
  }: { readonly sizePx: number; readonly colour: string; readonly detailLines?: number },
): Block {
  const numbered = points.some(({ number }) => number !== undefined);
  const squarePx = numbered ? NUMBER_PX : BULLET_PX;
  const textX = squarePx + 22;
  const room = { widthPx: widthPx - textX } as const;
  const soft = { ...room, weight: 400, colour: INK_SOFT } as const;
  const lineHeight = Math.round(sizePx * 1.24);
  return stack(
    points.map(({ number, main, detail, after }, index) => {
      const name = textBlock(measure, main, {
        ...room,
        sizesPx: [sizePx],
        weight: 600,
        colour: INK,
        leading: 1.24,
      });
      const small = Math.max(SMALLEST_PX, sizePx - 4);
      const details =
        detail === undefined
          ? []
          : [textBlock(measure, detail, { ...soft, maxLines: detailLines, sizesPx: [small, SMALLEST_PX] })];
      const between =
        after === undefined ? [] : [textBlock(measure, after, { ...soft, sizesPx: [SMALLEST_PX], colour })];
      const texts = stack([name, ...details, ...between], 2);
      const last = index === points.length - 1;
      const top = Math.max(0, Math.round((squarePx - lineHeight) / 2));
      const squareTop = Math.max(0, Math.round((lineHeight - squarePx) / 2));
      const height = Math.max(squarePx, top + texts.height) + (last ? 0 : GAP_PX);
      const figure =
        number === undefined
          ? blank(squarePx, squarePx)
          : textBlock(measure, number, {
              widthPx: squarePx,
              maxLines: 1,
              sizesPx: [30, 26],
              weight: 800,
              colour: WHITE,
              align: 'center',
              leading: 1,
            });
      const inside = beside([
        { x: textX, block: stack([blank(0, top), texts], 0) },
        { x: 0, block: stack([blank(0, squareTop + Math.round((squarePx - figure.height) / 2)), figure], 0) },
      ]);
      return framed(inside, { width: widthPx, height }, (x, y) => [
        ...(last || !numbered
          ? []
          : [
              area(
                { x: x + squarePx / 2 - 1, y: y + squareTop + squarePx, width: 2, height: height - squarePx },
                HAIRLINE,
              ),
            ]),
        area({ x, y: y + squareTop, width: squarePx, height: squarePx }, colour),
      ]);
    }),
    0,
  );
}

/** Points in columns that are read one after the other. */
export function pointsInColumns(
  measure: Measure,
  points: readonly Point[],
  columns: number,
  widthPx: number,
  style: Parameters<typeof pointsBlock>[3],
): Block {
  const gap = 40;
  const width = Math.floor((widthPx - gap * (columns - 1)) / columns);
  const rows = Math.ceil(points.length / columns);
  return beside(
    Array.from({ length: columns }, (_column, index) => ({
      x: index * (width + gap),
      block: pointsBlock(measure, points.slice(index * rows, (index + 1) * rows), width, style),
    })),
  );
}
