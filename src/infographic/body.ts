/** The part between façade and foot: figures, then sections in one or two columns. */
import { beside, stack, type Block } from './block.ts';
import type { Page, PosterFormat } from './page.ts';
import { isPrintFormat } from './print/sheet.ts';
import { outOfRoom } from './text-block.ts';

/** A section in text of `sizePx`. */
export interface Section {
  /** For a column. */
  readonly narrow: (widthPx: number, sizePx: number) => Block;
  /** For the whole width. */
  readonly wide: (widthPx: number, sizePx: number) => Block;
}

/** A section that is built alike for any width, unless `wide` is given. Each block is built once. */
export function section(narrow: Section['narrow'], wide?: Section['wide']): Section {
  const known = remembered(narrow);
  return { narrow: known, wide: wide === undefined ? known : remembered(wide) };
}

function remembered(build: Section['narrow']): Section['narrow'] {
  const blocks = new Map<string, Block>();
  return (widthPx, sizePx) => {
    const key = `${widthPx} ${sizePx}`;
    const block = blocks.get(key) ?? build(widthPx, sizePx);
    blocks.set(key, block);
    return block;
  };
}

export const COLUMN_GAP_PX = 40;
const GAP_PX = 30;
const BELOW_PX = 26;

export interface BodyContent {
  readonly figures?: Block | undefined;
  readonly sections: readonly Section[];
  /** How much the reader gets from it. */
  readonly worth: number;
}

interface Arranged {
  readonly blocks: readonly Block[];
  readonly height: number;
}

function arranged(figures: Block | undefined, block: Block): Arranged {
  const blocks = figures === undefined ? [block] : [figures, block];
  return { blocks, height: stack(blocks, GAP_PX).height };
}

/** The ways to set `content` in text of `sizePx`, best first. */
function* arrangements(
  { figures, sections }: BodyContent,
  { format, innerPx }: Page,
  sizePx: number,
): Generator<Arranged> {
  const [first, ...others] = sections;
  if (first === undefined) return;
  if (others.length === 0) {
    yield arranged(figures, first.wide(innerPx, sizePx + 6));
    yield arranged(figures, first.wide(innerPx, sizePx));
    return;
  }
  const width = (innerPx - COLUMN_GAP_PX) / 2;
  if (isPrintFormat(format)) {
    yield lowest(figures, sections, innerPx, sizePx);
    return;
  }
  const right = others.map(({ narrow }) => narrow(width, sizePx));
  const columns = [
    { x: 0, block: first.narrow(width, sizePx) },
    { x: width + COLUMN_GAP_PX, block: stack(right, GAP_PX) },
  ];
  yield arranged(figures, beside(columns));
  const below = sections.map(({ wide }) => wide(innerPx, sizePx));
  yield arranged(figures, stack(below, GAP_PX));
}

/** The lowest of the ways to set `sections`: all in two columns, or one of them over both and the others below it. */
function lowest(
  figures: Block | undefined,
  sections: readonly Section[],
  innerPx: number,
  sizePx: number,
): Arranged {
  const width = (innerPx - COLUMN_GAP_PX) / 2;
  const narrow = sections.map((each) => each.narrow(width, sizePx));
  const whole = sections.map(({ wide }) => wide(innerPx, sizePx));
  const ways = [evenColumns(narrow, width), stack(whole, GAP_PX)];
  // One block alone in half of the width would leave the other half empty.
  for (const [index, first] of whole.length > 2 ? whole.entries() : []) {
    const others = narrow.filter((_block, at) => at !== index);
    ways.push(stack([first, evenColumns(others, width)], GAP_PX));
  }
  const best = ways.reduce((low, way) => (way.height < low.height ? way : low));
  return arranged(figures, best);
}

/** Blocks in two columns, in their order, with the break where both become about equally high. */
function evenColumns(blocks: readonly Block[], widthPx: number): Block {
  const ways = blocks.slice(1).map((_block, index) => {
    const columns = [blocks.slice(0, index + 1), blocks.slice(index + 1)];
    return beside(
      columns.map((column, side) => ({ x: side * (widthPx + COLUMN_GAP_PX), block: stack(column, GAP_PX) })),
    );
  });
  return ways.reduce((best, way) => (way.height < best.height ? way : best));
}

function hasRoom({ blocks }: Arranged): boolean {
  return blocks.every(({ tooLong }) => tooLong.length === 0);
}

/** What a size of text is worth, against the facts that a smaller one would make room for. */
const READ_SIZES = [
  { sizePx: 36, worth: 3 },
  { sizePx: 32, worth: 2.6 },
  { sizePx: 30, worth: 2.2 },
  { sizePx: 28, worth: 1.4 },
  { sizePx: 26, worth: 0 },
];

/** On a sheet all that there is to say comes first, then as large as there is room for. */
const PRINT_SIZES = [50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28, 26].map((sizePx) => ({
  sizePx,
  worth: sizePx / 100,
}));

/** A story is looked at for seconds, so that fewer facts in larger letters are worth more. */
const SIZES: Readonly<Record<PosterFormat, typeof READ_SIZES>> = {
  feed: READ_SIZES,
  square: READ_SIZES,
  story: [{ sizePx: 44, worth: 4 }, { sizePx: 40, worth: 3.6 }, ...READ_SIZES],
  a4: PRINT_SIZES,
  a3: PRINT_SIZES,
};

/** What each part that is left out of the barest content is worth: more than any size of text. */
const LEFT_OUT_WORTH = 10;

/** `contents`, and then less than the barest of them, for a shape with little room. */
function* withLess(contents: Iterable<BodyContent>): Generator<BodyContent> {
  let barest: BodyContent | undefined;
  for (const content of contents) {
    if (barest === undefined || content.worth <= barest.worth) barest = content;
    yield content;
  }
  if (barest === undefined) return;
  const { figures, sections, worth } = barest;
  for (const [index, one] of sections.entries()) {
    yield { figures, sections: [one], worth: worth - LEFT_OUT_WORTH - index };
  }
  for (const [index, one] of sections.entries()) {
    yield { sections: [one], worth: worth - 2 * LEFT_OUT_WORTH - index };
  }
}

/** The best of the ways to set `contents` in a room `maxHeightPx` high; the barest content when none fits. */
function chooseBody(page: Page, contents: Iterable<BodyContent>, maxHeightPx: number): Arranged {
  let best: Arranged = { blocks: [], height: 0 };
  let bestWorth = -Infinity;
  for (const content of withLess(contents)) {
    for (const { sizePx, worth } of SIZES[page.format]) {
      const total = content.worth + worth;
      if (total <= bestWorth) continue;
      for (const way of arrangements(content, page, sizePx)) {
        if (way.height <= maxHeightPx && hasRoom(way)) {
          [best, bestWorth] = [way, total];
          break;
        }
        if (bestWorth === -Infinity) best = way;
      }
    }
  }
  return best;
}

export interface PlacedBody {
  /** How much higher the arch may be than its least height. */
  readonly archGrowthPx: number;
  /** Gap between façade and body. */
  readonly abovePx: number;
  readonly block: Block;
}

/**
 * The body for the room under a façade that ends at `facadePx` at the least; what is left of the room goes to
 * the arch first, up to `maxGrowthPx`, then between the blocks.
 */
export function fitBody(
  page: Page,
  contents: Iterable<BodyContent>,
  facadePx: number,
  maxGrowthPx: number,
): PlacedBody {
  const room = page.footTopPx - facadePx - GAP_PX - BELOW_PX;
  const { blocks, height } = chooseBody(page, contents, room);
  const left = Math.max(0, room - height);
  const archGrowthPx = Math.min(left, maxGrowthPx);
  const gap = Math.round(GAP_PX + Math.min(40, (left - archGrowthPx) / (blocks.length + 1)));
  const block = stack(blocks, gap);
  const tooLong = [...block.tooLong, ...outOfRoom(block.place(0, 0), height - room)];
  return { archGrowthPx, abovePx: gap, block: { ...block, tooLong } };
}
