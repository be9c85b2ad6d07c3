/** The steps of a procedure as a staircase that rises to the right and stands on the foot. */
import { GOLD, hexColour, WHITE } from '../brand/palette.ts';
import { beside, blank, stack, type Block } from './block.ts';
import { area, type Item, type TooLong } from './item.ts';
import type { Measure } from './measure.ts';
import type { Page } from './page.ts';
import { isPrintFormat } from './print/sheet.ts';
import type { StepFact } from './service-facts.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** Blues of the treads, from the first step to the last. */
const FIRST_TREAD = [0x1f, 0x4c, 0x73] as const;
const LAST_TREAD = [0x13, 0x36, 0x52] as const;

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

/** Gold is read as a numeral only where it is large (design brief, 1. Colour). */
const NUMBER_PX = { square: 64, feed: 74, story: 74, a4: 74, a3: 74 } as const;

function stepBlock(
  measure: Measure,
  { format }: Page,
  step: StepFact,
  index: number,
  widthPx: number,
  { withDetails, textPx }: { readonly withDetails: boolean; readonly textPx: number },
): Block {
  const flat = format === 'square' || isPrintFormat(format);
  const number = textBlock(
    measure,
    { text: String(index + 1) },
    { widthPx, sizesPx: [NUMBER_PX[format]], weight: 800, colour: GOLD, leading: 1 },
  );
  const titleX = flat ? number.width + 14 : 0;
  const title = textBlock(measure, step.title, {
    widthPx: widthPx - titleX,
    maxLines: format === 'square' ? 3 : 4,
    sizesPx: [textPx + 6, textPx + 4, textPx + 2, textPx, SMALLEST_PX],
    weight: 800,
    colour: WHITE,
    leading: 1.2,
  });
  const detail = textBlock(measure, step.detail, {
    widthPx,
    sizesPx: [textPx],
    weight: 400,
    colour: WHITE,
    leading: 1.3,
  });
  // A step of one word stands at the middle of its numeral.
  const top = Math.max(0, Math.round((number.height - title.height) / 2));
  const head = flat
    ? beside([
        { x: 0, block: number },
        { x: titleX, block: stack([blank(0, top), title], 0) },
      ])
    : stack([number, title], 4);
  return withDetails && format !== 'square' ? stack([head, detail], 4) : head;
}

/**
 * Stairs just high enough for their words.
 *
 * @param growthPx - how much higher than that
 * @param textPx - size of the details; titles are a little larger where there is room
 */
export function stairs(
  measure: Measure,
  page: Page,
  steps: readonly StepFact[],
  {
    withDetails,
    growthPx = 0,
    textPx = 27,
  }: { readonly withDetails: boolean; readonly growthPx?: number; readonly textPx?: number },
): Stairs {
  const count = steps.length;
  const { widthPx, footTopPx } = page;
  const tread = widthPx / count;
  const paddingPx = count > 4 ? 14 : 20;
  const flat = page.format === 'square';
  const rise = Math.min(
    48,
    { square: 36, feed: 150, story: 110, a4: 150, a3: 150 }[page.format] / Math.max(1, count - 1),
  );
  const blocks = steps.map((step, index) =>
    stepBlock(measure, page, step, index, tread - 2 * paddingPx, { withDetails, textPx }),
  );
  const first =
    Math.max(...blocks.map(({ height }, index) => height + (flat ? 28 : 36) - rise * index)) + growthPx;
  const left = (index: number) => Math.round(index * tread);
  const top = (index: number) => Math.round(footTopPx - first - rise * index);
  return {
    topBetween: (leftPx, rightPx) =>
      Math.min(
        ...blocks.map((_block, index) =>
          left(index) < rightPx && left(index + 1) > leftPx ? top(index) : footTopPx,
        ),
      ),
    items: blocks.flatMap((block, index) => [
      area(
        {
          x: left(index),
          y: top(index),
          width: left(index + 1) - left(index),
          height: footTopPx - top(index),
        },
        treadColour(index, count),
      ),
      ...block.place(left(index) + paddingPx, top(index) + 14),
    ]),
    tooLong: blocks.flatMap(({ tooLong }) => tooLong),
  };
}
