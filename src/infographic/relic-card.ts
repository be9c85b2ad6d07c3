import { GATE_COLOURS, GOLD, WHITE } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { framed, stack, type Block } from './block.ts';
import { section, type BodyContent } from './body.ts';
import { inRow, squareFacade, wideFacade } from './facade.ts';
import type { AreaItem, Box, Card } from './item.ts';
import type { Measure } from './measure.ts';
import { mostFigures } from './figures-block.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { posterCard } from './poster.ts';
import { headed, paragraph } from './section-block.ts';
import { rowsBlock, rowsInColumns } from './rows-block.ts';
import type { RelicFacts } from './relic-facts.ts';
import { textBlock } from './text-block.ts';
import { spread, timelineBlock } from './timeline-block.ts';

type Seal = NonNullable<RelicFacts['seal']>;

const SEAL_WIDTH_PX = 252;

function goldFrame(box: Box): AreaItem {
  return { kind: 'area', ...box, border: { colour: GOLD, widthPx: 3 } };
}

/** Rank and, under it, the year in a gold frame. */
function sealBlock(measure: Measure, seal: Seal): Block {
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
  return framed(texts, { width: SEAL_WIDTH_PX, height, left: 14, top: 20 }, (x, y) => [
    goldFrame({ x, y, width: SEAL_WIDTH_PX, height }),
  ]);
}

/** Rank and year side by side, where there is little height. */
function flatSealBlock(measure: Measure, seal: Seal, widthPx: number): Block {
  const line = { maxLines: 1, colour: WHITE, leading: 1.2 } as const;
  const year =
    seal.year === undefined
      ? []
      : [textBlock(measure, seal.year, { ...line, widthPx: 160, sizesPx: [40], weight: 800 })];
  const room = widthPx - 44 - year.reduce((sum, { width }) => sum + width + 18, 0);
  const rank = textBlock(measure, seal.rank, { ...line, widthPx: room, sizesPx: [30, 28, 26], weight: 600 });
  const texts = inRow([rank, ...year], 18);
  const [width, height] = [texts.width + 44, texts.height + 20];
  return framed(texts, { width, height, left: 22, top: 10 }, (x, y) => [goldFrame({ x, y, width, height })]);
}

/** What each fact is worth on the picture. */
const WORTH = { milestone: 0.8, honoured: 0.8, visit: 0.5, about: 0.9 };

function* relicContents(
  measure: Measure,
  page: Page,
  facts: RelicFacts,
  { picture }: Strings,
): Generator<BodyContent> {
  const colour = GATE_COLOURS.relic.ground;
  const about = section((width, sizePx) =>
    headed(measure, picture.about, width, paragraph(measure, facts.summary, width, sizePx)),
  );
  const timelines = upTo(5, facts.timeline, (count) => {
    const shown = spread(facts.timeline, count);
    return section((width, sizePx) =>
      headed(measure, picture.timeline, width, timelineBlock(measure, shown, width, { sizePx, colour })),
    );
  });
  const worship = upTo(2, facts.honoured, (count) =>
    section((width, sizePx) => {
      const rows = rowsBlock(measure, facts.honoured.slice(0, count), width, { sizePx, colour });
      return headed(measure, picture.honoured, width, rows);
    }),
  );
  const visits = upTo(3, facts.visit, (count) => {
    const rows = facts.visit.slice(0, count);
    return section(
      (width, sizePx) =>
        headed(measure, picture.visit, width, rowsBlock(measure, rows, width, { sizePx, colour })),
      (width, sizePx) => rowsInColumns(measure, rows, width, { sizePx, colour }),
    );
  });
  const figures = mostFigures(measure, facts.figures, page.innerPx, colour);
  for (const [milestones, timeline] of [...timelines, [0, undefined] as const]) {
    for (const [honoured, people] of [...worship, [0, undefined] as const]) {
      for (const [visit, visiting] of visits) {
        const others = [...(people === undefined ? [] : [people]), visiting];
        const worth = milestones * WORTH.milestone + honoured * WORTH.honoured + visit * WORTH.visit;
        if (timeline !== undefined) yield { figures, sections: [timeline, ...others], worth };
        if (timeline === undefined || people === undefined) {
          const sections = [...(timeline === undefined ? [] : [timeline]), about, ...others];
          yield { figures, sections, worth: worth + WORTH.about };
        }
      }
    }
  }
}

/** What `build` makes of the first one, two … of `all`, `most` at most; the most first. */
export function upTo<T>(
  most: number,
  all: readonly unknown[],
  build: (count: number) => T,
): readonly (readonly [count: number, built: T])[] {
  return Array.from({ length: Math.min(most, all.length) }, (_built, index) => {
    const count = Math.min(most, all.length) - index;
    return [count, build(count)] as const;
  });
}

/** The infographic of a relic. */
export function relicCard(measure: Measure, facts: RelicFacts, strings: Strings, format: PosterFormat): Card {
  const page = pageOf(format, facts.frame.foot);
  const { seal } = facts;
  const facade =
    format === 'square'
      ? squareFacade(
          measure,
          page,
          facts,
          seal === undefined ? undefined : (width) => flatSealBlock(measure, seal, width),
        )
      : wideFacade(measure, page, facts, seal === undefined ? undefined : sealBlock(measure, seal));
  return posterCard(measure, page, facts.frame, facade, relicContents(measure, page, facts, strings));
}
