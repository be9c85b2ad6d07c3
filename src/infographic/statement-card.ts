import { GATE_COLOURS } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { stack } from './block.ts';
import { section, type BodyContent } from './body.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { squareFacade } from './facade.ts';
import { posterCard, sealedFacade } from './poster.ts';
import { isPrintFormat } from './print/sheet.ts';
import { everything } from './print/sections.ts';
import { rowsBlock, rowsInColumns } from './rows-block.ts';
import { headed, paragraph } from './section-block.ts';
import type { StatementFacts } from './statement-facts.ts';
import { textBlock } from './text-block.ts';

/** The answer is read first and from farthest away: it may be this large, and costs other facts their room. */
const ANSWER_SIZES = [
  { sizePx: 56, worth: 4 },
  { sizePx: 50, worth: 3.5 },
  { sizePx: 44, worth: 3 },
  { sizePx: 40, worth: 2 },
  { sizePx: 36, worth: 1 },
  { sizePx: 32, worth: 0 },
  { sizePx: 28, worth: -6 },
];

/** Of a correction in short. */
const SMALL_PX = 28;

const WORTH = { correction: 6, who: 5, asked: 2 };

function* statementContents(
  measure: Measure,
  page: Page,
  facts: StatementFacts,
  { site: { duty } }: Strings,
): Generator<BodyContent> {
  const { statement } = duty;
  const colour = GATE_COLOURS[facts.frame.gate].ground;
  const answer = (sizePx: number) =>
    headed(
      measure,
      statement.answer,
      page.innerPx,
      textBlock(measure, facts.answer, {
        widthPx: page.innerPx,
        sizesPx: [sizePx],
        weight: 800,
        colour,
        leading: 1.26,
      }),
    );
  const told = (heading: string, text: StatementFacts['asked']) =>
    section((width, sizePx) => headed(measure, heading, width, paragraph(measure, text, width, sizePx)));
  const who = section(
    (width, sizePx) => rowsBlock(measure, facts.who, width, { sizePx, colour }),
    (width, sizePx) => rowsInColumns(measure, facts.who, width, { sizePx, colour }),
  );
  const asked = told(statement.asked, facts.asked);
  const correction = facts.correction && told(facts.correction.heading, facts.correction.text);
  const corrected = correction === undefined ? [] : [correction];
  const more = correction === undefined ? 0 : WORTH.correction;
  for (const { sizePx, worth } of ANSWER_SIZES) {
    const figures = answer(sizePx);
    if (isPrintFormat(page.format)) {
      yield everything(figures, [...corrected, who, asked]);
      continue;
    }
    yield { figures, sections: [...corrected, who, asked], worth: worth + more + WORTH.who + WORTH.asked };
    yield { figures, sections: [...corrected, who], worth: worth + more + WORTH.who };
    if (facts.correction === undefined) continue;
    // Where there is little height the correction stands under the answer without a heading of its own.
    const inShort = { text: `${facts.correction.heading}: ${facts.correction.text.text}` };
    const below = paragraph(measure, { ...facts.correction.text, ...inShort }, page.innerPx, SMALL_PX);
    yield { figures: stack([figures, below], 12), sections: [who], worth: worth + more + WORTH.who - 1 };
  }
}

/** The infographic of an official answer. */
export function statementCard(
  measure: Measure,
  facts: StatementFacts,
  strings: Strings,
  format: PosterFormat,
): Card {
  const page = pageOf(format, facts.frame.foot);
  // The drawing stands beside the title in every shape, so that the answer gets the height.
  const facade = isPrintFormat(format)
    ? sealedFacade(measure, page, facts)
    : squareFacade(measure, page, facts);
  return posterCard(measure, page, facts.frame, facade, statementContents(measure, page, facts, strings));
}
