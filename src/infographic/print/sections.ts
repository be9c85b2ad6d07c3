/** What a sheet has room for and a picture has not: every section of an entry, with all that belongs into it. */
import { beside, type Block } from '../block.ts';
import { COLUMN_GAP_PX, section, type BodyContent, type Section } from '../body.ts';
import type { EntryFacts, Row } from '../facts.ts';
import type { Measure } from '../measure.ts';
import { pointsBlock, type Point } from '../points-block.ts';
import type { Milestone } from '../relic-facts.ts';
import { rowsBlock } from '../rows-block.ts';
import { headed, paragraph } from '../section-block.ts';
import { timelineBlock } from '../timeline-block.ts';

/** On paper nobody scrolls on for the rest, so that a detail is told in as many lines as it needs. */
const DETAIL_LINES = 9;

/** More than any choice among the facts. */
const ALL_WORTH = 100;

/** All of `sections` that say something, with all figures. */
export function everything(
  figures: Block | undefined,
  sections: readonly (Section | undefined)[],
): BodyContent {
  return { figures, sections: sections.filter((each) => each !== undefined), worth: ALL_WORTH };
}

/** Sections for a sheet, whose headings are larger than their texts in whatever size these are. */
export function printSections(measure: Measure, colour: string) {
  const titled = (heading: string, build: (widthPx: number, sizePx: number) => Block): Section =>
    section((widthPx, sizePx) =>
      headed(measure, heading, widthPx, build(widthPx, sizePx), { textPx: sizePx }),
    );
  /** A list that over the whole width stands in two columns, the first of which is read first. */
  const listed = <T>(
    heading: string,
    items: readonly T[],
    build: (items: readonly T[], widthPx: number, sizePx: number) => Block,
  ): Section | undefined => {
    if (items.length === 0) return undefined;
    const head = (widthPx: number, sizePx: number, block: Block) =>
      headed(measure, heading, widthPx, block, { textPx: sizePx });
    return section(
      (widthPx, sizePx) => head(widthPx, sizePx, build(items, widthPx, sizePx)),
      (widthPx, sizePx) => {
        const column = (widthPx - COLUMN_GAP_PX) / 2;
        const half = Math.ceil(items.length / 2);
        const parts = items.length < 2 ? [items] : [items.slice(0, half), items.slice(half)];
        const columns = parts.map((part, side) => ({
          x: side * (column + COLUMN_GAP_PX),
          block: build(part, parts.length === 1 ? widthPx : column, sizePx),
        }));
        return head(widthPx, sizePx, beside(columns));
      },
    );
  };
  return {
    about: (heading: string, { summary }: Pick<EntryFacts, 'summary'>) =>
      titled(heading, (widthPx, sizePx) => paragraph(measure, summary, widthPx, sizePx)),
    timeline: (heading: string, milestones: readonly Milestone[]) =>
      listed(heading, milestones, (items, widthPx, sizePx) =>
        timelineBlock(measure, items, widthPx, { sizePx, colour, whole: true }),
      ),
    rows: (heading: string, rows: readonly Row[]) =>
      listed(heading, rows, (items, widthPx, sizePx) =>
        rowsBlock(measure, items, widthPx, { sizePx, colour, detailLines: DETAIL_LINES }),
      ),
    points: (heading: string, points: readonly Point[]) =>
      listed(heading, points, (items, widthPx, sizePx) =>
        pointsBlock(measure, items, widthPx, { sizePx, colour, detailLines: DETAIL_LINES }),
      ),
  };
}
