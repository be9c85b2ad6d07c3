/** Short texts under each other, one line each, that shrink by steps to their room. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import { ptToMm } from '../lib/length.ts';
import type { Sizes } from './anatomy.ts';
import { fit, type SizeStep } from './lines.ts';
import { baselineMm, inkMm } from './measure.ts';
import type { Printed } from './spec.ts';
import { textRun, type Anchor, type Misfit, type TextRun } from './text-run.ts';

/** Nothing is printed smaller, whatever the format; people of seventy read it, too. */
export const MIN_TEXT_PT = 6;

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
  readonly sizes: Sizes;
  /** In em of the largest size. */
  readonly lineHeight: number;
}

/** `sizes` that can be read in print, each once. */
export function readable(sizes: Sizes): Sizes {
  return [...new Set(sizes.map((sizePt) => Math.max(sizePt, MIN_TEXT_PT)))];
}

/** One line at each of these sizes. */
export function oneLine(sizes: Sizes): readonly SizeStep[] {
  return readable(sizes).map((sizePt) => ({ sizePt, lines: 1 }));
}

/** Height that a row takes, the same whether its text shrinks or not. */
export function rowHeightMm({ sizes, lineHeight }: Pick<Row, 'sizes' | 'lineHeight'>): number {
  const [sizePt = 0] = readable(sizes);
  return ptToMm(sizePt * lineHeight);
}

export function rowsHeightMm(rows: readonly Pick<Row, 'sizes' | 'lineHeight'>[]): number {
  return rows.reduce((sum, row) => sum + rowHeightMm(row), 0);
}

/**
 * Rows under each other from `topMm`, further apart where the ink of one would touch the next; `availableMm` tells the
 * room of a row by its top.
 */
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
  let inkBottom = -Infinity;
  for (const row of rows) {
    const style = { face: fonts[row.weight] };
    const { lines, sizePt, overMm } = fit(row.source, style, oneLine(row.sizes), availableMm(top));
    const [largest = sizePt] = readable(row.sizes);
    const [text = ''] = lines;
    const ink = inkMm(text, { ...style, sizePt });
    const regular = top + baselineMm({ ...style, sizePt: largest }, row.lineHeight);
    const baseline = Math.max(regular, inkBottom + ink.above);
    const look = { weight: row.weight, sizePt, colour: row.colour };
    runs.push(textRun(fonts, row.source, text, look, anchor, xMm, baseline));
    inkBottom = baseline + ink.below;
    if (overMm > 0) misfits.push({ source: row.source, overMm });
    top += rowHeightMm(row);
  }
  return { runs, misfits };
}

/** `part` moved down as far as its ink begins above `topMm`. */
export function keptBelow({ runs, misfits }: Part, topMm: number, fonts: Fonts): Part {
  const inkTops = runs.map(
    (run) => run.baselineMm - inkMm(run.text, { ...run, face: fonts[run.weight] }).above,
  );
  const down = Math.max(0, topMm - Math.min(...inkTops));
  return { runs: runs.map((run) => ({ ...run, baselineMm: run.baselineMm + down })), misfits };
}

/** Parts as one. */
export function joined(parts: readonly Part[]): Part {
  return {
    runs: parts.flatMap(({ runs }) => runs),
    misfits: parts.flatMap(({ misfits }) => misfits),
  };
}
