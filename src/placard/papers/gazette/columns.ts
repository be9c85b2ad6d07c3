/** Text that flows over columns: parts are put under each other, and only lines of long texts are parted. In millimetres. */
import { moved, stacked, type Block } from '../block.ts';

export interface Part {
  readonly block: Block;
  /** Over it, unless it stands at the top of a column. */
  readonly gapMm: number;
  /** Stays with what follows it: a heading, a name, a picture. */
  readonly keep?: true;
  /** A text of lines so high, which may go on in the next column. */
  readonly lineMm?: number;
}

/** Lines of a text that are never alone at the foot or at the top of a column. */
const LEAST_LINES = 2;
const TOLERANCE_MM = 0.01;

/** A heading at the foot of a column needs room for the beginning of what it stands over. */
function leastHeight(parts: readonly Part[]): number {
  let height = 0;
  for (const [index, { block, gapMm, keep, lineMm }] of parts.entries()) {
    const gap = index === 0 ? 0 : gapMm;
    if (keep === true) height += gap + block.heightMm;
    else {
      const lines = linesOf({ block, lineMm });
      const least = lineMm === undefined || lines < 2 * LEAST_LINES ? block.heightMm : LEAST_LINES * lineMm;
      return height + gap + least;
    }
  }
  return height;
}

function linesOf({ block, lineMm }: { block: Block; lineMm: number | undefined }): number {
  return lineMm === undefined ? 0 : Math.round(block.heightMm / lineMm);
}

/** The first `lines` of a text, and the others as a text of their own. */
function parted(part: Part, lines: number, lineMm: number): readonly [Part, Part] {
  const cut = (from: number, to: number): Block => ({
    pieces: part.block.pieces.map((piece) =>
      piece.kind === 'text'
        ? { ...piece, yMm: piece.yMm - from * lineMm, runs: piece.runs.slice(from, to) }
        : piece,
    ),
    misfits: [],
    heightMm: (to - from) * lineMm,
  });
  const count = Math.round(part.block.heightMm / lineMm);
  return [
    { ...part, block: cut(0, lines) },
    { ...part, block: cut(lines, count), gapMm: 0 },
  ];
}

interface Filled {
  readonly column: Block;
  readonly rest: readonly Part[];
}

function fillColumn(parts: readonly Part[], height: number): Filled {
  const placed: Block[] = [];
  let used = 0;
  const put = ({ block }: Part, gap: number): void => {
    placed.push(moved(block, 0, used + gap));
    used += gap + block.heightMm;
  };
  const done = (rest: readonly Part[]): Filled => ({
    column: { ...stacked([]), pieces: placed.flatMap(({ pieces }) => pieces), heightMm: used },
    rest,
  });
  for (const [index, part] of parts.entries()) {
    const gap = placed.length === 0 ? 0 : part.gapMm;
    const room = height - used - gap + TOLERANCE_MM;
    const needed = part.keep === true ? leastHeight(parts.slice(index)) : part.block.heightMm;
    if (needed <= room || placed.length === 0) {
      put(part, gap);
      continue;
    }
    const { lineMm } = part;
    const lines = linesOf({ block: part.block, lineMm });
    const here = lineMm === undefined ? 0 : Math.min(Math.floor(room / lineMm), lines - LEAST_LINES);
    if (lineMm === undefined || here < LEAST_LINES) return done(parts.slice(index));
    const [head, tail] = parted(part, here, lineMm);
    put(head, gap);
    return done([tail, ...parts.slice(index + 1)]);
  }
  return done([]);
}

function fillPage(parts: readonly Part[], height: number, count: number) {
  const columns: Block[] = [];
  let rest = parts;
  for (let at = 0; at < count; at++) {
    const filled = fillColumn(rest, height);
    columns.push(filled.column);
    rest = filled.rest;
  }
  return { columns, rest, isTooTall: columns.some(({ heightMm }) => heightMm > height + TOLERANCE_MM) };
}

/** Columns that end about level: the lowest height at which everything still finds room. */
function balanced(parts: readonly Part[], most: number, count: number): readonly Block[] {
  for (let height = 10; height < most; height++) {
    const { columns, rest, isTooTall } = fillPage(parts, height, count);
    if (rest.length === 0 && !isTooTall) return columns;
  }
  return fillPage(parts, most, count).columns;
}

/**
 * The columns of each page; those of the last page are balanced.
 *
 * @param heightOf - height of the columns of a page, counted from 0
 * @throws {RangeError} a part that cannot be parted is taller than a column
 */
export function flow(
  parts: readonly Part[],
  heightOf: (page: number) => number,
  count: number,
): readonly (readonly Block[])[] {
  const pages: (readonly Block[])[] = [];
  let rest = parts;
  while (rest.length > 0) {
    const height = heightOf(pages.length);
    const filled = fillPage(rest, height, count);
    if (filled.isTooTall) throw new RangeError('A part is taller than a column.');
    pages.push(filled.rest.length === 0 ? balanced(rest, height, count) : filled.columns);
    rest = filled.rest;
  }
  return pages;
}
