import { section, type Section } from './body.ts';
import type { Measure } from './measure.ts';
import { headed } from './section-block.ts';
import { sketchBlock, type SketchFacts } from './sketch-block.ts';

/** A map under its heading; nothing where there is none to draw. */
export function sketchSection(
  measure: Measure,
  heading: string,
  facts: SketchFacts | undefined,
): Section | undefined {
  return facts === undefined
    ? undefined
    : section((widthPx, sizePx) =>
        headed(measure, heading, widthPx, sketchBlock(measure, facts, widthPx, sizePx), { textPx: sizePx }),
      );
}
