import { iconSvg } from '../brand/icons.ts';
import { HAIRLINE, INK, INK_SOFT } from '../brand/palette.ts';
import { beside, framed, stack, type Block } from './block.ts';
import type { Row } from './facts.ts';
import { area, image } from './item.ts';
import type { Measure } from './measure.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** Rows with an icon, a hairline between them; a detail of more than `detailLines` lines is left out. */
export function rowsBlock(
  measure: Measure,
  rows: readonly Row[],
  widthPx: number,
  {
    sizePx,
    colour,
    detailLines = 2,
  }: { readonly sizePx: number; readonly colour: string; readonly detailLines?: number },
): Block {
  const textX = 62;
  return stack(
    rows.map((row, index) => {
      const main = textBlock(measure, row.main, {
        widthPx: widthPx - textX,
        sizesPx: [sizePx],
        weight: 600,
        colour: INK,
        leading: 1.24,
      });
      const detail =
        row.detail === undefined
          ? undefined
          : textBlock(measure, row.detail, {
              widthPx: widthPx - textX,
              maxLines: detailLines,
              sizesPx: [Math.max(SMALLEST_PX, sizePx - 3)],
              weight: 400,
              colour: INK_SOFT,
            });
      const texts = stack([main, ...(detail === undefined || detail.tooLong.length > 0 ? [] : [detail])], 2);
      const last = index === rows.length - 1;
      const top = index === 0 ? 0 : 14;
      const height = top + Math.max(texts.height, 42) + (last ? 0 : 14);
      return framed(
        texts,
        { width: widthPx, height, left: textX, top: top + Math.max(0, (42 - texts.height) / 2) },
        (x, y) => [
          image({ x, y: y + top, width: 42, height: 42 }, iconSvg(row.icon, colour)),
          ...(last ? [] : [area({ x, y: y + height - 2, width: widthPx, height: 2 }, HAIRLINE)]),
        ],
      );
    }),
    0,
  );
}

/** Rows for the whole width: two side by side, without a line between them. */
export function rowsInColumns(
  measure: Measure,
  rows: readonly Row[],
  widthPx: number,
  style: { readonly sizePx: number; readonly colour: string },
): Block {
  if (rows.length < 2) return rowsBlock(measure, rows, widthPx, style);
  const gap = 40;
  const width = (widthPx - gap) / 2;
  const pairs = rows.flatMap((row, index) => (index % 2 === 0 ? [[row, rows[index + 1]]] : []));
  return stack(
    pairs.map((pair) =>
      beside(
        pair.flatMap((row, index) =>
          row === undefined
            ? []
            : [{ x: index * (width + gap), block: rowsBlock(measure, [row], width, style) }],
        ),
      ),
    ),
    16,
  );
}
