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

/** Points after each letter of a command; `H` and `V` have one number. */
const POINTS: Readonly<Record<string, number>> = { M: 1, L: 1, C: 3 };

/** A corner, with the points that hold the curve which leads to it; a straight line has none. */
interface Corner {
  readonly at: Point;
  readonly held: readonly Point[];
}

interface Subpath {
  /** As written, from its `M`. */
  readonly text: string;
  /** The shape lies within the hull of all their points. */
  readonly corners: readonly Corner[];
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
  const corners: Corner[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of text.matchAll(/([a-z])([^a-z]*)/giu)) {
    if (letter === 'm') return undefined;
    const command = letter.toUpperCase();
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu)].map(Number);
    const relative = letter !== command;
    if (command === 'Z') {
      [x = 0, y = 0] = corners[0]?.at ?? [];
      continue;
    }
    if (command === 'H' || command === 'V') {
      for (const value of numbers) {
        if (command === 'H') x = relative ? x + value : value;
        else y = relative ? y + value : value;
        corners.push({ at: [x, y], held: [] });
      }
      continue;
    }
    const count = POINTS[command];
    if (count === undefined || numbers.length % (2 * count) !== 0) return undefined;
    for (let at = 0; at < numbers.length; at += 2 * count) {
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      const points = Array.from({ length: count }, (_, index): Point => {
        const pair = at + 2 * index;
        return [fromX + (numbers[pair] ?? 0), fromY + (numbers[pair + 1] ?? 0)];
      });
      [x, y] = points.at(-1) ?? [x, y];
      corners.push({ at: [x, y], held: points.slice(0, -1) });
    }
  }
  return { text, corners };
}

type Ways = readonly ((point: Point) => boolean)[];

/** The four ways to lie outside of a box. */
function outside(box: Box): Ways {
  return [
    ([x]) => x < box.left - MARGIN,
    ([x]) => x > box.right + MARGIN,
    ([, y]) => y < box.top - MARGIN,
    ([, y]) => y > box.bottom + MARGIN,
  ];
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Numbers side by side, as close as they can be told apart. */
function joined(numbers: readonly number[]): string {
  return numbers.map(number).reduce((text, next) => text + (next.startsWith('-') ? '' : ' ') + next);
}

/** A closed shape that begins and ends at its first corner, in commands relative to the corner before. */
function closedShape([first, ...others]: readonly Corner[]): string {
  if (first === undefined) return '';
  let [x, y] = first.at;
  let before = '';
  const commands = others.map(({ at, held }) => {
    const steps = [...held, at].flatMap(([toX, toY]) => [toX - x, toY - y]);
    const [dx = 0, dy = 0] = steps;
    [x, y] = at;
    const [letter, numbers] =
      held.length > 0 ? ['c', steps] : dy === 0 ? ['h', [dx]] : dx === 0 ? ['v', [dy]] : ['l', steps];
    const text = joined(numbers);
    const goesOn = letter === before && !'hv'.includes(letter);
    before = letter;
    return goesOn ? (text.startsWith('-') ? text : ` ${text}`) : letter + text;
  });
  return `M${joined(first.at)}${commands.join('')}z`;
}

/** Without curves beyond an edge, and without the corners between two others beyond it: what they add lies beyond too. */
function withoutFar(corners: readonly Corner[], ways: Ways): readonly Corner[] {
  const kept = corners.map((corner, index) => {
    const from = corners[index - 1]?.at;
    const all = from === undefined ? [] : [from, ...corner.held, corner.at];
    const far = all.length > 0 && ways.some((way) => all.every(way));
    return far ? { at: corner.at, held: [] } : corner;
  });
  for (let at = 0; at < kept.length && kept.length > 3;) {
    const [from, corner, to] = [kept.at(at - 1), kept[at], kept[(at + 1) % kept.length]];
    const straight = corner?.held.length === 0 && to?.held.length === 0;
    const three = [from, corner, to].map((each) => each?.at);
    const far = ways.some((way) => three.every((point) => point !== undefined && way(point)));
    if (straight && far) kept.splice(at, 1);
    else at += 1;
  }
  return kept;
}

function croppedPath(data: string, ways: Ways): string {
  const parts = subpaths(data);
  if (parts === undefined) return data;
  const near = parts.filter(({ corners }) => {
    const points = corners.flatMap(({ at, held }) => [...held, at]);
    return !ways.some((way) => points.every(way));
  });
  return near
    .map(({ text, corners }) => {
      if (!/^[^z]*z\s*$/iu.test(text)) return text;
      const cut = closedShape(withoutFar(corners, ways));
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
