/** Widths and heights of text, from the font's own advances and outlines. */
import type { FontFace } from '../brand/fonts.ts';
import { ptToMm } from '../lib/length.ts';

export interface TextStyle {
  readonly face: FontFace;
  readonly sizePt: number;
  /** Space added after every letter, in em. */
  readonly spacingEm?: number;
}

interface Metrics {
  /** In em. */
  readonly advance: number;
  /** Highest and lowest ink above the baseline, in em. */
  readonly top: number;
  readonly bottom: number;
}

interface LineMetrics extends Metrics {
  readonly gaps: number;
}

interface Known {
  readonly words: Map<string, Metrics>;
  readonly lines: Map<string, LineMetrics>;
}

const known = new WeakMap<FontFace, Known>();

/** A line is measured in every size that it may have; those of a few placards are enough to remember. */
const MOST_LINES = 512;

function knownOf(face: FontFace): Known {
  const found = known.get(face) ?? {
    words: new Map<string, Metrics>(),
    lines: new Map<string, LineMetrics>(),
  };
  known.set(face, found);
  return found;
}

/** A word with the space after it is shaped alone, as the PDF writer does. */
function wordMetrics(word: string, face: FontFace): Metrics {
  const { words } = knownOf(face);
  const found = words.get(word);
  if (found !== undefined) return found;
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
  words.set(word, measured);
  return measured;
}

function lineMetrics(text: string, face: FontFace): LineMetrics {
  const { lines } = knownOf(face);
  const found = lines.get(text);
  if (found !== undefined) return found;
  const words = text.match(/[^ ]* |[^ ]+$/gu) ?? [];
  const all = words.map((word) => wordMetrics(word, face));
  const measured = {
    advance: all.reduce((sum, { advance }) => sum + advance, 0),
    top: Math.max(0, ...all.map(({ top }) => top)),
    bottom: Math.min(0, ...all.map(({ bottom }) => bottom)),
    gaps: Math.max(0, [...text].length - 1),
  };
  if (lines.size >= MOST_LINES) lines.clear();
  lines.set(text, measured);
  return measured;
}

/** Printed width of one line, in millimetres. */
export function widthMm(text: string, { face, sizePt, spacingEm = 0 }: TextStyle): number {
  const { advance, gaps } = lineMetrics(text, face);
  return ptToMm((advance + gaps * spacingEm) * sizePt);
}

/** How far the ink of one line reaches above and below its baseline, in millimetres, both positive. */
export function inkMm(
  text: string,
  { face, sizePt }: TextStyle,
): { readonly above: number; readonly below: number } {
  const { top, bottom } = lineMetrics(text, face);
  return { above: ptToMm(top * sizePt), below: ptToMm(-bottom * sizePt) };
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
