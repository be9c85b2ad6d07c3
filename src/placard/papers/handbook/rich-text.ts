/** Paragraphs in which some words are stronger than others. In millimetres. */
import type { Fonts, FontWeight } from '../../../brand/fonts.ts';
import { INK } from '../../../brand/palette.ts';
import type { Span } from '../../../catalog/chapter-parts.ts';
import { ptToMm } from '../../../lib/length.ts';
import type { Role } from '../../../pdf/marks.ts';
import { drawnText } from '../../lines.ts';
import { baselineMm, widthMm } from '../../measure.ts';
import { textRun, type TextRun } from '../../text-run.ts';
import type { Block } from '../block.ts';
import { say } from '../words.ts';

export interface RichLook {
  readonly sizePt: number;
  /** In em. */
  readonly lineHeight: number;
  readonly role: Role;
  readonly colour?: string;
  /** Set before the first line, in room that is left of it. */
  readonly mark?: { readonly text: string; readonly roomMm: number };
}

interface Piece {
  readonly text: string;
  readonly weight: FontWeight;
}

/** Pieces without a space between them: a line never ends inside. */
type Word = readonly Piece[];

function weightOf({ strong, typed }: Span): FontWeight {
  return strong === true || typed === true ? 600 : 400;
}

/** Where paper cannot be followed, the address of a link on the web is printed behind it. */
function printed(span: Span): readonly Span[] {
  const { href = '', text } = span;
  const said = text.replace(/^https?:\/\//u, '');
  const address = href.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '');
  if (!/^(?:https?:|mailto:|tel:)/u.test(href) || said === address) return [span];
  return [span, { text: ` (${address})` }];
}

function wordsOf(spans: readonly Span[]): readonly Word[] {
  const words: Piece[][] = [];
  let glued = false;
  for (const span of spans.flatMap(printed)) {
    const weight = weightOf(span);
    for (const part of span.text.split(/((?![\u00A0\u202F])\s+)/u)) {
      if (part === '') continue;
      if (/^(?![\u00A0\u202F])\s+$/u.test(part)) {
        glued = false;
        continue;
      }
      const piece = { text: drawnText(part), weight };
      if (glued) words.at(-1)?.push(piece);
      else words.push([piece]);
      glued = true;
    }
  }
  return words;
}

/** Words as runs of one weight each, with the spaces between them. */
function segments(words: readonly Word[]): readonly Piece[] {
  const joined: { text: string; weight: FontWeight }[] = [];
  words.forEach((word, index) => {
    word.forEach((piece, at) => {
      const before = joined.at(-1);
      if (before !== undefined && index > 0 && at === 0) before.text += ' ';
      if (before?.weight === piece.weight) before.text += piece.text;
      else joined.push({ ...piece });
    });
  });
  return joined;
}

/** `spans` in as many lines as they need. */
export function richBlock(fonts: Fonts, spans: readonly Span[], look: RichLook, width: number): Block {
  const { sizePt, lineHeight, role, colour = INK, mark } = look;
  const measure = ({ text, weight }: Piece) => widthMm(text, { face: fonts[weight], sizePt });
  const widthOf = (line: readonly Word[]) =>
    segments(line).reduce((sum, segment) => sum + measure(segment), 0);
  const lines: Word[][] = [];
  for (const word of wordsOf(spans)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf([...last, word]) <= width) last.push(word);
    else lines.push([word]);
  }
  const step = ptToMm(sizePt * lineHeight);
  const first = baselineMm({ face: fonts[400], sizePt }, lineHeight);
  const run = ({ text, weight }: Piece, xMm: number, line: number): TextRun =>
    textRun(fonts, say(text), text, { weight, sizePt, colour }, 'left', xMm, first + line * step);
  const runs = lines.flatMap((line, index) => {
    let x = 0;
    return segments(line).map((segment) => {
      const from = x;
      x += measure(segment);
      return run(segment, from, index);
    });
  });
  const marks = mark === undefined ? [] : [run({ text: `${mark.text} `, weight: 600 }, -mark.roomMm, 0)];
  return {
    pieces: [{ kind: 'text', role, xMm: 0, yMm: 0, runs: [...marks, ...runs] }],
    misfits: [],
    heightMm: lines.length * step,
  };
}
