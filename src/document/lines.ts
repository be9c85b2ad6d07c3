/** Text broken into lines of a width, as Word breaks it: at spaces, and inside a word that is wider than the line. */
import type { FontFace, SerifFonts, SerifStyle } from '../brand/fonts.ts';
import { printFont } from '../brand/print-font/print-font.ts';
import type { Span } from './document.ts';
import type { Look } from './looks.ts';

/** Pieces of a line that are set in one style, with the spaces between them. */
export interface LineRun {
  readonly style: SerifStyle;
  readonly text: string;
  /** From the left end of the line. */
  readonly xPt: number;
}

export interface Line {
  readonly runs: readonly LineRun[];
  /** Width without the spaces at its end. */
  readonly widthPt: number;
  /** Spaces that may be widened. */
  readonly gaps: number;
  /** The paragraph goes on. */
  readonly goesOn: boolean;
}

interface Piece {
  readonly text: string;
  readonly style: SerifStyle;
}

/** A word is one piece, or several where its style changes inside. */
type Word = readonly Piece[];

export function styleOf(span: Span, look: Look): SerifStyle {
  const bold = look.bold === true || span.bold === true;
  const italic = look.italic === true || span.italic === true;
  return bold ? (italic ? 'serif bold italic' : 'serif bold') : italic ? 'serif italic' : 'serif';
}

/** Spaces that do not break are drawn as others are; a font that has one glyph for both would tell searchers of these. */
function ordinarySpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** Width of `text` in points; words are measured with the space after them, as they are written. */
export function textWidth(text: string, face: FontFace, sizePt: number): number {
  const font = printFont(face);
  const thousandths = (ordinarySpaces(text).match(/[^ ]* |[^ ]+/gu) ?? []).reduce(
    (sum, word) => sum + font.layout(word).advanceWidth,
    0,
  );
  return (thousandths * sizePt) / 1000;
}

function wordsOf(spans: readonly Span[], look: Look): readonly Word[] {
  const words: Piece[][] = [];
  let isOpen = false;
  for (const span of spans) {
    const style = styleOf(span, look);
    for (const part of span.text.split(/( +)/u)) {
      if (part === '') continue;
      if (part.startsWith(' ')) isOpen = false;
      else if (isOpen) words.at(-1)?.push({ text: part, style });
      else {
        words.push([{ text: part, style }]);
        isOpen = true;
      }
    }
  }
  return words;
}

interface Widths {
  readonly first: number;
  readonly others: number;
}

/** @param widths - of the first line and of the others, in points */
export function breakLines(
  spans: readonly Span[],
  look: Look,
  widths: Widths,
  fonts: SerifFonts,
): readonly Line[] {
  const widthOf = ({ text, style }: Piece) => textWidth(text, fonts[style], look.sizePt);
  const wide = (word: Word) => word.reduce((sum, piece) => sum + widthOf(piece), 0);
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const room = () => (lines.length === 0 ? widths.first : widths.others);
  const endLine = () => {
    lines.push(line);
    [line, used] = [[], 0];
  };
  const queue = [...wordsOf(spans, look)].reverse();
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    const space = line.length === 0 ? 0 : widthOf({ text: ' ', style: word[0]?.style ?? 'serif' });
    const width = wide(word);
    if (used + space + width <= room() + 0.01) {
      line.push(word);
      used += space + width;
    } else if (line.length > 0) {
      endLine();
      queue.push(word);
    } else {
      const [head, rest] = splitWord(word, room(), widthOf);
      line.push(head);
      endLine();
      if (rest.length > 0) queue.push(rest);
    }
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines.map((words, index) => lineOf(words, index < lines.length - 1, widthOf));
}

/** As many letters as fit, one at least. */
function splitWord(word: Word, room: number, widthOf: (piece: Piece) => number): readonly [Word, Word] {
  const letters = word.flatMap(({ text, style }) => Array.from(text, (letter) => ({ text: letter, style })));
  let [count, used] = [0, 0];
  for (const letter of letters) {
    used += widthOf(letter);
    if (count > 0 && used > room) break;
    count += 1;
  }
  return [joined(letters.slice(0, count)), joined(letters.slice(count))];
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.style === piece.style) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

function lineOf(words: readonly Word[], goesOn: boolean, widthOf: (piece: Piece) => number): Line {
  const pieces = words.flatMap((word, index) =>
    word.map((piece, part) =>
      part === word.length - 1 && index < words.length - 1 ? { ...piece, text: `${piece.text} ` } : piece,
    ),
  );
  let xPt = 0;
  const runs = joined(pieces).map(({ text, style }) => {
    const run = { text: ordinarySpaces(text), style, xPt };
    xPt += widthOf({ text, style });
    return run;
  });
  const gaps = runs.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
  return { runs, widthPt: xPt, gaps, goesOn };
}
