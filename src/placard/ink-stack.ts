/** Texts under each other, placed by their ink: no line touches the next, and the whole stays in its room. */
import type { Fonts } from '../brand/fonts.ts';
import { ptToMm } from '../lib/length.ts';
import type { TextLook } from '../pdf/page.ts';
import type { Fitted } from './lines.ts';
import { baselineMm, inkMm } from './measure.ts';
import type { Part } from './rows.ts';
import { textRun, type Anchor, type TextRun } from './text-run.ts';

/** A text in a size that has been found for it. */
export interface SetPart {
  readonly part: StackedLook;
  readonly fitted: Fitted;
}

export type StackedLook = Omit<TextLook, 'sizePt'> & {
  /** In em. */
  readonly lineHeight: number;
  /** Space above, in millimetres. */
  readonly gapMm: number;
};

export interface InkRoom {
  readonly anchor: Anchor;
  readonly x: number;
  /** All ink lies between these. */
  readonly inkTop: number;
  readonly inkBottom: number;
}

/** Least space between the ink of two lines, in millimetres. */
export interface Clearance {
  readonly inText: number;
  readonly betweenTexts: number;
}

export interface Block {
  readonly runs: readonly TextRun[];
  /** How much taller the ink is than its room, in millimetres. */
  readonly overMm: number;
}

/** Puts the parts under each other, in the middle of their room, then within it by their ink. */
export function stackByInk(
  parts: readonly SetPart[],
  place: InkRoom,
  fonts: Fonts,
  { inText, betweenTexts }: Clearance,
): Block {
  const runs: TextRun[] = [];
  let cursor = 0;
  let inkTop = Infinity;
  let inkBottom = -Infinity;
  for (const { part, fitted } of parts) {
    const style = { ...part, face: fonts[part.weight], sizePt: fitted.sizePt };
    cursor += part.gapMm;
    let clearance = betweenTexts;
    for (const text of fitted.lines) {
      const ink = inkMm(text, style);
      const baseline = Math.max(
        cursor + baselineMm(style, part.lineHeight),
        inkBottom + clearance + ink.above,
      );
      const look = {
        weight: part.weight,
        sizePt: fitted.sizePt,
        colour: part.colour,
        ...(part.spacingEm === undefined ? {} : { spacingEm: part.spacingEm }),
      };
      runs.push(textRun(fonts, fitted.source, text, look, place.anchor, place.x, baseline));
      inkTop = Math.min(inkTop, baseline - ink.above);
      inkBottom = baseline + ink.below;
      clearance = inText;
      cursor = baseline - baselineMm(style, part.lineHeight) + ptToMm(part.lineHeight * fitted.sizePt);
    }
  }
  const shift = (place.inkTop + place.inkBottom - inkTop - inkBottom) / 2;
  return {
    runs: runs.map((run) => ({ ...run, baselineMm: run.baselineMm + shift })),
    overMm: inkBottom - inkTop - (place.inkBottom - place.inkTop),
  };
}
/** The first block that is low enough and whose first text is narrow enough, else the last one and what is wrong. */
export function firstThatFits(
  blocks: readonly (readonly SetPart[])[],
  room: InkRoom,
  fonts: Fonts,
  clearance: Clearance,
): Part {
  const stacked = blocks.map((parts) => ({ parts, ...stackByInk(parts, room, fonts, clearance) }));
  const chosen =
    stacked.find(({ parts: [first], overMm }) => overMm <= 0 && (first?.fitted.overMm ?? 0) <= 0) ??
    stacked.at(-1);
  if (chosen === undefined) throw new RangeError('No size to try.');
  const tooWide = chosen.parts
    .map(({ fitted: { source, overMm } }) => ({ source, overMm }))
    .filter(({ overMm }) => overMm > 0);
  const [first] = chosen.parts;
  const isTooTall = tooWide.length === 0 && chosen.overMm > 0 && first !== undefined;
  const { runs, overMm } = chosen;
  return { runs, misfits: isTooTall ? [{ source: first.fitted.source, overMm }] : tooWide };
}
