import { GATE_COLOURS, INK_SOFT } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { stack, type Block } from './block.ts';
import { checklistBlock } from './checklist.ts';
import { archItems, gateCard, thresholdPx, TITLE_TOP_PX } from './frame.ts';
import { MARGIN_PX, WIDTH_PX } from './page.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { headed } from './section-block.ts';
import { rowsBlock } from './rows-block.ts';
import { titlesBlock } from './titles.ts';
import type { Answer, ServiceFacts } from './service-facts.ts';
import { stairs, type Stairs } from './stairs.ts';
import { outOfRoom, SMALLEST_PX, textBlock } from './text-block.ts';

const COLUMN_PX = 460;
const RIGHT_X_PX = WIDTH_PX - MARGIN_PX - COLUMN_PX;
const ARCH_WIDTH_PX = 270;
const TITLE_WIDTH_PX = 660;
const FACADE_LEAST_PX = 462;
const ABOVE_PX = 28;
const CLEAR_PX = 22;

/** A short answer in large letters; of its notes the first that needs no more than two lines. */
function answerBlock(measure: Measure, { value, notes }: Answer): Block {
  const colour = GATE_COLOURS.service.ground;
  const main = textBlock(measure, value, {
    widthPx: COLUMN_PX,
    maxLines: 1,
    sizesPx: [52, 48, 44, 40, 36, 32],
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

function* amounts(): Generator<Amount> {
  const tries: readonly (readonly [number, boolean])[] = [
    [5, true],
    [4, true],
    [5, false],
    [4, false],
    [3, true],
    [3, false],
    [2, false],
    [1, false],
  ];
  for (const [documents, withDetails] of tries) {
    for (const sizePx of [36, 32, 30, 28, SMALLEST_PX]) {
      for (const rows of [2, 1, 0]) yield { documents, withDetails, rows, sizePx };
    }
  }
}

interface Body {
  readonly left: Block;
  readonly right: Block;
  readonly steps: Stairs;
  /** Room that nothing needs, negative when the content does not fit. */
  readonly sparePx: number;
}

function bodyOf(
  measure: Measure,
  facts: ServiceFacts,
  strings: Strings,
  amount: Amount,
  topPx: number,
): Body {
  const { picture } = strings;
  const { documents: count, sizePx, rows } = amount;
  const left = headed(
    measure,
    picture.bring,
    COLUMN_PX,
    checklistBlock(measure, facts.documents, strings, { count, widthPx: COLUMN_PX, sizePx }),
    18,
  );
  const colour = GATE_COLOURS.service.ground;
  const shown = [facts.where, facts.online].slice(0, rows);
  const rowSize = Math.min(32, sizePx);
  const answers = [
    answerBlock(measure, facts.fee),
    answerBlock(measure, facts.time),
    ...(shown.length === 0 ? [] : [rowsBlock(measure, shown, COLUMN_PX, { sizePx: rowSize, colour })]),
  ];
  const right = headed(measure, picture.know, COLUMN_PX, stack(answers, 14), 10);
  const steps = stairs(measure, facts.steps, amount);
  const room = (x: number, block: Block) =>
    steps.topBetween(x, x + COLUMN_PX) - CLEAR_PX - topPx - block.height;
  return { left, right, steps, sparePx: Math.min(room(MARGIN_PX, left), room(RIGHT_X_PX, right)) };
}

/** The infographic of a procedure. */
export function serviceCard(measure: Measure, facts: ServiceFacts, strings: Strings): Card {
  const titles = titlesBlock(measure, facts, { widthPx: TITLE_WIDTH_PX, maxHeightPx: 218, largestPx: 108 });
  const facadeLeast = Math.max(FACADE_LEAST_PX, TITLE_TOP_PX + titles.height + 34);
  const threshold = thresholdPx(facts.frame);
  const topLeast = facadeLeast + threshold + ABOVE_PX;
  let body: Body | undefined;
  let chosen: Amount | undefined;
  for (const amount of amounts()) {
    body = bodyOf(measure, facts, strings, amount, topLeast);
    chosen = amount;
    if (body.sparePx >= 0) break;
  }
  if (body === undefined || chosen === undefined) throw new RangeError('There is no way to set a procedure.');
  const spare = Math.max(0, body.sparePx);
  const facadeGrowth = Math.round(Math.min(spare * 0.4, 70));
  const growthPx = Math.round(Math.min((spare - facadeGrowth) * 0.5, 70));
  const steps = stairs(measure, facts.steps, { ...chosen, growthPx });
  const facade = facadeLeast + facadeGrowth;
  const archTop = TITLE_TOP_PX + 16;
  const arch = {
    x: WIDTH_PX - MARGIN_PX - ARCH_WIDTH_PX,
    y: archTop,
    width: ARCH_WIDTH_PX,
    height: facade - archTop,
  };
  const top = facade + threshold + ABOVE_PX + Math.round(Math.min(12, (spare - facadeGrowth - growthPx) / 3));
  const card = gateCard(
    measure,
    facts.frame,
    facade,
    [...archItems(facts.drawing, arch, ARCH_WIDTH_PX / 2), ...steps.items],
    [
      { x: MARGIN_PX, y: TITLE_TOP_PX + Math.round(facadeGrowth / 3), block: titles },
      { x: MARGIN_PX, y: top, block: body.left },
      { x: RIGHT_X_PX, y: top, block: body.right },
    ],
  );
  const texts = [...body.left.place(0, 0), ...body.right.place(0, 0), ...steps.items];
  return {
    ...card,
    tooLong: [...card.tooLong, ...steps.tooLong, ...outOfRoom(texts, -body.sparePx)],
  };
}
