/** Texts that need two fonts: Latin runs in the printed typeface, Chinese characters and Hangul in another. */
import { eastAsianGlyph, type EastAsianGlyph } from '../brand/east-asian.ts';
import type { Fonts, FontWeight } from '../brand/fonts.ts';

type Run =
  | { readonly kind: 'typeface'; readonly text: string }
  | { readonly kind: 'glyph'; readonly glyph: EastAsianGlyph };

const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Whether any character of `text` is one that the printed typeface leaves to another font. */
export function hasEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/** The glyph of one character, if it is Chinese or Korean and there is one. */
export function glyphOf(character: string): EastAsianGlyph | undefined {
  return hasEastAsian(character) ? eastAsianGlyph(character.codePointAt(0) ?? 0) : undefined;
}

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let latin = '';
  const close = () => {
    if (latin !== '') runs.push({ kind: 'typeface', text: latin });
    latin = '';
  };
  for (const character of text.normalize('NFC')) {
    const glyph = glyphOf(character);
    if (glyph === undefined) latin += character;
    else {
      close();
      runs.push({ kind: 'glyph', glyph });
    }
  }
  close();
  return runs;
}

/** `text` in pieces that are each drawn by one font, in its order. */
export function inOneFont(text: string): readonly { readonly text: string; readonly eastAsian: boolean }[] {
  const pieces: { text: string; eastAsian: boolean }[] = [];
  for (const character of text.normalize('NFC')) {
    const eastAsian = glyphOf(character) !== undefined;
    const last = pieces.at(-1);
    if (last?.eastAsian === eastAsian) last.text += character;
    else pieces.push({ text: character, eastAsian });
  }
  return pieces;
}

/** Width of `text` in ems, letter spacing not counted. */
export function mixedWidthEm(fonts: Fonts, text: string, weight: FontWeight): number {
  const { font } = fonts[weight];
  return runsOf(text).reduce(
    (sum, run) =>
      sum +
      (run.kind === 'glyph' ? run.glyph.advanceEm : font.layout(run.text).advanceWidth / font.unitsPerEm),
    0,
  );
}

export interface MixedLine {
  readonly text: string;
  readonly weight: FontWeight;
  readonly sizePx: number;
  /** Added after every letter of the typeface. */
  readonly spacingPx: number;
  readonly colour: string;
  readonly width: number;
  readonly height: number;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The line as outlines in a whole SVG; its baseline is where that of a line of the typeface alone would be. */
export function mixedLineSvg(fonts: Fonts, line: MixedLine): string {
  const { text, weight, sizePx, spacingPx, colour, width, height } = line;
  const { font } = fonts[weight];
  const [ascent, descent] = [font.ascent / font.unitsPerEm, -font.descent / font.unitsPerEm];
  const baseline = (height - (ascent + descent) * sizePx) / 2 + ascent * sizePx;
  const unit = sizePx / font.unitsPerEm;
  let x = 0;
  const paths = runsOf(text.replaceAll('\u00A0', ' ')).flatMap((run) => {
    if (run.kind === 'glyph') {
      const path = `<path transform="translate(${round(x)} ${round(baseline)}) scale(${sizePx})" d="${run.glyph.outline(weight)}"/>`;
      x += run.glyph.advanceEm * sizePx;
      return [path];
    }
    const { glyphs, positions } = font.layout(run.text);
    return glyphs.map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const [left, top] = [round(x + xOffset * unit), round(baseline - yOffset * unit)];
      x += xAdvance * unit + spacingPx;
      return `<path transform="translate(${left} ${top}) scale(${round(unit * 1e3) / 1e3} ${-round(unit * 1e3) / 1e3})" d="${glyph.path.toSVG()}"/>`;
    });
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `fill="${colour}">${paths.join('')}</svg>`
  );
}
