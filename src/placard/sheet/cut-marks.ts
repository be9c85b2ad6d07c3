/** Where to cut a sheet. */
import { INK, INK_SOFT, WHITE } from '../../brand/palette.ts';
import type { Box } from '../../pdf/geometry.ts';
import { outline, type Outline } from '../../pdf/marks.ts';
import type { ArtPiece } from '../../pdf/page.ts';

const HAIRLINE_MM = 0.1;

/** Ticks stand in the bleed, where the knife goes; white beside them shows them on any ground. */
const TICK_FROM_MM = 1;
const TICK_TO_MM = 4;
const TICK_MM = 0.15;
const TICK_EDGE_MM = 0.6;

function art(outlines: readonly Outline[]): ArtPiece {
  return { kind: 'art', xMm: 0, yMm: 0, drawings: [{ outlines }] };
}

/**
 * Lines from edge to edge of the paper, wherever two cells meet.
 *
 * @returns nothing for a single cell
 */
export function cutLines({ width, height }: Box, cells: readonly Box[]): readonly ArtPiece[] {
  const inner = (starts: readonly number[]): readonly number[] =>
    [...new Set(starts)].toSorted((a, b) => a - b).slice(1);
  const path = [
    ...inner(cells.map(({ x }) => x)).map((x) => `M${x} 0V${height}`),
    ...inner(cells.map(({ y }) => y)).map((y) => `M0 ${y}H${width}`),
  ].join('');
  return path === '' ? [] : [art([outline(path, { stroke: { colour: INK_SOFT, width: HAIRLINE_MM } })])];
}

/** Two ticks outside of every corner of each of `trims`. */
export function cutTicks(trims: readonly Box[]): ArtPiece {
  const ticks = new Set(trims.flatMap(ticksRound));
  const path = [...ticks].join('');
  return art([
    outline(path, { stroke: { colour: WHITE, width: TICK_EDGE_MM } }),
    outline(path, { stroke: { colour: INK, width: TICK_MM } }),
  ]);
}

function ticksRound({ x, y, width, height }: Box): readonly string[] {
  const tick = (edge: number, outwards: 1 | -1): readonly [number, number] => [
    edge + outwards * TICK_FROM_MM,
    edge + outwards * TICK_TO_MM,
  ];
  const across = [tick(x, -1), tick(x + width, 1)];
  const down = [tick(y, -1), tick(y + height, 1)];
  return [
    ...[y, y + height].flatMap((at) => across.map(([from, to]) => `M${from} ${at}H${to}`)),
    ...[x, x + width].flatMap((at) => down.map(([from, to]) => `M${at} ${from}V${to}`)),
  ];
}
