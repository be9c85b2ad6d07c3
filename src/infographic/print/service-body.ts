/** A procedure on a sheet: every document with what is to be known of it, every answer, and every step. */
import { CREAM, GATE_COLOURS, INK, WHITE } from '../../brand/palette.ts';
import type { Strings } from '../../strings/index.ts';
import { blank, stack, type Block } from '../block.ts';
import { checklistRows, ROW_GAP_PX } from '../checklist.ts';
import { words, type Row } from '../facts.ts';
import type { Said } from '../item.ts';
import type { Measure } from '../measure.ts';
import type { Page } from '../page.ts';
import { rowsBlock } from '../rows-block.ts';
import { headed, paragraph } from '../section-block.ts';
import { CLEAR_PX, type ServiceBody } from '../service-body.ts';
import type { Answer, ServiceFacts } from '../service-facts.ts';
import { stairs } from '../stairs.ts';
import { outOfRoom, SMALLEST_PX, textBlock } from '../text-block.ts';

const COLUMN_GAP_PX = 48;
const GAP_PX = 26;

/** What a sheet shows, from much in large letters to little in small ones. */
interface Amount {
  readonly documents: number;
  readonly withDetails: boolean;
  readonly sizePx: number;
}

/** Details are worth their room in letters that are read from where a sheet is read, no smaller. */
const WITH_DETAILS_PX = [42, 40, 38, 36, 34, 32, 30];
const SIZES_PX = [...WITH_DETAILS_PX, 28, SMALLEST_PX];

/** From much to little in groups, in each of which smaller letters take less room. */
function amounts(most: number): readonly (readonly Amount[])[] {
  return [
    WITH_DETAILS_PX.map((sizePx) => ({ documents: most, withDetails: true, sizePx })),
    SIZES_PX.map((sizePx) => ({ documents: most, withDetails: false, sizePx })),
    Array.from({ length: most - 1 }, (_fewer, index) => ({
      documents: most - 1 - index,
      withDetails: false,
      sizePx: SMALLEST_PX,
    })),
  ];
}

/** The first of `amounts` that fits, found by halving; the last of all where none does. */
function firstFitting<Body extends { readonly sparePx: number }>(
  groups: readonly (readonly Amount[])[],
  bodyFor: (amount: Amount) => Body,
): { readonly body: Body; readonly amount: Amount } {
  let last: { readonly body: Body; readonly amount: Amount } | undefined;
  const tried = (amount: Amount) => ({ amount, body: bodyFor(amount) });
  for (const group of groups) {
    let [low, high] = [0, group.length - 1];
    const least = group[high];
    if (least === undefined) continue;
    let found = tried(least);
    last = found;
    if (found.body.sparePx < 0) continue;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const next = tried(group[middle] ?? least);
      if (next.body.sparePx >= 0) [found, high] = [next, middle];
      else low = middle + 1;
    }
    return found;
  }
  if (last === undefined) throw new RangeError('A procedure needs a document.');
  return last;
}

/** As much of `facts` as there is room for below `topPx`, in letters as large as that allows. */
export function printServiceBody(
  measure: Measure,
  page: Page,
  facts: ServiceFacts,
  strings: Strings,
  topPx: number,
): ServiceBody {
  const { body, amount } = firstFitting(amounts(facts.documents.length), (each) =>
    bodyOf(measure, page, facts, strings, { ...each, topPx }),
  );
  const { left, right, rightXPx, steps, sparePx } = body;
  const texts = [...left.place(0, 0), ...right.place(0, 0), ...steps.items];
  const { sizePx } = amount;
  return {
    left,
    right,
    rightXPx,
    sparePx: Math.max(0, sparePx),
    grownStairs: (growthPx) =>
      stairs(measure, page, facts.steps, { withDetails: true, growthPx, textPx: stepPx(sizePx) }),
    tooLong: [...left.tooLong, ...right.tooLong, ...steps.tooLong, ...outOfRoom(texts, -sparePx)],
  };
}

/** Steps stand side by side in narrow columns, so that they are told in smaller letters. */
function stepPx(sizePx: number): number {
  return Math.max(27, sizePx - 4);
}

function bodyOf(
  measure: Measure,
  page: Page,
  facts: ServiceFacts,
  strings: Strings,
  { documents, withDetails, sizePx, topPx }: Amount & { readonly topPx: number },
) {
  const widthPx = (page.innerPx - COLUMN_GAP_PX) / 2;
  const rightXPx = page.marginPx + widthPx + COLUMN_GAP_PX;
  const rows = checklistRows(measure, facts.documents, strings, {
    count: documents,
    widthPx,
    sizePx,
    whole: true,
    withDetails,
  });
  const titled = (heading: string, block: Block, headWidthPx = widthPx) =>
    headed(measure, heading, headWidthPx, block, { gapPx: 14, textPx: sizePx });
  const know = titled(strings.picture.know, knowBlock(measure, facts, strings, widthPx, sizePx));
  const who = titled(strings.site.service.who, paragraph(measure, facts.who, widthPx, sizePx, INK, 1.34));
  const steps = stairs(measure, page, facts.steps, { withDetails: true, textPx: stepPx(sizePx) });
  const room = (x: number, block: Block) =>
    steps.topBetween(x, x + widthPx) - CLEAR_PX - topPx - block.height;
  const ways = rows.flatMap((_row, index) => {
    const [first, rest] = [rows.slice(0, index + 1), rows.slice(index + 1)];
    const split = rest.length > 0;
    // A list in both columns has one heading over both of them.
    const bring = titled(strings.picture.bring, stack(first, ROW_GAP_PX), split ? page.innerPx : widthPx);
    const head = titled(strings.picture.bring, blank(0, 0)).height;
    const more = split ? [stack([blank(0, head), stack(rest, ROW_GAP_PX)], 0)] : [];
    return [
      { left: stack([bring, who], GAP_PX), right: stack([...more, know], GAP_PX) },
      { left: bring, right: stack([...more, know, who], GAP_PX) },
    ].map((way) => ({
      ...way,
      sparePx: Math.min(room(page.marginPx, way.left), room(rightXPx, way.right)),
    }));
  });
  const best = ways.reduce((a, b) => (b.sparePx > a.sparePx ? b : a));
  return { ...best, rightXPx, steps };
}

/** Where, whether online, and what one gets. */
function knowBlock(
  measure: Measure,
  { where, whereNote, online, result }: ServiceFacts,
  { site }: Strings,
  widthPx: number,
  sizePx: number,
): Block {
  const colour = GATE_COLOURS.service.ground;
  const rows: readonly Row[] = [
    whereNote === undefined ? where : { ...where, detail: whereNote },
    online,
    { icon: 'file-check-2', main: result, detail: words(site.service.result) },
  ];
  return rowsBlock(measure, rows, widthPx, { sizePx, colour, detailLines: 5 });
}

/** Fee and time with all that they hold for, in light letters for the façade. */
export function answersBlock(measure: Measure, { fee, time }: ServiceFacts, widthPx: number): Block {
  return stack(
    [fee, time].map((answer) => answerBlock(measure, answer, widthPx)),
    14,
  );
}

function answerBlock(measure: Measure, { value, notes }: Answer, widthPx: number): Block {
  const main = textBlock(measure, value, {
    widthPx,
    maxLines: 2,
    sizesPx: [52, 48, 44, 40, 36, 32],
    weight: 800,
    colour: WHITE,
    leading: 1.14,
  });
  // The last note only names the answer: whatever it holds for says as much.
  const told = notes.length > 1 ? notes.slice(0, -1) : notes;
  const note = (said: Said): Block =>
    textBlock(measure, said, { widthPx, sizesPx: [28], weight: 400, colour: CREAM, leading: 1.26 });
  return stack([main, ...told.map(note)], 2);
}
