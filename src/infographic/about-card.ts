import { GATE_COLOURS } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import type { AboutFacts } from './about-facts.ts';
import type { Block } from './block.ts';
import { section, type BodyContent, type Section } from './body.ts';
import { figureRows } from './figures-block.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { posterCard, sealedFacade } from './poster.ts';
import { upTo } from './relic-card.ts';
import { isPrintFormat } from './print/sheet.ts';
import { everything, printSections } from './print/sections.ts';
import { headed, paragraph } from './section-block.ts';
import { spread, timelineBlock } from './timeline-block.ts';

/** What each fact is worth on the picture. */
const WORTH = { row: 1.6, milestone: 0.8, other: 0.5, about: 0.9 };

function* aboutContents(
  measure: Measure,
  page: Page,
  facts: AboutFacts,
  { picture }: Strings,
): Generator<BodyContent> {
  const colour = GATE_COLOURS[facts.frame.gate].ground;
  const figures = figureRows(measure, facts.figures, page.innerPx, colour);
  if (isPrintFormat(page.format)) {
    const { about, timeline } = printSections(measure, colour);
    yield everything(figures[0]?.[1], [
      about(picture.about, facts),
      timeline(picture.timeline, facts.timeline),
      timeline(picture.glance, facts.others),
    ]);
  }
  const about = section((width, sizePx) =>
    headed(measure, picture.about, width, paragraph(measure, facts.summary, width, sizePx)),
  );
  const listed = (heading: string, rows: AboutFacts['timeline'], worth: number, most: number) =>
    upTo(most, rows, (count) => spread(rows, count)).flatMap(([count, shown]) => {
      // One milestone alone tells nothing of the way from one to the next.
      if (count < Math.min(2, rows.length)) return [];
      const part = section((width, sizePx) =>
        headed(measure, heading, width, timelineBlock(measure, shown, width, { sizePx, colour })),
      );
      return [{ worth: count * worth, part }];
    });
  const lists = [
    ...listed(picture.timeline, facts.timeline, WORTH.milestone, 6),
    ...listed(picture.glance, facts.others, WORTH.other, 4),
  ];
  for (const [rows, block] of figures) {
    const content = (sections: readonly Section[], worth: number): BodyContent => ({
      ...figuresOf(block),
      sections,
      worth: worth + rows * WORTH.row,
    });
    for (const { part, worth } of lists) yield content([part], worth);
    yield content([about], WORTH.about);
  }
}

function figuresOf(block: Block | undefined) {
  return block === undefined ? {} : { figures: block };
}

/** The infographic of a page about the commune: its figures before all else. */
export function aboutCard(measure: Measure, facts: AboutFacts, strings: Strings, format: PosterFormat): Card {
  const page = pageOf(format, facts.frame.foot);
  const facade = sealedFacade(measure, page, facts);
  return posterCard(measure, page, facts.frame, facade, aboutContents(measure, page, facts, strings));
}
