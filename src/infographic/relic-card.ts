import { GATE_COLOURS, GOLD, WHITE } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { framed, stack, type Block } from './block.ts';
import { fitBody, section, type BodyContent, type Section } from './body.ts';
import type { Row } from './facts.ts';
import { archItems, gateCard, thresholdPx, TITLE_TOP_PX } from './frame.ts';
import { INNER_PX, MARGIN_PX, WIDTH_PX } from './page.ts';
import type { AreaItem, Card } from './item.ts';
import type { Measure } from './measure.ts';
import { mostFigures } from './figures-block.ts';
import { headed, paragraph } from './section-block.ts';
import { rowsBlock, rowsInColumns } from './rows-block.ts';
import { titlesBlock } from './titles.ts';
import type { RelicFacts } from './relic-facts.ts';
import { textBlock } from './text-block.ts';
import { spread, timelineBlock } from './timeline-block.ts';

const SEAL_WIDTH_PX = 252;
const ARCH_LEAST_PX = 214;
const ARCH_GROWTH_PX = 130;

/** Rank and year in a gold frame. */
function sealBlock(measure: Measure, seal: NonNullable<RelicFacts['seal']>): Block {
  const inner = SEAL_WIDTH_PX - 28;
  const centred = { widthPx: inner, colour: WHITE, align: 'center' } as const;
  const words = { ...centred, sizesPx: [30, 28, 26], weight: 600, leading: 1.2 } as const;
  const oneLine = textBlock(measure, seal.rank, { ...words, maxLines: 1 });
  const rank =
    oneLine.tooLong.length === 0 ? oneLine : textBlock(measure, seal.rank, { ...words, maxLines: 3 });
  const year =
    seal.year === undefined
      ? undefined
      : textBlock(measure, seal.year, { ...centred, maxLines: 1, sizesPx: [60], weight: 800, leading: 1.05 });
  const texts = stack([rank, ...(year === undefined ? [] : [year])], 2);
  const height = texts.height + 40;
  return framed(texts, { width: SEAL_WIDTH_PX, height, left: 14, top: 20 }, (x, y) => {
    const frame: AreaItem = {
      kind: 'area',
      x,
      y,
      width: SEAL_WIDTH_PX,
      height,
      border: { colour: GOLD, widthPx: 3 },
    };
    return [frame];
  });
}

/** What each fact is worth on the picture. */
const WORTH = { milestone: 0.8, honoured: 0.8, visit: 0.5, about: 0.9 };

function* relicContents(measure: Measure, facts: RelicFacts, { picture }: Strings): Generator<BodyContent> {
  const colour = GATE_COLOURS.relic.ground;
  const about = section((width, sizePx) =>
    headed(measure, picture.about, width, paragraph(measure, facts.summary, width, sizePx)),
  );
  const visiting = (rows: readonly Row[]): Section => ({
    narrow: (width, sizePx) =>
      headed(measure, picture.visit, width, rowsBlock(measure, rows, width, { sizePx, colour })),
    wide: (width, sizePx) => rowsInColumns(measure, rows, width, { sizePx, colour }),
  });
  const figures = mostFigures(measure, facts.figures, INNER_PX, colour);
  for (const [milestones, honoured, visit] of amounts(facts)) {
    const shown = spread(facts.timeline, milestones);
    const people = facts.honoured.slice(0, honoured);
    const timeline = section((width, sizePx) =>
      headed(measure, picture.timeline, width, timelineBlock(measure, shown, width, { sizePx, colour })),
    );
    const worship = section((width, sizePx) =>
      headed(measure, picture.honoured, width, rowsBlock(measure, people, width, { sizePx, colour })),
    );
    const others = [...(people.length === 0 ? [] : [worship]), visiting(facts.visit.slice(0, visit))];
    const worth = milestones * WORTH.milestone + honoured * WORTH.honoured + visit * WORTH.visit;
    if (milestones > 0) yield { figures, sections: [timeline, ...others], worth };
    if (milestones === 0 || honoured === 0) {
      const sections = [...(milestones === 0 ? [] : [timeline]), about, ...others];
      yield { figures, sections, worth: worth + WORTH.about };
    }
  }
}

/** How many milestones, honoured figures and rows of the visit to try, richest first. */
function amounts({ timeline, honoured, visit }: RelicFacts): readonly (readonly [number, number, number])[] {
  const down = (most: number, least: number) =>
    Array.from({ length: most - least + 1 }, (_amount, index) => most - index);
  return down(Math.min(5, timeline.length), 0).flatMap((milestones) =>
    down(Math.min(2, honoured.length), 0).flatMap((people) =>
      down(Math.min(3, visit.length), 1).map((rows) => [milestones, people, rows] as const),
    ),
  );
}

/** The infographic of a relic. */
export function relicCard(measure: Measure, facts: RelicFacts, strings: Strings): Card {
  const seal = facts.seal === undefined ? undefined : sealBlock(measure, facts.seal);
  const titleWidth = INNER_PX - (seal === undefined ? 0 : SEAL_WIDTH_PX + 34);
  const titles = titlesBlock(measure, facts, { widthPx: titleWidth, maxHeightPx: 190, largestPx: 124 });
  const sealTop = TITLE_TOP_PX + 24;
  const textsBottom = Math.max(TITLE_TOP_PX + titles.height, seal === undefined ? 0 : sealTop + seal.height);
  const archTop = textsBottom + 28;
  const threshold = thresholdPx(facts.frame);
  const body = fitBody(
    relicContents(measure, facts, strings),
    archTop + ARCH_LEAST_PX + threshold,
    ARCH_GROWTH_PX,
  );
  const archHeight = Math.round(ARCH_LEAST_PX + body.archGrowthPx);
  const facade = archTop + archHeight;
  const arch = { x: MARGIN_PX, y: archTop, width: INNER_PX, height: archHeight };
  return gateCard(
    measure,
    facts.frame,
    facade,
    archItems(facts.drawing, arch, Math.min(200, Math.round(archHeight * 0.73))),
    [
      { x: MARGIN_PX, y: TITLE_TOP_PX, block: titles },
      ...(seal === undefined ? [] : [{ x: WIDTH_PX - MARGIN_PX - SEAL_WIDTH_PX, y: sealTop, block: seal }]),
      { x: MARGIN_PX, y: facade + threshold + body.abovePx, block: body.block },
    ],
  );
}
