/** The steps of a procedure as a staircase that rises to the right and stands on the foot. */
import { GOLD, hexColour, WHITE } from '../brand/palette.ts';
import { stack, type Block } from './block.ts';
import { FOOT_TOP_PX, WIDTH_PX } from './page.ts';
import { area, type Item, type TooLong } from './item.ts';
import type { Measure } from './measure.ts';
import type { StepFact } from './service-facts.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** Blues of the treads, from the first step to the last. */
const FIRST_TREAD = [0x2f, 0x63, 0x90] as const;
const LAST_TREAD = [0x1b, 0x46, 0x69] as const;

export interface Stairs {
  /** Highest point of the stairs between two distances from the left. */
  readonly topBetween: (leftPx: number, rightPx: number) => number;
  readonly items: readonly Item[];
  readonly tooLong: readonly TooLong[];
}

function treadColour(index: number, count: number): string {
  const share = count < 2 ? 0 : index / (count - 1);
  return hexColour(FIRST_TREAD.map((from, channel) => from + ((LAST_TREAD[channel] ?? from) - from) * share));
}

function stepBlock(
  measure: Measure,
  step: StepFact,
  index: number,
  widthPx: number,
  withDetail: boolean,
): Block {
  const number = textBlock(
    measure,
    { text: String(index + 1) },
    { widthPx, sizesPx: [74], weight: 800, colour: GOLD, leading: 1 },
  );
  const title = textBlock(measure, step.title, {
    widthPx,
    maxLines: 4,
    sizesPx: [33, 31, 29, 27, SMALLEST_PX],
    weight: 800,
    colour: WHITE,
    leading: 1.2,
  });
  const detail = textBlock(measure, step.detail, {
    widthPx,
    sizesPx: [27],
    weight: 400,
    colour: WHITE,
    leading: 1.3,
  });
  return stack(withDetail ? [number, title, detail] : [number, title], 4);
}

/**
 * Stairs just high enough for their words.
 *
 * @param growthPx - how much higher than that
 */
export function stairs(
  measure: Measure,
  steps: readonly StepFact[],
  { withDetails, growthPx = 0 }: { readonly withDetails: boolean; readonly growthPx?: number },
): Stairs {
  const count = steps.length;
  const tread = WIDTH_PX / count;
  const paddingPx = count > 4 ? 14 : 20;
  const rise = Math.min(48, 150 / Math.max(1, count - 1));
  const blocks = steps.map((step, index) =>
    stepBlock(measure, step, index, tread - 2 * paddingPx, withDetails),
  );
  const first = Math.max(...blocks.map(({ height }, index) => height + 36 - rise * index)) + growthPx;
  const left = (index: number) => Math.round(index * tread);
  const top = (index: number) => Math.round(FOOT_TOP_PX - first - rise * index);
  return {
    topBetween: (leftPx, rightPx) =>
      Math.min(
        ...blocks.map((_block, index) =>
          left(index) < rightPx && left(index + 1) > leftPx ? top(index) : FOOT_TOP_PX,
        ),
      ),
    items: blocks.flatMap((block, index) => [
      area(
        {
          x: left(index),
          y: top(index),
          width: left(index + 1) - left(index),
          height: FOOT_TOP_PX - top(index),
        },
        treadColour(index, count),
      ),
      ...block.place(left(index) + paddingPx, top(index) + 14),
    ]),
    tooLong: blocks.flatMap(({ tooLong }) => tooLong),
  };
}
