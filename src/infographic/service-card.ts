import type { Strings } from '../strings/index.ts';
import { narrowFacade, squareFacade, type Facade } from './facade.ts';
import { gateCard, thresholdPx } from './frame.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { lowPrintFacade } from './print/facade.ts';
import { answersBlock, printServiceBody } from './print/service-body.ts';
import { isPrintFormat } from './print/sheet.ts';
import { serviceBody } from './service-body.ts';
import type { ServiceFacts } from './service-facts.ts';

const ABOVE_PX = 28;

function serviceFacade(measure: Measure, page: Page, facts: ServiceFacts): Facade {
  if (isPrintFormat(page.format)) {
    return lowPrintFacade(measure, page, facts, (widthPx) => answersBlock(measure, facts, widthPx));
  }
  if (page.format === 'square') return squareFacade(measure, page, facts);
  const room = { maxHeightPx: 218, largestPx: 108 };
  const archLeastPx = page.format === 'story' ? 230 : 274;
  return narrowFacade(measure, page, facts, { room, archLeastPx, growthPx: 70 });
}

/** The infographic of a procedure. */
export function serviceCard(
  measure: Measure,
  facts: ServiceFacts,
  strings: Strings,
  format: PosterFormat,
): Card {
  const page = pageOf(format, facts.frame.foot);
  const facade = serviceFacade(measure, page, facts);
  const threshold = thresholdPx(facts.frame);
  const bodyFor = isPrintFormat(format) ? printServiceBody : serviceBody;
  const body = bodyFor(measure, page, facts, strings, facade.leastPx + threshold + ABOVE_PX);
  const spare = body.sparePx;
  const facadeGrowth = Math.round(Math.min(spare * 0.4, facade.growthPx));
  const growthPx = Math.round(Math.min((spare - facadeGrowth) * 0.5, 70));
  const steps = body.grownStairs(growthPx);
  const { bottomPx, drawn, content } = facade.placed(facadeGrowth);
  const y = bottomPx + threshold + ABOVE_PX + Math.round(Math.min(12, (spare - facadeGrowth - growthPx) / 3));
  const card = gateCard(
    measure,
    page,
    facts.frame,
    bottomPx,
    [...drawn, ...steps.items],
    [...content, { x: page.marginPx, y, block: body.left }, { x: body.rightXPx, y, block: body.right }],
  );
  return { ...card, tooLong: [...card.tooLong, ...body.tooLong] };
}
