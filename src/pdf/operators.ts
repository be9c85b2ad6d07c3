/** Drawings as operators of PDF, in millimetres, y downwards. */
import { ICON_STROKE } from '../brand/icons.ts';
import { fillWith, strokeWith, type ColourSpace } from './ink.ts';
import type { PlacedIcon, Drawing, Outline } from './marks.ts';
import { paintedPaths } from './svg-elements.ts';

/** SVG path data → operators that build the path. */
export type PathWriter = (path: string) => string;

const ROUND = '1 J 1 j';
const PLAIN = '0 J 0 j';

/** A number with three decimals at most: a thousandth of a millimetre. */
export function number(value: number): string {
  return String(Math.round(value * 1e3) / 1e3 + 0);
}

/** A factor, with six decimals: it may stretch a whole drawing. */
function factor(value: number): string {
  return String(Math.round(value * 1e6) / 1e6 + 0);
}

export function transform(...matrix: readonly number[]): string {
  return `${matrix.map((value, index) => (index < 4 ? factor(value) : number(value))).join(' ')} cm`;
}

export function drawingOperators(
  drawings: readonly Drawing[],
  icons: readonly PlacedIcon[],
  space: ColourSpace,
  path: PathWriter,
): string {
  return [
    ...drawings.flatMap(({ clip, outlines }) => [
      'q',
      ...(clip === undefined ? [] : [path(clip), 'W n']),
      ...outlinesOperators(outlines, space, path),
      'Q',
    ]),
    ...icons.flatMap((icon) => iconOperators(icon, space, path)),
  ].join('\n');
}

/** Outlines that stand at the same place are put there together. */
function outlinesOperators(
  outlines: readonly Outline[],
  space: ColourSpace,
  path: PathWriter,
): readonly string[] {
  const operators: string[] = [];
  let place = '';
  let fill = '';
  for (const outline of outlines) {
    const here = placeOf(outline);
    if (here !== place) {
      operators.push(...(place === '' ? [] : ['Q']), ...(here === '' ? [] : ['q', here]));
      place = here;
      fill = '';
    }
    const colour = outline.fill === undefined ? '' : fillWith(outline.fill, space);
    if (colour !== '' && colour !== fill) operators.push((fill = colour));
    operators.push(...outlineOperators(outline, space, path));
  }
  if (place !== '') operators.push('Q');
  return operators;
}

function placeOf({ xMm, yMm, scale, mirrored }: Outline): string {
  const flip = mirrored === true ? -1 : 1;
  const moved = xMm !== 0 || yMm !== 0 || scale !== 1 || flip === -1;
  return moved ? transform(scale * flip, 0, 0, scale, xMm, yMm) : '';
}

/** Without its fill colour, which stays from one outline to the next. */
function outlineOperators(
  { path: data, matrix, fill, evenOdd, stroke, repeat }: Outline,
  space: ColourSpace,
  path: PathWriter,
): readonly string[] {
  const own: string[] = [];
  if (matrix !== undefined && !isIdentity(matrix)) own.push(transform(...matrix));
  if (stroke !== undefined) {
    own.push(strokeWith(stroke.colour, space), `${number(stroke.width)} w`);
    own.push(stroke.round === true ? ROUND : PLAIN);
  }
  const rule = evenOdd === true ? '*' : '';
  const paint = fill === undefined ? 'S' : stroke === undefined ? `f${rule}` : `B${rule}`;
  const shape = path(data);
  if (repeat === undefined) own.push(shape, paint);
  else {
    const step = transform(1, 0, 0, 1, repeat.dx, repeat.dy);
    for (let time = 0; time < repeat.times; time += 1) own.push(shape, paint, step);
  }
  return own.length > 2 ? ['q', ...own, 'Q'] : own;
}

function isIdentity(matrix: readonly number[]): boolean {
  return [1, 0, 0, 1, 0, 0].every((value, index) => matrix[index] === value);
}

function iconOperators(
  { elements, colour, xMm, yMm, scale }: PlacedIcon,
  space: ColourSpace,
  path: PathWriter,
): readonly string[] {
  const operators = ['q', transform(scale, 0, 0, scale, xMm, yMm), fillWith(colour, space)];
  operators.push(strokeWith(colour, space), ROUND);
  for (const { path: data, filled, evenOdd, strokeWidth } of paintedPaths(elements, ICON_STROKE)) {
    const rule = evenOdd ? '*' : '';
    if (strokeWidth > 0) operators.push(`${number(strokeWidth)} w`);
    operators.push(path(data), !filled ? 'S' : strokeWidth > 0 ? `B${rule}` : `f${rule}`);
  }
  return [...operators, 'Q'];
}
