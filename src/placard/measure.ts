/** Widths and heights of text, from the font's own advances and outlines. */
import type { FontFace } from '../brand/fonts.ts';
import { ptToMm } from '../lib/length.ts';

export interface TextStyle {
  readonly face: FontFace;
  readonly sizePt: number;
  /** Space added after every letter, in em. */
  readonly spacingEm?: number;
}

interface WordMetrics {
  /** In em. */
  readonly advance: number;
  /** Highest and lowest ink above the baseline, in em. */
  readonly top: number;
  readonly bottom: number;
}

const metrics = new WeakMap<FontFace, Map<string, WordMetrics>>();

/** A word with the space after it is shaped alone, as the PDF writer does. */
function wordMetrics(word: string, face: FontFace): WordMetrics {
  const ofFace = metrics.get(face) ?? new Map<string, WordMetrics>();
  metrics.set(face, ofFace);
  const known = ofFace.get(word);
  if (known !== undefined) return known;
  const { glyphs, advanceWidth } = face.font.layout(word);
  const em = face.font.unitsPerEm;
  const boxes = glyphs
    .map(({ cbox }) => cbox)
    .filter(({ minY, maxY }) => Number.isFinite(minY) && maxY > minY);
  const measured = {
    advance: advanceWidth / em,
    top: Math.max(0, ...boxes.map(({ maxY }) => maxY)) / em,
    bottom: Math.min(0, ...boxes.map(({ minY }) => minY)) / em,
  };
  ofFace.set(word, measured);
  return measured;
}

function words(text: string): readonly string[] {
  return text.match(/[^ ]* |[^ ]+$/gu) ?? [];
}

/** Printed width of one line, in millimetres. */
export function widthMm(text: string, { face, sizePt, spacingEm = 0 }: TextStyle): number {
  const advance = words(text).reduce((sum, word) => sum + wordMetrics(word, face).advance, 0);
  const gaps = Math.max(0, [...text].length - 1);
  return ptToMm((advance + gaps * spacingEm) * sizePt);
}

/** How far the ink of one line reaches above and below its baseline, in millimetres, both positive. */
export function inkMm(
  text: string,
  { face, sizePt }: TextStyle,
): { readonly above: number; readonly below: number } {
  const all = words(text).map((word) => wordMetrics(word, face));
  return {
    above: ptToMm(Math.max(0, ...all.map(({ top }) => top)) * sizePt),
    below: ptToMm(-Math.min(0, ...all.map(({ bottom }) => bottom)) * sizePt),
  };
}

/** Distance from the top of a line box to the baseline, in millimetres; `lineHeight` in em. */
export function baselineMm({ face, sizePt }: TextStyle, lineHeight: number): number {
  const { ascent, descent, unitsPerEm } = face.font;
  return ptToMm(((lineHeight * unitsPerEm - (ascent - descent)) / 2 + ascent) * (sizePt / unitsPerEm));
}

/** Height of capitals, in millimetres. */
export function capitalMm({ face, sizePt }: TextStyle): number {
  return ptToMm((face.font.capHeight / face.font.unitsPerEm) * sizePt);
}
