import { INK_SOFT } from '../brand/palette.ts';
import { beside, stack, type Block } from './block.ts';
import type { Figure } from './facts.ts';
import { lineWidthPx, type Measure } from './measure.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** Room that a label gets at the least, if it needs that much; it may take two lines. */
const LABEL_LEAST_PX = 270;

/** Up to three figures in a row, all values in one size; nothing when they are too wide for that. */
function figuresBlock(
  measure: Measure,
  figures: readonly Figure[],
  widthPx: number,
  colour: string,
): Block | undefined {
  const gap = 36;
  const room = widthPx - gap * (figures.length - 1);
  for (const sizePx of [64, 58, 52, 46, 40]) {
    const widths = figures.map(({ value, label }) =>
      Math.ceil(
        Math.max(
          lineWidthPx(measure, value.text, { weight: 800, sizePx }),
          Math.min(lineWidthPx(measure, label.text, { weight: 400, sizePx: 28 }), LABEL_LEAST_PX),
        ),
      ),
    );
    const used = widths.reduce((sum, width) => sum + width, 0);
    if (used > room) continue;
    const labels = figures.map(
      ({ label }) => lineWidthPx(measure, label.text, { weight: 400, sizePx: 28 }) + 2,
    );
    const wanted = widths.map((width, index) => Math.max(width, labels[index] ?? 0));
    const all = wanted.reduce((sum, width) => sum + width, 0);
    const share = all <= room ? 1 : (room - used) / (all - used);
    const columns = widths.map((width, index) => width + ((wanted[index] ?? width) - width) * share);
    const spare = Math.max(0, room - columns.reduce((sum, width) => sum + width, 0)) / figures.length;
    let x = 0;
    return beside(
      figures.map((figure, index) => {
        const width = (columns[index] ?? 0) + spare;
        const block = figureBlock(measure, figure, sizePx, width, colour);
        const placed = { x: Math.round(x), block };
        x += width + gap;
        return placed;
      }),
    );
  }
  return undefined;
}

/** As many of the first three figures as one row takes. */
export function mostFigures(
  measure: Measure,
  figures: readonly Figure[],
  widthPx: number,
  colour: string,
): Block | undefined {
  return firstRow(measure, figures, widthPx, colour)?.block;
}

function firstRow(measure: Measure, figures: readonly Figure[], widthPx: number, colour: string) {
  for (let count = Math.min(3, figures.length); count > 0; count -= 1) {
    const block = figuresBlock(measure, figures.slice(0, count), widthPx, colour);
    if (block !== undefined) return { count, block };
  }
  return undefined;
}

const ROW_GAP_PX = 22;
const COLUMN_GAP_PX = 36;

/** Rows of figures under each other in even columns, up to three; nothing when they are too wide for that. */
function figureGrid(
  measure: Measure,
  figures: readonly Figure[],
  widthPx: number,
  colour: string,
): readonly Block[] {
  const rows = Math.ceil(figures.length / 3);
  const columns = Math.ceil(figures.length / rows);
  const column = Math.floor((widthPx - COLUMN_GAP_PX * (columns - 1)) / columns);
  const sizePx = [64, 58, 52, 46, 40].find((size) =>
    figures.every(({ value }) => lineWidthPx(measure, value.text, { weight: 800, sizePx: size }) <= column),
  );
  if (sizePx === undefined) return [];
  return Array.from({ length: rows }, (_row, row) =>
    beside(
      figures.slice(row * columns, (row + 1) * columns).map((figure, index) => ({
        x: index * (column + COLUMN_GAP_PX),
        block: figureBlock(measure, figure, sizePx, column, colour),
      })),
    ),
  );
}

/** All figures in as many rows as they need, then the same with fewer rows, down to none. */
export function figureRows(
  measure: Measure,
  figures: readonly Figure[],
  widthPx: number,
  colour: string,
): readonly (readonly [rows: number, block: Block | undefined])[] {
  const one = firstRow(measure, figures, widthPx, colour);
  const rows =
    one === undefined || one.count === figures.length
      ? given(one?.block)
      : figureGrid(measure, figures, widthPx, colour);
  const fewer = rows.map((_row, index) => rows.length - index);
  return [
    ...fewer.map((count) => [count, stack(rows.slice(0, count), ROW_GAP_PX)] as const),
    [0, undefined] as const,
  ];
}

function given(block: Block | undefined): readonly Block[] {
  return block === undefined ? [] : [block];
}

function figureBlock(
  measure: Measure,
  figure: Figure,
  sizePx: number,
  widthPx: number,
  colour: string,
): Block {
  const value = textBlock(measure, figure.value, {
    widthPx: widthPx + 1,
    maxLines: 1,
    sizesPx: [sizePx],
    weight: 800,
    colour,
    leading: 1.08,
  });
  const label = textBlock(measure, figure.label, {
    widthPx,
    maxLines: 2,
    sizesPx: [28, SMALLEST_PX],
    weight: 400,
    colour: INK_SOFT,
  });
  return stack([value, label], 0);
}
