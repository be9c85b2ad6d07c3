/**
 * Words as the search compares them. The index and what readers type go through the same functions, so that
 * `Dinh-lang`, `ĐÌNH LÀNG` and `đình làng` meet.
 */
import { withoutMarks } from './text.ts';

/** A run of square letters, which are written without spaces. */
const SQUARE_RUN = /([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;
/** A number with its dots or a word. */
const WORDS = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

export interface SearchWord {
  /** Small letters as they were written; of a number the digits alone. */
  readonly written: string;
  /** The same without marks, đ as d. */
  readonly folded: string;
  /** Chinese, Japanese or Korean: found by pairs of letters, not by words. */
  readonly square: boolean;
}

/** Words of `text` in their order; a run of square letters is one word. */
export function searchWords(text: string): readonly SearchWord[] {
  const words = text.normalize('NFC').toLowerCase().match(WORDS) ?? [];
  return words.flatMap((word) =>
    word
      .replace(/[.,]/gu, '')
      .split(SQUARE_RUN)
      .filter((part) => part !== '')
      .map((part) => ({ written: part, folded: withoutMarks(part), square: SQUARE_RUN.test(part) })),
  );
}

/** Neighbouring letters two by two: `코끼리` → `코끼`, `끼리`. */
export function letterPairs(run: string): readonly string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** Neighbouring words two by two, without marks and run together: `khai sinh` → `khaisinh`. */
export function wordPairs(words: readonly SearchWord[]): readonly string[] {
  const spelled = words.filter(({ square }) => !square).map(({ folded }) => folded);
  return spelled.slice(1).map((word, index) => `${spelled[index] ?? ''}${word}`);
}

/** All of `words` run together without marks: `nuivoi`. */
function runTogether(words: readonly SearchWord[]): string {
  return words.map(({ folded }) => folded).join('');
}

/** The term of a name that consists of `words` and no more: `=nuivoi`. */
export function nameTerm(words: readonly SearchWord[]): string {
  return `=${runTogether(words)}`;
}

function termsOfLine(line: string): readonly string[] {
  const words = searchWords(line);
  if (words.length === 0) return [];
  const single = words.flatMap(({ written, folded, square }) =>
    square ? [...letterPairs(written), [...written].at(-1) ?? ''] : [folded, written],
  );
  const parts = (line.match(/\p{N}+(?:\.\p{N}+)+/gu) ?? []).flatMap((number) => number.split('.'));
  return [...single, ...parts, ...wordPairs(words), runTogether(words), nameTerm(words)];
}

/**
 * The terms under which `text` is found: of words what they are without marks, with them, and with their neighbour; of
 * square letters every pair and the last one, so that each single letter begins a term; of a number with dots also its
 * parts; and every line run together and as a whole, for a line is a name.
 */
export function indexTerms(text: string): readonly string[] {
  return [...new Set(text.split('\n').flatMap(termsOfLine))];
}
