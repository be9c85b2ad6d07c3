/** Title, second-language title and the two lines of story, between the eave and the arch. */
import type { Fonts } from '../brand/fonts.ts';
import type { GateAnatomy, Sizes } from './anatomy.ts';
import type { FaceInks } from './face-inks.ts';
import { stackByInk, type Block, type SetPart, type StackedLook } from './ink-stack.ts';
import { fit, fitStep, type SizeStep } from './lines.ts';
import { readable, type Part } from './rows.ts';
import type { PlacardSpec, Printed } from './spec.ts';
import type { Misfit } from './text-run.ts';

type TextPart = StackedLook & { readonly steps: readonly SizeStep[] };

type BlockParts = Readonly<Record<'title' | 'second' | 'story' | 'secondStory', TextPart>>;

/** How each text of the block is set; the story as far as the format has room for one. */
function partsOf({ title }: GateAnatomy, inks: FaceInks): BlockParts {
  const steps = (lines: 1 | 2, sizes: Sizes): readonly SizeStep[] =>
    readable(sizes).map((sizePt) => ({ sizePt, lines }));
  const story = { weight: 400, colour: inks.story, lineHeight: 1.38 } as const;
  return {
    title: {
      weight: 800,
      colour: inks.title,
      spacingEm: -0.018,
      lineHeight: 1.08,
      gapMm: 0,
      steps: [...steps(1, title.oneLine), ...steps(2, title.twoLines)],
    },
    second: {
      weight: 600,
      colour: inks.secondTitle,
      lineHeight: 1.22,
      gapMm: title.secondGap,
      steps: [...steps(1, title.second), ...steps(2, title.secondTwoLines)],
    },
    story: { ...story, gapMm: title.storyGap, steps: steps(2, title.story?.first ?? []) },
    secondStory: { ...story, gapMm: 0, steps: steps(2, title.story?.second ?? []) },
  };
}

const CLEARANCE = { inText: 0.4, betweenTexts: 0.8 } as const;

/** Sets the block in the largest title that leaves room for the rest. */
export function layoutTitleBlock(
  { title, tagline }: Pick<PlacardSpec, 'title' | 'tagline'>,
  anatomy: GateAnatomy,
  inks: FaceInks,
  fonts: Fonts,
): Part {
  const { width } = anatomy.title;
  const parts = partsOf(anatomy, inks);
  const setPart = (source: Printed | undefined, part: TextPart): readonly SetPart[] =>
    source === undefined || part.steps.length === 0
      ? []
      : [{ part, fitted: fit(source, { ...part, face: fonts[part.weight] }, part.steps, width) }];
  const rest = [
    ...setPart(title.second, parts.second),
    ...setPart(tagline.first, parts.story),
    ...setPart(tagline.second, parts.secondStory),
  ];
  const face = fonts[parts.title.weight];
  const last = parts.title.steps.at(-1);
  let chosen: { readonly parts: readonly SetPart[]; readonly block: Block } | undefined;
  for (const step of parts.title.steps) {
    const fitted = fitStep(title.first, { ...parts.title, face }, step, width);
    if (fitted.overMm > 0 && !(step === last && chosen === undefined)) continue;
    const all = [{ part: parts.title, fitted }, ...rest];
    chosen = { parts: all, block: stackByInk(all, anatomy.title, fonts, CLEARANCE) };
    if (chosen.block.overMm <= 0) break;
  }
  if (chosen === undefined) throw new RangeError('No size to try for a title.');

  const tooWide = chosen.parts
    .filter(({ fitted }) => fitted.overMm > 0)
    .map(({ fitted: { source, overMm } }) => ({ source, overMm }));
  const misfits =
    tooWide.length > 0 || chosen.block.overMm <= 0 ? tooWide : tooTall(chosen.parts, width, fonts);
  return { runs: chosen.block.runs, misfits };
}

/** The block is too tall: the text to shorten is the one whose second line came last. */
function tooTall(parts: readonly SetPart[], width: number, fonts: Fonts): readonly Misfit[] {
  const culprit = parts.findLast(({ fitted }) => fitted.lines.length > 1) ?? parts[0];
  if (culprit === undefined) return [];
  const { source, sizePt } = culprit.fitted;
  const style = { ...culprit.part, face: fonts[culprit.part.weight] };
  const oneLine = fitStep(source, style, { sizePt, lines: 1 }, width);
  return [{ source, overMm: Math.max(oneLine.overMm, 0) }];
}
