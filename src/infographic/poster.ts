/** An infographic whose body is figures and sections under a façade: all kinds but procedures. */
import { fitBody, type BodyContent } from './body.ts';
import { squareFacade, wideFacade, type Facade } from './facade.ts';
import type { EntryFacts, FrameFacts } from './facts.ts';
import { gateCard, thresholdPx } from './frame.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import type { Page } from './page.ts';
import { printFacade } from './print/facade.ts';
import { isPrintFormat } from './print/sheet.ts';
import { flatSealBlock, sealBlock, type Seal } from './seal-block.ts';

/**
 * @param contents - what the body may show, richest first
 */
export function posterCard(
  measure: Measure,
  page: Page,
  frame: FrameFacts,
  facade: Facade,
  contents: Iterable<BodyContent>,
): Card {
  const threshold = thresholdPx(frame);
  const body = fitBody(page, contents, facade.leastPx + threshold, facade.growthPx);
  const { bottomPx, drawn, content } = facade.placed(Math.round(body.archGrowthPx));
  return gateCard(measure, page, frame, bottomPx, drawn, [
    ...content,
    { x: page.marginPx, y: bottomPx + threshold + body.abovePx, block: body.block },
  ]);
}

/** The façade of a picture with a seal, if it has one: a wide arch, or a narrow one where there is little height. */
export function sealedFacade(measure: Measure, page: Page, facts: EntryFacts, seal?: Seal): Facade {
  if (isPrintFormat(page.format)) {
    if (seal === undefined) return printFacade(measure, page, facts);
    return printFacade(measure, page, facts, (widthPx) => flatSealBlock(measure, seal, widthPx));
  }
  if (page.format !== 'square') {
    return wideFacade(measure, page, facts, seal === undefined ? undefined : sealBlock(measure, seal));
  }
  if (seal === undefined) return squareFacade(measure, page, facts);
  return squareFacade(measure, page, facts, (widthPx) => flatSealBlock(measure, seal, widthPx));
}
