/** What stands between façade and foot of a procedure: what to bring, what to know, and the steps as stairs. */
import { GATE_COLOURS, INK_SOFT } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { stack, type Block } from './block.ts';
import { checklistBlock } from './checklist.ts';
import type { TooLong } from './item.ts';
import type { Measure } from './measure.ts';
import type { Page } from './page.ts';
import { headed } from './section-block.ts';
import { rowsBlock } from './rows-block.ts';
import type { Answer, ServiceFacts } from './service-facts.ts';
import { stairs, type Stairs } from './stairs.ts';
import { outOfRoom, SMALLEST_PX, textBlock } from './text-block.ts';

export const COLUMN_PX = 460;
/** Least room between what is read and the stairs below it. */
export const CLEAR_PX = 22;

/** A short answer in large letters; of its notes the first that needs no more than two lines. */
function answerBlock(measure: Measure, { value, notes }: Answer, largestPx: number): Block {
  const colour = GATE_COLOURS.service.ground;
  const main = textBlock(measure, value, {
    widthPx: COLUMN_PX,
    maxLines: 1,
    sizesPx: [52, 48, 44, 40, 36, 32].filter((size) => size <= largestPx),
    weight: 800,
    colour,
    leading: 1.14,
  });
  const note = notes
    .map((said) =>
      textBlock(measure, said, {
        widthPx: COLUMN_PX,
        maxLines: 2,
        sizesPx: [28, SMALLEST_PX],
        weight: 400,
        colour: INK_SOFT,
        leading: 1.22,
      }),
    )
    .find(({ tooLong }) => tooLong.length === 0);
  return stack([main, ...(note === undefined ? [] : [note])], 0);
}

/** What a card shows, from much to little. */
interface Amount {
  readonly documents: number;
  readonly withDetails: boolean;
  readonly rows: number;
  readonly sizePx: number;
}

const TRIES: readonly (readonly [documents: number, withDetails: boolean])[] = [
  [5, true],
  [4, true],
  [5, false],
  [4, false],
  [3, true],
  [3, false],
  [2, false],
  [1, false],
];

function* amounts({ format }: Page): Generator<Amount> {
  const tries = format === 'feed' ? TRIES : TRIES.filter(([, withDetails]) => !withDetails);
  const sizes = format === 'story' ? [38, 36, 34, 32, 30] : [36, 32, 30, 28, SMALLEST_PX];
  for (const [documents, withDetails] of tries) {
    for (const sizePx of sizes) {
      for (const rows of [2, 1, 0]) yield { documents, withDetails, rows, sizePx };
    }
  }
}

/** Results of `build` by what it was asked for. */
function once<Key extends string | number, Result>(build: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const result = known.get(key) ?? build(key);
    known.set(key, result);
    return result;
  };
}

export interface ServiceBody {
  readonly left: Block;
  readonly right: Block;
  readonly rightXPx: number;
  /** Room that nothing needs. */
  readonly sparePx: number;
  /** The stairs, `growthPx` higher than their words ask. */
  readonly grownStairs: (growthPx: number) => Stairs;
  /** That even the least does not fit. */
  readonly tooLong: readonly TooLong[];
}

/** As much of `facts` as there is room for below `topPx`. */
export function serviceBody(
  measure: Measure,
  page: Page,
  facts: ServiceFacts,
  strings: Strings,
  topPx: number,
): ServiceBody {
  const { picture } = strings;
  const rightXPx = page.widthPx - page.marginPx - COLUMN_PX;
  const leftOf = once((key: string) => {
    const [count = 0, sizePx = 0] = key.split(' ').map(Number);
    const list = checklistBlock(measure, facts.documents, strings, { count, widthPx: COLUMN_PX, sizePx });
    return headed(measure, picture.bring, COLUMN_PX, list, { gapPx: 18 });
  });
  const rightOf = once((key: string) => {
    const [rows = 0, sizePx = 0] = key.split(' ').map(Number);
    const colour = GATE_COLOURS.service.ground;
    const shown = [facts.where, facts.online].slice(0, rows);
    const largest = page.format === 'square' ? 44 : 52;
    const answers = [
      answerBlock(measure, facts.fee, largest),
      answerBlock(measure, facts.time, largest),
      ...(shown.length === 0 ? [] : [rowsBlock(measure, shown, COLUMN_PX, { sizePx, colour })]),
    ];
    return headed(measure, picture.know, COLUMN_PX, stack(answers, 14), { gapPx: 10 });
  });
  const stairsOf = once((withDetails: 0 | 1) =>
    stairs(measure, page, facts.steps, { withDetails: withDetails === 1 }),
  );
  const bodyOf = ({ documents, withDetails, rows, sizePx }: Amount) => {
    const left = leftOf(`${documents} ${sizePx}`);
    const right = rightOf(`${rows} ${Math.min(32, sizePx)}`);
    const steps = stairsOf(withDetails ? 1 : 0);
    const room = (x: number, block: Block) =>
      steps.topBetween(x, x + COLUMN_PX) - CLEAR_PX - topPx - block.height;
    return { left, right, steps, sparePx: Math.min(room(page.marginPx, left), room(rightXPx, right)) };
  };
  let chosen: { readonly amount: Amount; readonly body: ReturnType<typeof bodyOf> } | undefined;
  for (const amount of amounts(page)) {
    chosen = { amount, body: bodyOf(amount) };
    if (chosen.body.sparePx >= 0) break;
  }
  if (chosen === undefined) throw new RangeError('There is no way to set a procedure.');
  const { amount, body } = chosen;
  const { left, right, steps, sparePx } = body;
  const texts = [...left.place(0, 0), ...right.place(0, 0), ...steps.items];
  return {
    left,
    right,
    rightXPx,
    sparePx: Math.max(0, sparePx),
    grownStairs: (growthPx) =>
      stairs(measure, page, facts.steps, { withDetails: amount.withDetails, growthPx }),
    tooLong: [...steps.tooLong, ...outOfRoom(texts, -sparePx)],
  };
}
