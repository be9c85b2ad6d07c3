import { starSvg } from '../brand/motifs.ts';
import { GATE_COLOURS, GOLD, WHITE } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { blank, stack, type Block } from './block.ts';
import { fitBody, section, type BodyContent, type Section } from './body.ts';
import { archItems, gateCard, thresholdPx, TITLE_TOP_PX } from './frame.ts';
import { INNER_PX, MARGIN_PX } from './page.ts';
import { image, type Card } from './item.ts';
import type { Measure } from './measure.ts';
import { mostFigures } from './figures-block.ts';
import { headed, paragraph } from './section-block.ts';
import { rowsBlock } from './rows-block.ts';
import { titlesBlock } from './titles.ts';
import type { ProductFacts } from './product-facts.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

const ARCH_X_PX = 460;
const ARCH_WIDTH_PX = INNER_PX + MARGIN_PX - ARCH_X_PX;
const ARCH_LEAST_PX = 286;
const ARCH_GROWTH_PX = 140;
const BESIDE_PX = 366;
const STARS = 5;
const STAR_PX = 58;

function starsBlock(count: number): Block {
  const pitch = STAR_PX + 8;
  return {
    ...blank(STARS * pitch, STAR_PX),
    place: (x, y) =>
      Array.from({ length: STARS }, (_star, index) =>
        image({ x: x + index * pitch, y, width: STAR_PX, height: STAR_PX }, starSvg(GOLD, index < count)),
      ),
  };
}

/** Stars, if certified, and the tagline, to the left of the arch. */
function besideArch(measure: Measure, facts: ProductFacts): Block {
  const room = { widthPx: BESIDE_PX, colour: WHITE };
  const tagline = textBlock(measure, facts.tagline, {
    ...room,
    weight: 400,
    sizesPx: facts.stars === undefined ? [40, 38, 36, 34, 32, 30] : [32, 30, 28, SMALLEST_PX],
    maxLines: facts.stars === undefined ? 5 : 3,
    leading: 1.34,
  });
  if (facts.stars === undefined) return tagline;
  const words = textBlock(measure, facts.stars.words, {
    ...room,
    weight: 800,
    sizesPx: [44, 40, 36, 32],
    maxLines: 1,
  });
  return stack([starsBlock(facts.stars.count), words, tagline], 12);
}

/** How many makers' rows and sellers are shown, richest first. */
const AMOUNTS: readonly (readonly [maker: number, sellers: number])[] = [
  [3, 4],
  [3, 3],
  [3, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];

function* productContents(
  measure: Measure,
  facts: ProductFacts,
  { picture }: Strings,
): Generator<BodyContent> {
  const colour = GATE_COLOURS.product.ground;
  const figures = mostFigures(measure, facts.figures, INNER_PX, colour);
  for (const [maker, sellers] of AMOUNTS) {
    const shown = {
      maker: Math.min(maker, facts.maker.length),
      sellers: Math.min(sellers, facts.sellers.length),
    };
    const sections: Section[] = [];
    for (const [heading, rows] of [
      [picture.maker, facts.maker.slice(0, maker)],
      [picture.sellers, facts.sellers.slice(0, sellers)],
    ] as const) {
      if (rows.length === 0) continue;
      sections.push(
        section((width, sizePx) =>
          headed(measure, heading, width, rowsBlock(measure, rows, width, { sizePx, colour })),
        ),
      );
    }
    if (sections.length < 2) {
      sections.unshift(
        section((width, sizePx) =>
          headed(measure, picture.about, width, paragraph(measure, facts.summary, width, sizePx)),
        ),
      );
    }
    yield { figures, sections, worth: shown.maker * 0.6 + shown.sellers * 0.8 };
  }
}

/** The infographic of a product. */
export function productCard(measure: Measure, facts: ProductFacts, strings: Strings): Card {
  const titles = titlesBlock(measure, facts, { widthPx: INNER_PX, maxHeightPx: 190, largestPx: 116 });
  const left = besideArch(measure, facts);
  const archTop = TITLE_TOP_PX + titles.height + 30;
  const archLeast = Math.max(ARCH_LEAST_PX, left.height + 44);
  const threshold = thresholdPx(facts.frame);
  const body = fitBody(
    productContents(measure, facts, strings),
    archTop + archLeast + threshold,
    ARCH_GROWTH_PX,
  );
  const archHeight = Math.round(archLeast + body.archGrowthPx);
  const facade = archTop + archHeight;
  const arch = { x: ARCH_X_PX, y: archTop, width: ARCH_WIDTH_PX, height: archHeight };
  return gateCard(
    measure,
    facts.frame,
    facade,
    archItems(facts.drawing, arch, Math.min(200, archHeight - 90)),
    [
      { x: MARGIN_PX, y: TITLE_TOP_PX, block: titles },
      { x: MARGIN_PX, y: archTop + Math.round((archHeight - left.height) / 2), block: left },
      { x: MARGIN_PX, y: facade + threshold + body.abovePx, block: body.block },
    ],
  );
}
