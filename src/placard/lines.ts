/** Breaking a text into one or two lines, keeping names together, and finding the size that fits. */
import type { Printed } from './spec.ts';
import { widthMm, type TextStyle } from './measure.ts';

const NO_BREAK_SPACE = /[\u00A0\u202F]/gu;

/** A size to try, with the number of lines that it may take. */
export interface SizeStep {
  readonly sizePt: number;
  readonly lines: 1 | 2;
}

export interface Fitted {
  readonly source: Printed;
  readonly sizePt: number;
  readonly lines: readonly string[];
  /** How much the widest line is too wide, in millimetres; 0 or less fits. */
  readonly overMm: number;
}

/** The text as it is drawn: every space an ordinary one. */
export function drawnText(text: string): string {
  return text.replace(NO_BREAK_SPACE, ' ');
}

function isCapitalised(word: string): boolean {
  return /^[\p{P}]*\p{Lu}/u.test(word);
}

interface Split {
  readonly lines: readonly [string, string];
  /** The break is inside a name: between two capitalised words. */
  readonly inName: boolean;
  /** The break is where a name begins or ends. */
  readonly atName: boolean;
}

function splits(text: string): readonly Split[] {
  const words = text.split(/(?![\u00A0\u202F])\s+/u);
  return words.slice(1).map((after, index) => {
    const before = words[index] ?? '';
    const stop = /[,;:.]$/u.test(before);
    const [begun, goesOn] = [isCapitalised(before), isCapitalised(after)];
    // A capital alone begins a text or a phrase (Phục vụ); only after another one does it end a name.
    const ends = begun && !goesOn && isCapitalised(words[index - 1] ?? '');
    const starts = !begun && goesOn;
    return {
      lines: [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')].map(drawnText) as [
        string,
        string,
      ],
      inName: begun && goesOn && !stop,
      atName: starts || ends || stop,
    };
  });
}

/** How much wider lines may get so that the break falls beside a name and not inside a phrase. */
const NAME_BREAK_WORTH = 1.5;

/**
 * Two lines of `text`, as even as may be; one when it cannot be broken. A name is broken only where nothing
 * else can be.
 */
export function balanced(text: string, style: TextStyle, availableMm: number): readonly string[] {
  const all = splits(text).map((split) => ({
    ...split,
    width: Math.max(...split.lines.map((line) => widthMm(line, style))),
  }));
  const whole = all.some(({ inName }) => !inName) ? all.filter(({ inName }) => !inName) : all;
  const fitting = whole.filter(({ width }) => width <= availableMm);
  const [best] =
    fitting.length > 0
      ? fitting.toSorted((a, b) => breakCost(a) - breakCost(b))
      : whole.toSorted((a, b) => a.width - b.width);
  return best?.lines ?? [drawnText(text)];
}

function breakCost({ width, atName }: Split & { readonly width: number }): number {
  return atName ? width / NAME_BREAK_WORTH : width;
}

/** `source` set in one step. */
export function fitStep(
  source: Printed,
  style: Omit<TextStyle, 'sizePt'>,
  { sizePt, lines: most }: SizeStep,
  availableMm: number,
): Fitted {
  const sized = { ...style, sizePt };
  const one = [drawnText(source.text)];
  const lines =
    most === 1 || widthMm(one[0] ?? '', sized) <= availableMm
      ? one
      : balanced(source.text, sized, availableMm);
  const widest = Math.max(...lines.map((line) => widthMm(line, sized)));
  return { source, sizePt, lines, overMm: widest - availableMm };
}

/** The first step that fits, else the last one, which says by how much it does not. */
export function fit(
  source: Printed,
  style: Omit<TextStyle, 'sizePt'>,
  steps: readonly SizeStep[],
  availableMm: number,
): Fitted {
  let last: Fitted | undefined;
  for (const step of steps) {
    last = fitStep(source, style, step, availableMm);
    if (last.overMm <= 0) return last;
  }
  if (last === undefined) throw new RangeError('No size to try.');
  return last;
}

/** `text` in as many lines as it needs, each filled as far as it goes; a word that is too wide stands alone. */
export function paragraph(text: string, style: TextStyle, availableMm: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?![\u00A0\u202F])\s+/u)) {
    const longer = drawnText(`${lines.at(-1) ?? ''} ${word}`.trim());
    if (lines.length > 0 && widthMm(longer, style) <= availableMm) lines[lines.length - 1] = longer;
    else lines.push(drawnText(word));
  }
  return lines;
}
