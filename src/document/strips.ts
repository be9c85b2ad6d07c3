/** The flow set in lines, as strips: what lies side by side across the page and is never cut. */
import type { SerifFonts, SerifStyle } from '../brand/fonts.ts';
import { mmToPt } from '../lib/length.ts';
import type { Role } from '../pdf/marks.ts';
import type { FlowColumns, FlowItem, FlowParagraph, FlowRule, FlowTable } from './flow.ts';
import { breakLines, type Line } from './lines.ts';
import { LINE, LOOKS, lookOf, type Look, type LookName } from './looks.ts';

/** A line of text; all measures in points from the left edge of the text and the top of the strip. */
export interface StripText {
  /** Lines of one paragraph have the same. */
  readonly paragraph: number;
  readonly role: Role;
  readonly cell?: { readonly table: number; readonly row: number };
  readonly sizePt: number;
  readonly baselinePt: number;
  readonly runs: readonly { readonly text: string; readonly style: SerifStyle; readonly xPt: number }[];
  /** Added to every space. */
  readonly gapPt: number;
}

export interface StripRule {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

export interface Strip {
  readonly heightPt: number;
  readonly texts: readonly StripText[];
  readonly rules: readonly StripRule[];
  /** Stands on the page of the next one. */
  readonly keepNext: boolean;
  /** Empty, and left out at the head of a page. */
  readonly isGap: boolean;
  /** Of a row of a table: the row of its heads, which is written again on every page. */
  readonly heads?: Strip;
}

export interface Setting {
  readonly fonts: SerifFonts;
  readonly bodyPt: number;
  /** Numbers paragraphs and tables. */
  readonly next: () => number;
}

const CELL_PAD_PT = { x: 3, y: 2 } as const;
const RULE_PT = 5;

function gap(heightPt: number, keepNext: boolean): readonly Strip[] {
  return heightPt === 0 ? [] : [{ heightPt, texts: [], rules: [], keepNext, isGap: true }];
}

export function stripsOf(item: FlowItem, widthPt: number, setting: Setting): readonly Strip[] {
  if (item.kind === 'space') return gap(item.heightPt, false);
  if (item.kind === 'rule') return [ruleStrip(item, widthPt, setting)];
  if (item.kind === 'columns') return [columnsStrip(item, setting)];
  if (item.kind === 'table') return tableStrips(item, setting);
  return paragraphStrips(item, widthPt, setting);
}

function ruleStrip({ below, share }: FlowRule, widthPt: number, setting: Setting): Strip {
  const long = lastWidth(below, widthPt, setting.fonts) * share;
  const from = (widthPt - long) / 2;
  const rules = [{ fromX: from, fromY: 2, toX: from + long, toY: 2 }];
  return { heightPt: RULE_PT, texts: [], rules, keepNext: false, isGap: false };
}

/** Width of the longest line of a paragraph without indent, in points. */
export function lastWidth({ look, spans }: FlowParagraph, widthPt: number, fonts: SerifFonts): number {
  const lines = breakLines(spans, LOOKS[look], { first: widthPt, others: widthPt }, fonts);
  return Math.max(...lines.map((line) => line.widthPt));
}

const ROLES: Readonly<Partial<Record<LookName, Role>>> = {
  title: 'H1',
  section: 'H2',
  annex: 'H2',
  clause: 'H3',
  point: 'H3',
  item: 'Item',
  addressee: 'P',
  recipient: 'Item',
  head: 'TH',
  cell: 'TD',
};

interface ParagraphPlace {
  readonly xPt?: number;
  readonly cell?: StripText['cell'];
}

function paragraphStrips(
  item: FlowParagraph,
  widthPt: number,
  setting: Setting,
  { xPt = 0, cell }: ParagraphPlace = {},
): readonly Strip[] {
  const look: Look = { ...lookOf(item.look, setting.bodyPt), ...(item.align && { align: item.align }) };
  const indentPt = mmToPt(look.indentMm ?? 0);
  const lines = breakLines(item.spans, look, { first: widthPt - indentPt, others: widthPt }, setting.fonts);
  const paragraph = setting.next();
  const keepNext = look.keepNext === true;
  const heightPt = look.sizePt * LINE.height;
  const set = lines.map((line, index): Strip => {
    const indent = index === 0 ? indentPt : 0;
    const text = placed(line, look, widthPt - indent, xPt + indent);
    return {
      heightPt,
      texts: [
        { ...text, paragraph, role: ROLES[item.look] ?? 'P', ...(cell && { cell }), sizePt: look.sizePt },
      ],
      rules: [],
      // Neither does the first line stand alone at the foot of a page, nor the last at the head of one.
      keepNext: keepNext || (index < lines.length - 1 && (index === 0 || index === lines.length - 2)),
      isGap: false,
    };
  });
  return [...gap(look.beforePt ?? 0, true), ...set, ...gap(look.afterPt ?? 0, keepNext)];
}

function placed(
  { runs, widthPt, gaps, goesOn }: Line,
  { align, sizePt }: Look,
  roomPt: number,
  fromPt: number,
): Pick<StripText, 'runs' | 'gapPt' | 'baselinePt'> {
  const slack = Math.max(0, roomPt - widthPt);
  const isJustified = align === 'both' && goesOn && gaps > 0;
  const gapPt = isJustified ? slack / gaps : 0;
  const shift = align === 'center' ? slack / 2 : align === 'right' ? slack : 0;
  let spaces = 0;
  const moved = runs.map((run) => {
    const xPt = fromPt + shift + run.xPt + spaces * gapPt;
    spaces += run.text.split(' ').length - 1;
    return { ...run, xPt };
  });
  return { runs: moved, gapPt, baselinePt: sizePt * LINE.ascent };
}

/** One strip below the other, as one. */
function stacked(strips: readonly Strip[], xPt = 0, yPt = 0): Pick<Strip, 'texts' | 'rules' | 'heightPt'> {
  let at = yPt;
  const texts: StripText[] = [];
  const rules: StripRule[] = [];
  for (const strip of strips) {
    texts.push(...strip.texts.map((text) => shiftedText(text, xPt, at)));
    rules.push(...strip.rules.map((rule) => shiftedRule(rule, xPt, at)));
    at += strip.heightPt;
  }
  return { texts, rules, heightPt: at };
}

function shiftedText(text: StripText, xPt: number, yPt: number): StripText {
  return {
    ...text,
    baselinePt: text.baselinePt + yPt,
    runs: text.runs.map((run) => ({ ...run, xPt: run.xPt + xPt })),
  };
}

function shiftedRule({ fromX, fromY, toX, toY }: StripRule, xPt: number, yPt: number): StripRule {
  return { fromX: fromX + xPt, fromY: fromY + yPt, toX: toX + xPt, toY: toY + yPt };
}

function columnsStrip({ columns }: FlowColumns, setting: Setting): Strip {
  let xPt = 0;
  const sides = columns.map(({ widthMm, items }) => {
    const widthPt = mmToPt(widthMm);
    const side = stacked(
      items.flatMap((item) => stripsOf(item, widthPt, setting)),
      xPt,
    );
    xPt += widthPt;
    return side;
  });
  return {
    heightPt: Math.max(...sides.map(({ heightPt }) => heightPt)),
    texts: sides.flatMap(({ texts }) => texts),
    rules: sides.flatMap(({ rules }) => rules),
    keepNext: false,
    isGap: false,
  };
}

/** The most lines that a row may have before it is cut; half a page of a portrait sheet. */
const ROW_LINES = 24;

function tableStrips({ widthsMm, heads, rows }: FlowTable, setting: Setting): readonly Strip[] {
  const table = setting.next();
  const widths = widthsMm.map(mmToPt);
  let row = 0;
  const rowStrips = (cells: readonly FlowParagraph[]): readonly Strip[] => {
    const set = cells.map((cell, index) =>
      paragraphStrips(cell, (widths[index] ?? 0) - 2 * CELL_PAD_PT.x, setting, {
        xPt: CELL_PAD_PT.x,
        cell: { table, row },
      }),
    );
    const parts = Math.max(1, Math.ceil(Math.max(...set.map(({ length }) => length)) / ROW_LINES));
    row += 1;
    return Array.from({ length: parts }, (_, part) =>
      rowStrip(
        set.map((strips) => strips.slice(part * ROW_LINES, (part + 1) * ROW_LINES)),
        widths,
      ),
    );
  };
  const [headStrip] = rowStrips(heads);
  if (headStrip === undefined) return [];
  return [
    { ...headStrip, keepNext: true },
    ...rows.flatMap(rowStrips).map((strip) => ({ ...strip, heads: headStrip })),
  ];
}

function rowStrip(cells: readonly (readonly Strip[])[], widths: readonly number[]): Strip {
  const edges = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [0]);
  const set = cells.map((strips, index) => stacked(strips, edges[index] ?? 0, CELL_PAD_PT.y));
  const heightPt = Math.max(...set.map((cell) => cell.heightPt)) + CELL_PAD_PT.y;
  const right = edges.at(-1) ?? 0;
  return {
    heightPt,
    texts: set.flatMap(({ texts }) => texts),
    rules: [
      { fromX: 0, fromY: 0, toX: right, toY: 0 },
      { fromX: 0, fromY: heightPt, toX: right, toY: heightPt },
      ...edges.map((x) => ({ fromX: x, fromY: 0, toX: x, toY: heightPt })),
    ],
    keepNext: false,
    isGap: false,
  };
}
