/** How long texts are in letters, so that the styles can give them a size at which no word is broken. */

/** A square letter (Chinese, Korean) takes the room of so many Latin ones. */
const SQUARE = 5 / 3;

/** Letters of `text`, square ones counted by their width. */
export function lettersIn(text: string): number {
  const square = text.match(/\p{Script=Han}|\p{Script=Hangul}/gu)?.length ?? 0;
  return Math.ceil([...text].length + square * (SQUARE - 1));
}

/** Letters of the longest part of `title` that stays on one line. Chinese may break after every character. */
export function longestWord(title: string): number {
  const words = title.match(/[^\s\p{Script=Han}]+/gu) ?? [];
  return Math.max(1, ...words.map(lettersIn));
}

/** `title` cut into parts, of which those that hold a hyphen are `whole`: no line ends inside them. */
export function titleParts(title: string): readonly { readonly text: string; readonly whole: boolean }[] {
  return title
    .split(/(\S+-\S+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, whole: /\S-\S/u.test(text) }));
}
