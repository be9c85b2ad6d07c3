/** Drawings as operators of PDF, in millimetres, y downwards. */
import { ICON_STROKE } from '../../brand/icons.ts';
import type { PlacedIcon } from '../icons.ts';
import type { Drawing, Outline } from '../marks.ts';
import { paintedPaths } from '../svg-elements.ts';
import { fillWith, strokeWith, type ColourSpace } from './ink.ts';

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
      ...outlines.flatMap((outline) => outlineOperators(outline, space, path)),
      'Q',
    ]),
    ...icons.flatMap((icon) => iconOperators(icon, space, path)),
  ].join('\n');
}

function outlineOperators(
  { path: data, xMm, yMm, scale, mirrored, matrix, fill, evenOdd, stroke, repeat }: Outline,
  space: ColourSpace,
  path: PathWriter,
): readonly string[] {
  const operators = ['q'];
  const flip = mirrored === true ? -1 : 1;
  if (xMm !== 0 || yMm !== 0 || scale !== 1 || flip === -1) {
    operators.push(transform(scale * flip, 0, 0, scale, xMm, yMm));
  }
  if (matrix !== undefined) operators.push(transform(...matrix));
  if (fill !== undefined) operators.push(fillWith(fill, space));
  if (stroke !== undefined) {
    operators.push(strokeWith(stroke.colour, space), `${number(stroke.width)} w`);
    operators.push(stroke.round === true ? ROUND : PLAIN);
  }
  const rule = evenOdd === true ? '*' : '';
  const paint = fill === undefined ? 'S' : stroke === undefined ? `f${rule}` : `B${rule}`;
  const shape = path(data);
  if (repeat === undefined) operators.push(shape, paint);
  else {
    const step = transform(1, 0, 0, 1, repeat.dx, repeat.dy);
    for (let time = 0; time < repeat.times; time += 1) operators.push(shape, paint, step);
  }
  return [...operators, 'Q'];
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
