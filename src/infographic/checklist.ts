import { GATE_COLOURS, INK, INK_SOFT } from '../brand/palette.ts';
import type { Strings } from '../strings/index.ts';
import { fill } from '../strings/index.ts';
import { framed, stack, type Block } from './block.ts';
import { words } from './facts.ts';
import type { AreaItem } from './item.ts';
import type { Measure } from './measure.ts';
import type { DocumentFact } from './service-facts.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

const BOX_PX = 38;
const TEXT_X_PX = 58;

/** `count` documents in their own order; those that everybody needs come before those that some need. */
function chosen(documents: readonly DocumentFact[], count: number): readonly DocumentFact[] {
  const byNeed = [
    ...documents.filter(({ condition }) => condition === undefined),
    ...documents.filter(({ condition }) => condition !== undefined),
  ].slice(0, count);
  return documents.filter((document) => byNeed.includes(document));
}

export const ROW_GAP_PX = 14;

interface ListStyle {
  readonly count: number;
  readonly widthPx: number;
  readonly sizePx: number;
  /** Conditions in as many lines as they need; otherwise a long one only says that there is one. */
  readonly whole?: boolean;
  /** How many copies, too, and what else there is to know. */
  readonly withDetails?: boolean;
}

/** Documents with a box to tick; how many more there are is said below. */
export function checklistBlock(
  measure: Measure,
  documents: readonly DocumentFact[],
  strings: Strings,
  style: ListStyle,
): Block {
  return stack(checklistRows(measure, documents, strings, style), ROW_GAP_PX);
}

/** The same, each document a block of its own. */
export function checklistRows(
  measure: Measure,
  documents: readonly DocumentFact[],
  { picture }: Strings,
  { count, widthPx, sizePx, whole = false, withDetails = false }: ListStyle,
): readonly Block[] {
  const room = { widthPx: widthPx - TEXT_X_PX };
  const soft = { ...room, maxLines: 2, weight: 400, colour: INK_SOFT } as const;
  const lines = whole ? { maxLines: Infinity } : {};
  const softSizes = [Math.max(SMALLEST_PX, sizePx - 3), SMALLEST_PX];
  const rows = chosen(documents, count).map((document) => {
    const name = textBlock(measure, document.name, {
      ...room,
      maxLines: 3,
      sizesPx: [sizePx],
      weight: 600,
      colour: INK,
      leading: 1.22,
    });
    const texts = [name, ...conditionBlocks(document), ...(withDetails ? detailBlocks(document) : [])];
    const text = stack(texts, 0);
    const height = Math.max(BOX_PX, text.height);
    const size = { width: widthPx, height, left: TEXT_X_PX, top: Math.max(0, (BOX_PX - text.height) / 2) };
    return framed(text, size, (x, y) => {
      const box: AreaItem = {
        kind: 'area',
        x,
        y: y + Math.max(0, Math.round((name.height / Math.max(1, name.lineCount) - BOX_PX) / 2)),
        width: BOX_PX,
        height: BOX_PX,
        border: { colour: GATE_COLOURS.service.ground, widthPx: 5 },
      };
      return [box];
    });
  });
  function conditionBlocks({ condition }: DocumentFact): readonly Block[] {
    if (condition === undefined) return [];
    const full = textBlock(measure, condition, { ...soft, ...lines, sizesPx: softSizes });
    if (full.tooLong.length === 0) return [full];
    return [textBlock(measure, words(picture.sometimes), { ...soft, sizesPx: softSizes })];
  }
  function detailBlocks({ copies, detail }: DocumentFact): readonly Block[] {
    return [copies, detail]
      .filter((said) => said !== undefined)
      .map((said) => textBlock(measure, said, { ...soft, maxLines: Infinity, sizesPx: softSizes }));
  }
  const more = documents.length - rows.length;
  if (more > 0) {
    const said = words(fill(picture.moreDocuments, { n: more }));
    const line = textBlock(measure, said, { ...soft, sizesPx: softSizes });
    rows.push(framed(line, { width: widthPx, height: line.height, left: TEXT_X_PX }, () => []));
  }
  return rows;
}
