/** Title and arch on the gate's own colour, in the ways that the shapes and kinds of picture ask for. */
import { beside, stack, type Block } from './block.ts';
import type { EntryFacts } from './facts.ts';
import { archItems, type Placed } from './frame.ts';
import type { Item } from './item.ts';
import type { Measure } from './measure.ts';
import type { Page } from './page.ts';
import { titlesBlock, type TitleRoom } from './titles.ts';

export interface Facade {
  /** Where the façade ends while its arch is as low as it may be. */
  readonly leastPx: number;
  /** How much higher the arch may become. */
  readonly growthPx: number;
  /** @param grownPx - how much higher the arch is, from 0 to `growthPx` */
  readonly placed: (grownPx: number) => {
    readonly bottomPx: number;
    readonly drawn: readonly Item[];
    readonly content: readonly Placed[];
  };
}

type Heading = Pick<EntryFacts, 'title' | 'titleOther' | 'drawing' | 'photo'>;

const BELOW_TITLE_PX = 28;

/** A wide arch under the title; `seal` stands to the right of the title. */
export function wideFacade(measure: Measure, page: Page, facts: Heading, seal?: Block): Facade {
  const { marginPx, innerPx, titleTopPx } = page;
  const story = page.format === 'story';
  const titles = titlesBlock(measure, facts, {
    widthPx: innerPx - (seal === undefined ? 0 : seal.width + 34),
    maxHeightPx: story ? 210 : 190,
    largestPx: 124,
  });
  const sealTop = titleTopPx + 24;
  const textsBottom = Math.max(titleTopPx + titles.height, seal === undefined ? 0 : sealTop + seal.height);
  const archTop = textsBottom + BELOW_TITLE_PX;
  const least = story ? 250 : 214;
  return {
    leastPx: archTop + least,
    growthPx: story ? 230 : 130,
    placed(grownPx) {
      const height = Math.round(least + grownPx);
      const arch = { x: marginPx, y: archTop, width: innerPx, height };
      const sealX = page.widthPx - marginPx - (seal?.width ?? 0);
      return {
        bottomPx: archTop + height,
        drawn: archItems(facts, arch, Math.min(story ? 280 : 200, Math.round(height * 0.73))),
        content: [
          { x: marginPx, y: titleTopPx, block: titles },
          ...(seal === undefined ? [] : [{ x: sealX, y: sealTop, block: seal }]),
        ],
      };
    },
  };
}

/** Left edge of the arch that stands beside a text, and the width of that text. */
const TEXT_BESIDE_PX = 366;
const ARCH_BESIDE_X_PX = 460;

/** The title over the whole width; under it a text and, to its right, the arch. */
export function halfFacade(
  measure: Measure,
  page: Page,
  facts: Heading,
  textOf: (widthPx: number) => Block,
): Facade {
  const { marginPx, innerPx, titleTopPx } = page;
  const story = page.format === 'story';
  const titles = titlesBlock(measure, facts, { widthPx: innerPx, maxHeightPx: 190, largestPx: 116 });
  const text = textOf(TEXT_BESIDE_PX);
  const archTop = titleTopPx + titles.height + BELOW_TITLE_PX + 2;
  const least = Math.max(story ? 300 : 286, text.height + 44);
  return {
    leastPx: archTop + least,
    growthPx: story ? 220 : 140,
    placed(grownPx) {
      const height = Math.round(least + grownPx);
      const width = innerPx + marginPx - ARCH_BESIDE_X_PX;
      const arch = { x: ARCH_BESIDE_X_PX, y: archTop, width, height };
      return {
        bottomPx: archTop + height,
        drawn: archItems(facts, arch, Math.min(story ? 240 : 200, height - 90)),
        content: [
          { x: marginPx, y: titleTopPx, block: titles },
          { x: marginPx, y: archTop + Math.round((height - text.height) / 2), block: text },
        ],
      };
    },
  };
}

const ARCH_NARROW_PX = 270;

/** A narrow arch to the right of the title; `below` stands under the title. */
export function narrowFacade(
  measure: Measure,
  page: Page,
  facts: Heading,
  {
    room,
    archLeastPx,
    growthPx,
    belowOf,
  }: {
    readonly room: Omit<TitleRoom, 'widthPx'>;
    readonly archLeastPx: number;
    readonly growthPx: number;
    readonly belowOf?: (widthPx: number) => Block;
  },
): Facade {
  const { marginPx, innerPx, titleTopPx } = page;
  const widthPx = innerPx - ARCH_NARROW_PX - 30;
  const titles = titlesBlock(measure, facts, { ...room, widthPx });
  const below = belowOf?.(widthPx);
  const texts = below === undefined ? titles : stack([titles, below], 20);
  const archTop = titleTopPx + 16;
  const leastPx = Math.max(archTop + archLeastPx, titleTopPx + texts.height + 34);
  return {
    leastPx,
    growthPx,
    placed(grownPx) {
      const bottomPx = Math.round(leastPx + grownPx);
      const arch = {
        x: page.widthPx - marginPx - ARCH_NARROW_PX,
        y: archTop,
        width: ARCH_NARROW_PX,
        height: bottomPx - archTop,
      };
      return {
        bottomPx,
        drawn: archItems(facts, arch, ARCH_NARROW_PX / 2),
        content: [{ x: marginPx, y: titleTopPx + Math.round(grownPx / 3), block: texts }],
      };
    },
  };
}

/** The narrow arch of a square, which has no room for a higher one. */
export function squareFacade(
  measure: Measure,
  page: Page,
  facts: Heading,
  belowOf?: (widthPx: number) => Block,
): Facade {
  return narrowFacade(measure, page, facts, {
    room: { maxHeightPx: 150, largestPx: 96 },
    archLeastPx: 204,
    growthPx: 60,
    ...(belowOf === undefined ? {} : { belowOf }),
  });
}

/** Blocks in a row, `gapPx` apart, their middles level. */
export function inRow(blocks: readonly Block[], gapPx: number): Block {
  const height = Math.max(0, ...blocks.map((block) => block.height));
  let x = 0;
  const placed = blocks.map((block) => {
    const top = Math.round((height - block.height) / 2);
    const centred: Block = { ...block, height, place: (left, y) => block.place(left, y + top) };
    const at = { x, block: centred };
    x += block.width + gapPx;
    return at;
  });
  return beside(placed);
}
