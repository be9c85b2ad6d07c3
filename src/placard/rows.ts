/** Short texts under each other, one line each, that shrink by steps to their room. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import { ptToMm } from '../lib/length.ts';
import { fit, type SizeStep } from './lines.ts';
import { baselineMm } from './measure.ts';
import type { Printed } from './spec.ts';
import { textRun, type Anchor, type Misfit, type TextRun } from './text-run.ts';

/** Part of a layout. */
export interface Part {
  readonly runs: readonly TextRun[];
  readonly misfits: readonly Misfit[];
}

export interface Row {
  readonly source: Printed;
  readonly weight: FontWeight;
  readonly colour: string;
  /** In points, largest first. */
  readonly sizes: readonly number[];
  /** In em of the largest size. */
  readonly lineHeight: number;
}

/** One line at each of these sizes. */
export function oneLine(sizes: readonly number[]): readonly SizeStep[] {
  return sizes.map((sizePt) => ({ sizePt, lines: 1 }));
}

/** Height that a row takes, the same whether its text shrinks or not. */
export function rowHeightMm({ sizes: [sizePt = 0], lineHeight }: Row): number {
  return ptToMm(sizePt * lineHeight);
}

/** Rows under each other from `topMm`; `availableMm` tells the room of a row by its top. */
export function stackRows(
  rows: readonly Row[],
  fonts: Fonts,
  anchor: Anchor,
  xMm: number,
  topMm: number,
  availableMm: (topMm: number) => number,
): Part {
  const runs: TextRun[] = [];
  const misfits: Misfit[] = [];
  let top = topMm;
  for (const row of rows) {
    const style = { face: fonts[row.weight] };
    const { lines, sizePt, overMm } = fit(row.source, style, oneLine(row.sizes), availableMm(top));
    const [largest = sizePt] = row.sizes;
    const baseline = top + baselineMm({ ...style, sizePt: largest }, row.lineHeight);
    const look = { weight: row.weight, sizePt, colour: row.colour };
    runs.push(textRun(fonts, row.source, lines[0] ?? '', look, anchor, xMm, baseline));
    if (overMm > 0) misfits.push({ source: row.source, overMm });
    top += rowHeightMm(row);
  }
  return { runs, misfits };
}
