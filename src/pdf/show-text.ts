/** A line of text as an operator of PDF. */
import type { PrintFont } from '../brand/print-font/print-font.ts';
import type { OpenFont } from './inner.ts';
import { number } from './operators.ts';

/** A glyph where it stands in a word. */
interface SetGlyph {
  readonly id: number;
  /** In thousandths of an em. */
  readonly width: number;
  readonly codePoints: readonly number[];
  /** How much nearer the next glyph stands than the width says, in thousandths of an em; '' for not at all. */
  readonly nearer: string;
}

const words = new WeakMap<PrintFont, Map<string, readonly SetGlyph[]>>();

/** @throws {RangeError} a glyph stands out of line, which one operator cannot show */
function setWord(font: PrintFont, word: string): readonly SetGlyph[] {
  const ofFont = words.get(font) ?? new Map<string, readonly SetGlyph[]>();
  words.set(font, ofFont);
  const known = ofFont.get(word);
  if (known !== undefined) return known;
  const { glyphs, positions } = font.layout(word);
  const scale = 1000 / font.unitsPerEm;
  const set = glyphs.map(({ id, advanceWidth, codePoints }, index): SetGlyph => {
    const { xAdvance = advanceWidth, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    if (xOffset !== 0 || yOffset !== 0) throw new RangeError(`"${word}" needs glyphs out of line.`);
    const nearer = xAdvance === advanceWidth ? '' : number((advanceWidth - xAdvance) * scale);
    return { id, width: advanceWidth * scale, codePoints, nearer };
  });
  ofFont.set(word, set);
  return set;
}

const SPACE = 0x20;

const HEXADECIMAL: string[] = [];

function hexadecimal(id: number): string {
  return (HEXADECIMAL[id] ??= id.toString(16).padStart(4, '0'));
}

/**
 * Shows `text` in `font` and adds its glyphs to those of the document. The library shapes each word anew in every
 * document; here it is shaped once a process, with the space after it, as there.
 *
 * @param wordGap - added to every space, in thousandths of an em
 * @throws {RangeError} a glyph stands out of line
 */
export function showText({ font, subset, widths, unicode }: OpenFont, text: string, wordGap = 0): string {
  let shown = '[<';
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space + 1;
    for (const { id, width, codePoints, nearer } of setWord(font, text.slice(from, to))) {
      const place = subset.includeGlyph(id);
      widths[place] ??= width;
      unicode[place] ??= codePoints;
      const closer = wordGap !== 0 && codePoints[0] === SPACE ? number(Number(nearer) - wordGap) : nearer;
      shown += closer === '' ? hexadecimal(place) : `${hexadecimal(place)}>${closer}<`;
    }
    from = to;
  }
  return `${shown}>] TJ`;
}
