/** Title, second-language title and the two lines of story, between the eave and the arch. */
import type { Fonts } from '../brand/fonts.ts';
import { CREAM, WHITE } from '../brand/palette.ts';
import { ptToMm } from '../lib/length.ts';
import { CENTRE_X, TITLE_BLOCK } from './anatomy.ts';
import { fit, fitSteps, type Fitted, type SizeStep } from './lines.ts';
import { baselineMm, inkMm } from './measure.ts';
import type { Part } from './rows.ts';
import type { PlacardSpec, Printed } from './spec.ts';
import { textRun, type Misfit, type TextLook, type TextRun } from './text-run.ts';

type TextPart = Omit<TextLook, 'sizePt'> & {
  readonly steps: readonly SizeStep[];
  /** In em. */
  readonly lineHeight: number;
  /** Space above, in millimetres. */
  readonly gapMm: number;
};

const TITLE: TextPart = {
  weight: 800,
  colour: WHITE,
  spacingEm: -0.018,
  lineHeight: 1.08,
  gapMm: 0,
  steps: [
    { sizePt: 50, lines: 1 },
    { sizePt: 38, lines: 1 },
    { sizePt: 33, lines: 1 },
    { sizePt: 25, lines: 2 },
  ],
};
const SECOND_TITLE: TextPart = {
  weight: 600,
  colour: CREAM,
  lineHeight: 1.25,
  gapMm: 0.6,
  steps: [
    { sizePt: 15, lines: 1 },
    { sizePt: 13, lines: 1 },
    { sizePt: 11, lines: 2 },
  ],
};
const STORY: TextPart = {
  weight: 400,
  colour: WHITE,
  lineHeight: 1.4,
  gapMm: 2,
  steps: [{ sizePt: 10.5, lines: 2 }],
};
const SECOND_STORY: TextPart = { ...STORY, gapMm: 0, steps: [{ sizePt: 9.5, lines: 2 }] };

/** Least space between the ink of two lines, in millimetres: within a text, between two texts. */
const LINE_CLEARANCE = 0.4;
const PART_CLEARANCE = 0.8;

interface SetPart {
  readonly part: TextPart;
  readonly fitted: Fitted;
}

interface Block {
  readonly runs: readonly TextRun[];
  /** How much taller the ink is than its room, in millimetres. */
  readonly overMm: number;
}

/** Sets the block in the largest title that leaves room for the rest. */
export function layoutTitleBlock(
  { title, tagline }: Pick<PlacardSpec, 'title' | 'tagline'>,
  fonts: Fonts,
): Part {
  const setPart = (source: Printed | undefined, part: TextPart): readonly SetPart[] =>
    source === undefined
      ? []
      : [{ part, fitted: fit(source, { ...part, face: fonts[part.weight] }, part.steps, TITLE_BLOCK.width) }];
  const rest = [
    ...setPart(title.second, SECOND_TITLE),
    ...setPart(tagline.first, STORY),
    ...setPart(tagline.second, SECOND_STORY),
  ];
  const titles = fitSteps(
    title.first,
    { ...TITLE, face: fonts[TITLE.weight] },
    TITLE.steps,
    TITLE_BLOCK.width,
  );
  const fitting = titles.filter(({ overMm }) => overMm <= 0);
  const candidates = (fitting.length > 0 ? fitting : titles.slice(-1)).map((fitted) => {
    const parts = [{ part: TITLE, fitted }, ...rest];
    return { parts, block: stack(parts, fonts) };
  });
  const chosen = candidates.find(({ block }) => block.overMm <= 0) ?? candidates.at(-1);
  if (chosen === undefined) throw new RangeError('No size to try for a title.');

  const tooWide = chosen.parts
    .filter(({ fitted }) => fitted.overMm > 0)
    .map(({ fitted: { source, overMm } }) => ({ source, overMm }));
  const misfits = tooWide.length > 0 || chosen.block.overMm <= 0 ? tooWide : tooTall(chosen.parts, fonts);
  return { runs: chosen.block.runs, misfits };
}

/** The block is too tall: the text to shorten is the one whose second line came last. */
function tooTall(parts: readonly SetPart[], fonts: Fonts): readonly Misfit[] {
  const culprit = parts.findLast(({ fitted }) => fitted.lines.length > 1) ?? parts[0];
  if (culprit === undefined) return [];
  const { source, sizePt } = culprit.fitted;
  const [oneLine] = fitSteps(
    source,
    { ...culprit.part, face: fonts[culprit.part.weight] },
    [{ sizePt, lines: 1 }],
    TITLE_BLOCK.width,
  );
  return [{ source, overMm: Math.max(oneLine?.overMm ?? 0, 0) }];
}

/** Puts the parts under each other, centred on the middle of their room, then within it by their ink. */
function stack(parts: readonly SetPart[], fonts: Fonts): Block {
  const runs: TextRun[] = [];
  let cursor = 0;
  let inkTop = Infinity;
  let inkBottom = -Infinity;
  for (const { part, fitted } of parts) {
    const style = { ...part, face: fonts[part.weight], sizePt: fitted.sizePt };
    cursor += part.gapMm;
    let clearance = PART_CLEARANCE;
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
      runs.push(textRun(fonts, fitted.source, text, look, 'centre', CENTRE_X, baseline));
      inkTop = Math.min(inkTop, baseline - ink.above);
      inkBottom = baseline + ink.below;
      clearance = LINE_CLEARANCE;
      cursor = baseline - baselineMm(style, part.lineHeight) + ptToMm(part.lineHeight * fitted.sizePt);
    }
  }
  const centred = TITLE_BLOCK.middle - cursor / 2;
  const lowest = TITLE_BLOCK.inkBottom - inkBottom;
  const highest = TITLE_BLOCK.inkTop - inkTop;
  const shift = Math.max(highest, Math.min(lowest, centred));
  return {
    runs: runs.map((run) => ({ ...run, baselineMm: run.baselineMm + shift })),
    overMm: inkBottom - inkTop - (TITLE_BLOCK.inkBottom - TITLE_BLOCK.inkTop),
  };
}
