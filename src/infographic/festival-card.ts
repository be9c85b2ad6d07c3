import { GATE_COLOURS } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { section, type BodyContent } from './body.ts';
import { mostFigures } from './figures-block.ts';
import type { FestivalFacts } from './festival-facts.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { pointsBlock } from './points-block.ts';
import { posterCard, sealedFacade } from './poster.ts';
import { upTo } from './relic-card.ts';
import { rowsBlock, rowsInColumns } from './rows-block.ts';
import { isPrintFormat } from './print/sheet.ts';
import { everything, printSections } from './print/sections.ts';
import { headed, paragraph } from './section-block.ts';

const WORTH = { part: 0.6, details: 1, about: 0.9 };

function* festivalContents(
  measure: Measure,
  page: Page,
  facts: FestivalFacts,
  { picture, site }: Strings,
): Generator<BodyContent> {
  const colour = GATE_COLOURS[facts.frame.gate].ground;
  const figures = mostFigures(measure, facts.figures, page.innerPx, colour);
  if (isPrintFormat(page.format)) {
    const { about, points, rows } = printSections(measure, colour);
    yield everything(figures, [
      points(site.festival.programme, facts.programme),
      about(picture.about, facts),
      rows(picture.visit, facts.when),
    ]);
  }
  const when = section(
    (width, sizePx) =>
      headed(measure, picture.visit, width, rowsBlock(measure, facts.when, width, { sizePx, colour })),
    (width, sizePx) => rowsInColumns(measure, facts.when, width, { sizePx, colour }),
  );
  for (const [count, programme] of upTo(6, facts.programme, (parts) => facts.programme.slice(0, parts))) {
    for (const withDetails of [true, false]) {
      const shown = withDetails ? programme : programme.map(({ main }) => ({ main }));
      const parts = section((width, sizePx) =>
        headed(
          measure,
          site.festival.programme,
          width,
          pointsBlock(measure, shown, width, { sizePx, colour }),
        ),
      );
      const worth = count * WORTH.part + (withDetails ? WORTH.details : 0);
      yield { figures, sections: [parts, when], worth };
    }
  }
  const about = section((width, sizePx) =>
    headed(measure, picture.about, width, paragraph(measure, facts.summary, width, sizePx)),
  );
  yield { figures, sections: [about, when], worth: WORTH.about };
}

/** The infographic of a festival. */
export function festivalCard(
  measure: Measure,
  facts: FestivalFacts,
  strings: Strings,
  format: PosterFormat,
): Card {
  const page = pageOf(format, facts.frame.foot);
  const facade = sealedFacade(measure, page, facts, facts.seal);
  return posterCard(measure, page, facts.frame, facade, festivalContents(measure, page, facts, strings));
}
