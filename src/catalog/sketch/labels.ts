/** Names beside marks, where there is room: none lies on another, on a mark, or over the edge. */
import { lettersIn } from '../../lib/line-length.ts';
import type { Frame, Spot } from './projection.ts';

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

export interface Wish {
  readonly at: Spot;
  /** Side of the mark. */
  readonly size: number;
  readonly name: string;
}

export interface Label {
  readonly box: Box;
  readonly lines: readonly string[];
  /** Which end of the lines is at the mark. */
  readonly anchor: 'start' | 'middle' | 'end';
}

export const FONT_SIZE = 14;
const LINE_HEIGHT = 16;
/** Of a bold letter against the size of the type, taken wide: nobody knows the reader's typeface. */
const LETTER_WIDTH = 0.63;
const GAP = 4;
/** Letters of a line, and lines of a name, at most. */
const LETTERS = 18;
const LINES = 2;

/** A name in lines of few letters; what does not fit ends in an ellipsis. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of partsOf(name)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && lettersIn(longer.trim()) <= LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word.trimStart());
  }
  const shown = lines.slice(0, LINES).map((line) => line.trim());
  return lines.length > LINES ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''}…`] : shown;
}

/** Words with the space before them; characters of scripts that have no spaces. */
function partsOf(name: string): readonly string[] {
  return name.match(/\s*(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/gu) ?? [name];
}

const widthOf = (lines: readonly string[]): number =>
  Math.ceil(Math.max(...lines.map(lettersIn)) * FONT_SIZE * LETTER_WIDTH);

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function markBox({ at, size }: Pick<Wish, 'at' | 'size'>): Box {
  return { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size };
}

/** The places round a mark, the ones that read best first. */
function placesFor({ at, size, name }: Wish): readonly Label[] {
  const lines = linesOf(name);
  const [width, height] = [widthOf(lines), lines.length * LINE_HEIGHT];
  const away = size / 2 + GAP;
  const place = (anchor: Label['anchor'], dx: number, dy: number): Label => ({
    lines,
    anchor,
    box: { x: at.x + dx, y: at.y + dy, width, height },
  });
  const [left, right] = [-away - width, away];
  const [above, below] = [-away - height, away];
  return [
    place('start', right, -height / 2),
    place('end', left, -height / 2),
    place('middle', -width / 2, below),
    place('middle', -width / 2, above),
    ...[below - GAP, above + GAP].flatMap((dy) => [place('start', right, dy), place('end', left, dy)]),
  ];
}

/**
 * A label for each wish that there is room for; those that come first choose first.
 *
 * @param taken - boxes that stay free, besides the marks of the wishes
 */
export function placeLabels(
  wishes: readonly Wish[],
  taken: readonly Box[],
  { width, height }: Pick<Frame, 'width' | 'height'>,
): readonly (Label | undefined)[] {
  const full = [...taken, ...wishes.map(markBox)];
  return wishes.map((wish) => {
    const label = placesFor(wish).find(
      ({ box }) =>
        box.x >= GAP &&
        box.y >= GAP &&
        box.x + box.width <= width - GAP &&
        box.y + box.height <= height - GAP &&
        !full.some((other) => overlap(box, other)),
    );
    if (label !== undefined) full.push(label.box);
    return label;
  });
}
