/** How wide a text is, and where it breaks: measured with the fonts that draw it, before anything is drawn. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import { hasEastAsian, mixedWidthEm } from './mixed-text.ts';

/** Width of one line of text, in ems of its own size, letter spacing not counted. */
export type Measure = (text: string, weight: FontWeight) => number;

/** A measure that remembers words: a line is as wide as its words and the spaces between them. */
export function createMeasure(fonts: Fonts): Measure {
  const known = new Map<string, number>();
  const wordWidth = (word: string, weight: FontWeight): number => {
    const key = `${weight}${word}`;
    let width = known.get(key);
    if (width === undefined) {
      width = mixedWidthEm(fonts, word, weight);
      known.set(key, width);
    }
    return width;
  };
  return (text, weight) => {
    const words = text.split(/[ \u00A0]/u);
    return words.reduce(
      (sum, word) => sum + wordWidth(word, weight),
      (words.length - 1) * wordWidth(' ', weight),
    );
  };
}

export interface TextStyle {
  readonly weight: FontWeight;
  readonly sizePx: number;
}

/** Letters that are set tighter where they are large; Chinese characters and Hangul stand as they are made. */
function spacedLetters(text: string): number {
  const letters = [...text];
  return hasEastAsian(text) ? letters.filter((letter) => !hasEastAsian(letter)).length : letters.length;
}

/** Large text is set a little tighter, as on the placards. */
export function letterSpacingPx(sizePx: number): number {
  return sizePx >= 36 ? -0.02 * sizePx : 0;
}

/** Width of one line as it is drawn, letter spacing counted, in pixels. */
export function lineWidthPx(measure: Measure, text: string, { weight, sizePx }: TextStyle): number {
  return measure(text, weight) * sizePx + letterSpacingPx(sizePx) * spacedLetters(text);
}

/** A piece of text that is not broken, and what stands between it and the piece before. */
interface Piece {
  readonly text: string;
  readonly before: '' | ' ';
}

/** Chinese is broken between any two characters, but not before a closing mark or after an opening one. */
const BREAKS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF])(?<![（《〈「『【〔“])(?![，。、；：！？）》〉」』】〕”…—])|(?<=[\p{L}\p{N}%])(?=[\p{Script=Han}])/gu;

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/[ \n\t]+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.split(BREAKS).map((piece, index): Piece => ({ text: piece, before: index === 0 ? ' ' : '' })),
    );
}

/** Fills lines from the first piece on; a piece wider than `widthPx` stands alone and sticks out. */
function fillLines(measure: Measure, pieces: readonly Piece[], style: TextStyle, widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text, before } of pieces) {
    const longer = line === '' ? text : `${line}${before}${text}`;
    if (line !== '' && lineWidthPx(measure, longer, style) > widthPx) {
      lines.push(line);
      line = text;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Names of people and places, which are words with capitals in a row, joined so that they do not break. */
function withNamesJoined(text: string): string {
  return text.replace(/(?<=\p{Lu}[\p{L}\p{M}]*) (?=\p{Lu})/gu, '\u00A0');
}

/** Words that a number follows and belongs to; any other number belongs to the word after it. */
const NUMBERED =
  /(?<=(?:^|[ \u00A0(])(?:năm|tháng|ngày|mồng|mùng|kỷ|số|lộ|đường|điều|khoản|khóa|lần|year|road|no\.|article|of)) (?=\d)/giu;
const COUNTED = /(?<=(?:^|[ (])[\d.,/–-]*\d) (?=[\p{L}%°₫])/gu;

/** A number joined to the word that it counts or that it belongs to: `9 xã`, `thế kỷ 16`. */
function withNumbersJoined(text: string): string {
  return text.replace(NUMBERED, '\u00A0').replace(COUNTED, '\u00A0');
}

/** Lines that were broken lately; one text is tried again and again while a picture is laid out. */
const broken = new WeakMap<Measure, Map<string, readonly string[]>>();
const REMEMBERED = 20_000;

/**
 * Breaks `text` at its spaces into as few lines as `widthPx` allows, and makes them about equally long. A
 * no-break space does not break; nor does a number from its word, nor a name, where that costs no line.
 */
export function breakLines(
  measure: Measure,
  text: string,
  style: TextStyle,
  widthPx: number,
): readonly string[] {
  let known = broken.get(measure);
  if (known === undefined) {
    known = new Map<string, readonly string[]>();
    broken.set(measure, known);
  }
  const key = `${style.weight} ${style.sizePx} ${widthPx} ${text}`;
  let lines = known.get(key);
  if (lines === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    lines = linesOf(measure, text, style, widthPx);
    known.set(key, lines);
  }
  return lines;
}

function linesOf(measure: Measure, text: string, style: TextStyle, widthPx: number): readonly string[] {
  const lines = balanced(measure, text, style, widthPx);
  if (lines.length < 2) return lines;
  const numbers = withNumbersJoined(text);
  for (const joined of [withNamesJoined(numbers), numbers, withNamesJoined(text)]) {
    const tried = balanced(measure, joined, style, widthPx);
    const fits = tried.every((line) => lineWidthPx(measure, line, style) <= widthPx);
    if (fits && tried.length <= lines.length) return tried;
  }
  return lines;
}

function balanced(measure: Measure, text: string, style: TextStyle, widthPx: number): readonly string[] {
  const pieces = piecesOf(text);
  let best = fillLines(measure, pieces, style, widthPx);
  if (best.length < 2) return best;
  let [low, high] = [widthPx / 2, widthPx];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tried = fillLines(measure, pieces, style, middle);
    const fits =
      tried.length === best.length && tried.every((line) => lineWidthPx(measure, line, style) <= middle);
    if (fits) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}
