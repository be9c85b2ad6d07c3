import { starSvg } from '../brand/motifs.ts';
import { GATE_COLOURS, GOLD, WHITE } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { blank, stack, type Block } from './block.ts';
import { section, type BodyContent, type Section } from './body.ts';
import { halfFacade, inRow, squareFacade, type Facade } from './facade.ts';
import { image, type Card } from './item.ts';
import type { Measure } from './measure.ts';
import { mostFigures } from './figures-block.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { posterCard } from './poster.ts';
import { printFacade } from './print/facade.ts';
import { isPrintFormat } from './print/sheet.ts';
import { everything, printSections } from './print/sections.ts';
import { headed, paragraph } from './section-block.ts';
import { rowsBlock } from './rows-block.ts';
import type { ProductFacts } from './product-facts.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

const STARS = 5;

function starsBlock(count: number, sidePx: number): Block {
  const pitch = sidePx + 8;
  return {
    ...blank(STARS * pitch, sidePx),
    place: (x, y) =>
      Array.from({ length: STARS }, (_star, index) =>
        image({ x: x + index * pitch, y, width: sidePx, height: sidePx }, starSvg(GOLD, index < count)),
      ),
  };
}

/** Stars, if certified, and the tagline, to the left of the arch. */
function besideArch(measure: Measure, facts: ProductFacts, widthPx: number): Block {
  const room = { widthPx, colour: WHITE };
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
  return stack([starsBlock(facts.stars.count, 58), words, tagline], 12);
}

/** The stars with their number in words in one row; without a certificate, the tagline. */
function underTitle(measure: Measure, facts: ProductFacts, widthPx: number): Block {
  if (facts.stars === undefined) {
    return textBlock(measure, facts.tagline, {
      widthPx,
      colour: WHITE,
      weight: 400,
      sizesPx: [34, 32, 30, 28],
      maxLines: 2,
      leading: 1.3,
    });
  }
  const stars = starsBlock(facts.stars.count, 44);
  const words = textBlock(measure, facts.stars.words, {
    widthPx: widthPx - stars.width - 12,
    colour: WHITE,
    weight: 800,
    sizesPx: [40, 36, 32, 28],
    maxLines: 1,
  });
  return inRow([stars, words], 12);
}

/** How many maker's rows and sellers are shown, richest first. */
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
  page: Page,
  facts: ProductFacts,
  { picture }: Strings,
): Generator<BodyContent> {
  const colour = GATE_COLOURS.product.ground;
  const figures = mostFigures(measure, facts.figures, page.innerPx, colour);
  if (isPrintFormat(page.format)) {
    const { about, rows } = printSections(measure, colour);
    yield everything(figures, [
      about(picture.about, facts),
      rows(picture.maker, facts.maker),
      rows(picture.sellers, facts.sellers),
    ]);
  }
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

function productFacade(measure: Measure, page: Page, facts: ProductFacts): Facade {
  const under = (width: number): Block => underTitle(measure, facts, width);
  if (isPrintFormat(page.format)) {
    return printFacade(measure, page, facts, facts.stars === undefined ? undefined : under);
  }
  return page.format === 'square'
    ? squareFacade(measure, page, facts, under)
    : halfFacade(measure, page, facts, (width) => besideArch(measure, facts, width));
}

/** The infographic of a product. */
export function productCard(
  measure: Measure,
  facts: ProductFacts,
  strings: Strings,
  format: PosterFormat,
): Card {
  const page = pageOf(format, facts.frame.foot);
  const facade = productFacade(measure, page, facts);
  return posterCard(measure, page, facts.frame, facade, productContents(measure, page, facts, strings));
}
