import { GATE_COLOURS } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { section, type BodyContent } from './body.ts';
import { mostFigures } from './figures-block.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { pageOf, type Page, type PosterFormat } from './page.ts';
import { pointsInColumns, type Point } from './points-block.ts';
import { posterCard, sealedFacade } from './poster.ts';
import { isPrintFormat } from './print/sheet.ts';
import { everything, printSections } from './print/sections.ts';
import { headed } from './section-block.ts';
import { sketchSection } from './sketch-section.ts';
import type { TrailFacts } from './trail-facts.ts';

/** What is told of each stop, richest first: a trail without all of its stops would lead astray. */
const TELLINGS: readonly { readonly worth: number; readonly told: readonly (keyof Point)[] }[] = [
  { worth: 6, told: ['number', 'main', 'detail', 'after'] },
  { worth: 4, told: ['number', 'main', 'after'] },
  { worth: 3.6, told: ['number', 'main', 'detail'] },
  { worth: 0, told: ['number', 'main'] },
];

/** A trail is easier to follow from top to bottom than from column to column. */
const COLUMN_LOSS = 0.5;
const FIGURES_WORTH = 1;
/** As much as larger letters. */
const MAP_WORTH = 3;

function only({ main, ...rest }: Point, told: readonly (keyof Point)[]): Point {
  const kept = Object.entries(rest).filter(([name]) => told.includes(name as keyof Point));
  return { ...(Object.fromEntries(kept) as Omit<Point, 'main'>), main };
}

function* trailContents(
  measure: Measure,
  page: Page,
  facts: TrailFacts,
  { picture, site }: Strings,
): Generator<BodyContent> {
  const colour = GATE_COLOURS[facts.frame.gate].ground;
  const figures = mostFigures(measure, facts.figures, page.innerPx, colour);
  const map = sketchSection(measure, picture.map, facts.sketch);
  if (isPrintFormat(page.format)) {
    const { about, points } = printSections(measure, colour);
    yield everything(figures, [points(site.trail.stops, facts.stops), about(picture.about, facts), map]);
  }
  for (const { told, worth } of TELLINGS) {
    const stops = facts.stops.map((stop) => only(stop, told));
    for (const columns of [1, 2, 3]) {
      const all = section((width, sizePx) =>
        headed(
          measure,
          site.trail.stops,
          width,
          pointsInColumns(measure, stops, columns, width, { sizePx, colour }),
        ),
      );
      const left = worth - (columns - 1) * COLUMN_LOSS;
      if (map !== undefined) yield { figures, sections: [all, map], worth: left + MAP_WORTH };
      yield { figures, sections: [all], worth: left };
      if (figures !== undefined) yield { sections: [all], worth: left - FIGURES_WORTH };
    }
  }
}

/** The infographic of a trail. */
export function trailCard(measure: Measure, facts: TrailFacts, strings: Strings, format: PosterFormat): Card {
  const page = pageOf(format, facts.frame.foot);
  const facade = sealedFacade(measure, page, facts);
  return posterCard(measure, page, facts.frame, facade, trailContents(measure, page, facts, strings));
}
