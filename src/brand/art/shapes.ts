/**
 * Scenes as filled and stroked paths in order of painting, for a medium that knows no SVG elements.
 * What cannot be drawn is refused, so that no part of a scene is lost unseen.
 */
import { deepFreeze } from '../../lib/freeze.ts';
import type { Drawing } from '../drawings.ts';
import { drawingSvg } from './index.ts';
import { readTags, type Attributes, type Tag } from './markup.ts';
import { circlePath, spacedPath } from './path-data.ts';
import { compose, IDENTITY, transformMatrix, type Matrix } from './transform.ts';

export interface ArtShape {
  /** Path data of SVG, one space between arguments. */
  readonly path: string;
  /** a b c d e f, unit of the shape to unit of the scene; widths of lines go through it too. */
  readonly matrix: Matrix;
  /** `#RRGGBB`, as all colours of a shape. */
  readonly fill: string | undefined;
  readonly evenOdd: boolean;
  readonly stroke:
    | {
        readonly colour: string;
        readonly width: number;
        /** Ends and joins are round; else butt ends and mitred joins. */
        readonly round: boolean;
      }
    | undefined;
}

/** Attributes that a group hands down, with their values where nobody sets them. */
const PAINT: Attributes = new Map([
  ['fill', '#000000'],
  ['fill-rule', 'nonzero'],
  ['stroke', 'none'],
  ['stroke-width', '1'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
]);

/** Attributes that each element has of its own. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  g: ['transform'],
  path: ['transform', 'd'],
  circle: ['transform', 'cx', 'cy', 'r'],
};

/** What the groups around an element have set. */
interface Surroundings {
  readonly matrix: Matrix;
  readonly paint: Attributes;
}

function refuse(what: string, text: string): never {
  throw new RangeError(`${what} cannot be drawn: ${text}`);
}

function checkTag({ kind, name, attributes, text }: Tag): void {
  const own = OWN[name];
  if (own === undefined || (kind === 'open' && name !== 'g')) refuse(`An element ${name} of this form`, text);
  for (const attribute of attributes.keys()) {
    if (!own.includes(attribute) && !PAINT.has(attribute)) refuse(`The attribute ${attribute}`, text);
  }
}

function numberOf(attributes: Attributes, name: string, text: string): number {
  const value = Number(attributes.get(name) || Number.NaN);
  return Number.isFinite(value) ? value : refuse(`This ${name}`, text);
}

function colourOf(paint: Attributes, name: 'fill' | 'stroke', text: string): string | undefined {
  const colour = paint.get(name) ?? '';
  if (colour === 'none') return undefined;
  return /^#[\da-f]{6}$/iu.test(colour) ? colour : refuse(`This ${name}`, text);
}

function strokeOf(paint: Attributes, text: string): ArtShape['stroke'] {
  const colour = colourOf(paint, 'stroke', text);
  if (colour === undefined) return undefined;
  const ends = `${paint.get('stroke-linecap')} ${paint.get('stroke-linejoin')}`;
  if (ends !== 'round round' && ends !== 'butt miter') refuse(`A line with ${ends}`, text);
  return {
    colour,
    width: numberOf(paint, 'stroke-width', text),
    round: ends === 'round round',
  };
}

function outlineOf({ name, attributes, text }: Tag): string {
  if (name === 'path') return spacedPath(attributes.get('d') ?? '');
  const [cx = 0, cy = 0, r = 0] = ['cx', 'cy', 'r'].map((key) => numberOf(attributes, key, text));
  return circlePath(cx, cy, r);
}

function within({ matrix, paint }: Surroundings, { attributes }: Tag): Surroundings {
  const own = [...attributes].filter(([name]) => PAINT.has(name));
  return {
    matrix: compose(matrix, transformMatrix(attributes.get('transform') ?? '')),
    paint: new Map([...paint, ...own]),
  };
}

function shapeOf(tag: Tag, { matrix, paint }: Surroundings): ArtShape {
  const rule = paint.get('fill-rule');
  if (rule !== 'evenodd' && rule !== 'nonzero') refuse('This fill-rule', tag.text);
  return {
    path: outlineOf(tag),
    matrix,
    fill: colourOf(paint, 'fill', tag.text),
    evenOdd: rule === 'evenodd',
    stroke: strokeOf(paint, tag.text),
  };
}

/**
 * Shapes of `elements` in order of painting; there is no translucency.
 *
 * @param elements - `path`, `circle` and `g` elements without a document around them, colours as `#RRGGBB`
 * @throws {RangeError} names the element or attribute that cannot be drawn
 */
export function artShapes(elements: string): readonly ArtShape[] {
  const shapes: ArtShape[] = [];
  const around: Surroundings[] = [{ matrix: IDENTITY, paint: PAINT }];
  for (const tag of readTags(elements)) {
    checkTag(tag);
    if (tag.kind === 'close') around.pop();
    const outer = around.at(-1) ?? refuse('A group that was not opened', tag.text);
    if (tag.kind === 'close') continue;
    const here = within(outer, tag);
    if (tag.kind === 'open') around.push(here);
    else if (tag.name !== 'g') {
      shapes.push(shapeOf(tag, here));
    }
  }
  if (around.length > 1) refuse('A group that is not closed', elements);
  return shapes;
}

const planes = new Map<Drawing, readonly ArtShape[]>();

/** The scene `name` by day; read once, and frozen. */
export function scenePlanes(name: Drawing): readonly ArtShape[] {
  const known = planes.get(name) ?? deepFreeze(artShapes(drawingSvg(name).replaceAll(/<\/?svg[^>]*>/gu, '')));
  planes.set(name, known);
  return known;
}
