import { GATE_COLOURS } from '../brand/palette.ts';
import { section, type BodyContent } from './body.ts';
import { squareFacade } from './facade.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import type { PlanFacts } from './plan-facts.ts';
import { posterCard } from './poster.ts';
import { resultsBlock } from './results-block.ts';
import { paragraph } from './section-block.ts';

const SIZES = [44, 40, 36, 33, 30, 28, 26];

/** How it was counted, against the size of the results. */
const NOTE_WORTH = 2;

function* planContents(measure: Measure, page: Page, facts: PlanFacts): Generator<BodyContent> {
  const colour = GATE_COLOURS[facts.frame.gate].ground;
  const note = section((width, sizePx) => paragraph(measure, facts.note, width, Math.min(30, sizePx)));
  for (const [index, sizePx] of SIZES.entries()) {
    const worth = SIZES.length - index;
    const figures = resultsBlock(measure, facts.rows, page.innerPx, { sizePx, colour });
    yield { figures, sections: [note], worth: worth + NOTE_WORTH };
    const alone = section((width) => resultsBlock(measure, facts.rows, width, { sizePx, colour }));
    yield { sections: [alone], worth };
  }
}

/** The picture of the plan's progress. */
export function planCard(measure: Measure, facts: PlanFacts, format: PosterFormat): Card {
  const page = pageOf(format, facts.frame.foot);
  const facade = squareFacade(measure, page, facts);
  return posterCard(measure, page, facts.frame, facade, planContents(measure, page, facts));
}
