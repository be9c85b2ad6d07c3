import { GATE_COLOURS } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { section, type BodyContent } from './body.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { mostFigures } from './figures-block.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { posterCard, sealedFacade } from './poster.ts';
import { isPrintFormat } from './print/sheet.ts';
import { everything, printSections } from './print/sections.ts';
import { headed, paragraph } from './section-block.ts';
import { rowsBlock, rowsInColumns } from './rows-block.ts';
import type { RelicFacts } from './relic-facts.ts';
import { sketchSection } from './sketch-section.ts';
import { spread, timelineBlock } from './timeline-block.ts';

/** What each fact is worth on the picture. */
const WORTH = { milestone: 0.8, honoured: 0.8, visit: 0.5, about: 0.9, map: 3 };

function* relicContents(
  measure: Measure,
  page: Page,
  facts: RelicFacts,
  { picture }: Strings,
): Generator<BodyContent> {
  const colour = GATE_COLOURS.relic.ground;
  const figures = mostFigures(measure, facts.figures, page.innerPx, colour);
  const map = sketchSection(measure, picture.map, facts.sketch);
  if (isPrintFormat(page.format)) {
    const { about, timeline, rows } = printSections(measure, colour);
    yield everything(figures, [
      timeline(picture.timeline, facts.timeline),
      about(picture.about, facts),
      rows(picture.honoured, facts.honoured),
      rows(picture.visit, facts.visit),
      map,
    ]);
  }
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
  for (const [milestones, timeline] of [...timelines, [0, undefined] as const]) {
    for (const [honoured, people] of [...worship, [0, undefined] as const]) {
      for (const [visit, visiting] of visits) {
        const others = [...(people === undefined ? [] : [people]), visiting];
        const worth = milestones * WORTH.milestone + honoured * WORTH.honoured + visit * WORTH.visit;
        if (timeline !== undefined) {
          if (map !== undefined) {
            yield { figures, sections: [timeline, ...others, map], worth: worth + WORTH.map };
          }
          yield { figures, sections: [timeline, ...others], worth };
        }
        if (timeline === undefined || people === undefined) {
          const sections = [...(timeline === undefined ? [] : [timeline]), about, ...others];
          const told = worth + WORTH.about;
          if (map !== undefined) yield { figures, sections: [...sections, map], worth: told + WORTH.map };
          yield { figures, sections, worth: told };
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
  const facade = sealedFacade(measure, page, facts, facts.seal);
  return posterCard(measure, page, facts.frame, facade, relicContents(measure, page, facts, strings));
}
