/**
 * A drawing without what its opening never shows. Scenes go on beyond their view on every side; an opening that is
 * filled (`slice`) shows the view or less, so that what lies wholly outside can be left out and nothing looks different.
 */

/** Room for the width of lines, in units of the scene. */
const MARGIN = 6;

type Point = readonly [x: number, y: number];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Coordinates after each letter of a command, all pairs of points but those of `H` and `V`. */
const PAIRS: Readonly<Record<string, number>> = { M: 1, L: 1, C: 3 };

interface Subpath {
  /** As written, from its `M`. */
  readonly text: string;
  /** Corners, and the points that hold the curves: the shape lies within their hull. */
  readonly points: readonly Point[];
  readonly straight: boolean;
}

/**
 * The parts of a path that each begin at an absolute point; `undefined` where it has other commands than those
 * below: a smooth curve, say, has a point that is not written down.
 */
function subpaths(data: string): readonly Subpath[] | undefined {
  const parts = data.split(/(?=M)/u);
  const read = parts.map(readSubpath);
  return read.includes(undefined) ? undefined : read.filter((part) => part !== undefined);
}

function readSubpath(text: string): Subpath | undefined {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  let straight = true;
  for (const [, letter = '', rest = ''] of text.matchAll(/([a-z])([^a-z]*)/giu)) {
    if (letter === 'm') return undefined;
    const command = letter.toUpperCase();
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu)].map(Number);
    const relative = letter !== command;
    if (command === 'Z') {
      [x = 0, y = 0] = points[0] ?? [];
      continue;
    }
    if (command === 'H' || command === 'V') {
      for (const value of numbers) {
        if (command === 'H') x = relative ? x + value : value;
        else y = relative ? y + value : value;
        points.push([x, y]);
      }
      continue;
    }
    const pairs = PAIRS[command];
    if (pairs === undefined || numbers.length % (2 * pairs) !== 0) return undefined;
    if (command === 'C') straight = false;
    for (let at = 0; at < numbers.length; at += 2 * pairs) {
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      for (let pair = 0; pair < pairs; pair += 1) {
        x = fromX + (numbers[at + 2 * pair] ?? 0);
        y = fromY + (numbers[at + 2 * pair + 1] ?? 0);
        points.push([x, y]);
      }
    }
  }
  return { text, points, straight };
}

/** The four ways to lie outside of a box. */
function outside(box: Box): readonly ((point: Point) => boolean)[] {
  return [
    ([x]) => x < box.left - MARGIN,
    ([x]) => x > box.right + MARGIN,
    ([, y]) => y < box.top - MARGIN,
    ([, y]) => y > box.bottom + MARGIN,
  ];
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

const joined = (x: number, y: number): string => `${number(x)}${y < 0 ? '' : ' '}${number(y)}`;

/** A polygon that begins and ends at its first corner. */
function polygon([first, ...others]: readonly Point[]): string {
  if (first === undefined) return '';
  let [x, y] = first;
  const lines = others.map(([nextX, nextY]) => {
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    if (dy === 0) return `h${number(dx)}`;
    return dx === 0 ? `v${number(dy)}` : `l${joined(dx, dy)}`;
  });
  return `M${joined(...first)}${lines.join('')}z`;
}

/** Without the corners between two others beyond the same edge: what they add lies beyond it too. */
function withoutFarCorners(points: readonly Point[], ways: ReturnType<typeof outside>): readonly Point[] {
  const kept = [...points];
  for (let at = 0; at < kept.length && kept.length > 3;) {
    const three = [kept.at(at - 1), kept[at], kept[(at + 1) % kept.length]];
    if (ways.some((way) => three.every((point) => point !== undefined && way(point)))) kept.splice(at, 1);
    else at += 1;
  }
  return kept;
}

function croppedPath(data: string, ways: ReturnType<typeof outside>): string {
  const parts = subpaths(data);
  if (parts === undefined) return data;
  const near = parts.filter(({ points }) => !ways.some((way) => points.every(way)));
  return near
    .map(({ text, points, straight }) => {
      if (!straight || !/^[^z]*z\s*$/iu.test(text)) return text;
      const cut = polygon(withoutFarCorners(points, ways));
      return cut.length < text.length ? cut : text;
    })
    .join('');
}

/**
 * @param svg - a drawing that fills its opening, as `drawingSvg` makes it; what stands in groups is left as it is
 * @returns the same without what lies outside its `viewBox`
 */
export function cropDrawing(svg: string): string {
  const [, numbers] = /^<svg[^>]*\sviewBox="([^"]*)"/u.exec(svg) ?? [];
  const [left = 0, top = 0, width = 0, height = 0] = (numbers ?? '').split(' ').map(Number);
  if (numbers === undefined || !/^<svg[^>]*\sslice"/u.test(svg)) return svg;
  const ways = outside({ left, top, right: left + width, bottom: top + height });
  let groups = 0;
  return svg.replaceAll(/<(\/?)(g|path)\b[^>]*>/gu, (tag, slash: string, name: string) => {
    if (name === 'g') groups += slash === '' ? 1 : -1;
    const [, data] = /\sd="([^"]*)"/u.exec(tag) ?? [];
    if (name === 'g' || data === undefined || groups > 0 || /\stransform=/u.test(tag)) return tag;
    const cropped = croppedPath(data, ways);
    return cropped === '' ? '' : tag.replace(data, cropped);
  });
}
