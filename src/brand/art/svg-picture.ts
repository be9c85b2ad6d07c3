/**
 * Whole SVG documents of ours (drawings, icons, motifs) as shapes, for paper: what a screen is given as SVG is printed
 * from the same text. What cannot be drawn is refused, as in a scene.
 */
import { hexColour } from '../palette.ts';
import { artShapes, type ArtShape } from './shapes.ts';
import type { Matrix } from './transform.ts';

export interface SvgPicture {
  readonly shapes: readonly ArtShape[];
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** How the picture takes a box of another shape. */
  readonly fitting: 'whole' | 'stretched' | 'filled from below';
}

const FITTINGS: Readonly<Record<string, SvgPicture['fitting']>> = {
  xMidYMid: 'whole',
  none: 'stretched',
  'xMidYMax slice': 'filled from below',
};

/** Attributes of the document that its elements inherit. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];

const read = new Map<string, SvgPicture>();

/** As many as a poster has pictures, many times over. */
const MOST_REMEMBERED = 400;

/** @throws {RangeError} names what cannot be drawn */
export function svgPicture(svg: string): SvgPicture {
  const known = read.get(svg) ?? readPicture(svg);
  if (!read.has(svg) && read.size >= MOST_REMEMBERED) read.clear();
  read.set(svg, known);
  return known;
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(
    Array.from(tag.matchAll(/([a-z-]+)="([^"]*)"/giu), ([, name = '', value = '']) => [name, value]),
  );
}

function readPicture(svg: string): SvgPicture {
  const [, root = '', inner = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/u.exec(svg.trim()) ?? [];
  const attributes = attributesOf(root);
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] = (attributes.get('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const fitting = FITTINGS[attributes.get('preserveAspectRatio') ?? 'xMidYMid'];
  if (Number.isNaN(height) || fitting === undefined)
    throw new RangeError(`A picture without a view: ${root}`);
  const colour = attributes.get('color') ?? '#000000';
  const group = INHERITED.flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [`${name}="${value}"`];
  }).join(' ');
  const plain = opaque(inner.replaceAll(/<(?:rect|polygon)\b[^>]*>/gu, asPath));
  const elements = `<g ${group}>${plain}</g>`
    .replaceAll('currentColor', colour)
    .replaceAll(/="#([\da-f])([\da-f])([\da-f])"/giu, '="#$1$1$2$2$3$3"')
    // A join alone that is round: round ends make no difference on the closed shapes that have it.
    .replaceAll(
      /stroke-linejoin="round"(?![^>]*stroke-linecap)/gu,
      'stroke-linecap="round" stroke-linejoin="round"',
    )
    .replaceAll(/stroke-linecap="round" stroke-linecap="round"/gu, 'stroke-linecap="round"');
  return { shapes: artShapes(elements), viewBox: [x, y, width, height], fitting };
}

/** A rectangle or a polygon of an icon as the path that it is. */
function asPath(tag: string): string {
  const attributes = attributesOf(tag);
  const number = (name: string): number => Number(attributes.get(name) ?? 0);
  const rest = [...attributes]
    .filter(([name]) => !['x', 'y', 'width', 'height', 'rx', 'points'].includes(name))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  if (tag.startsWith('<polygon')) return `<path${rest} d="M${attributes.get('points') ?? ''}z"/>`;
  const [x, y, w, h, r] = [number('x'), number('y'), number('width'), number('height'), number('rx')];
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `<path${rest} d="M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}` +
    `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z"/>`
  );
}

/**
 * Paper knows no translucency: what is painted thinly lies on the shape before it, as the joints of a roof on its
 * tiles, and becomes the colour that is seen there.
 */
function opaque(elements: string): string {
  let below = '';
  return elements.replaceAll(/<[^>]*>/gu, (tag) => {
    const attributes = attributesOf(tag);
    const fill = attributes.get('fill') ?? '';
    const opacity = attributes.get('fill-opacity');
    if (opacity === undefined) {
      if (fill !== '' && fill !== 'none') below = fill;
      return tag;
    }
    const share = Number(opacity);
    const [over, under] = [channelsOf(fill), channelsOf(below)];
    const seen = hexColour(over.map((value, index) => value * share + (under[index] ?? 0) * (1 - share)));
    return tag.replace(/ ?fill-opacity="[^"]*"/u, '').replace(/fill="[^"]*"/u, `fill="${seen}"`);
  });
}

/** Red, green and blue of `#RRGGBB` or `#RGB`, 0–255. */
function channelsOf(colour: string): readonly number[] {
  const digits = colour.length === 4 ? colour.replaceAll(/[\da-f]/giu, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

/** What puts the units of `picture` into a box, whose own origin is at its top left corner. */
export function fittedInto(
  { viewBox, fitting }: SvgPicture,
  widthOfBox: number,
  heightOfBox: number,
): Matrix {
  const [x, y, width, height] = viewBox;
  const [across, down] = [widthOfBox / width, heightOfBox / height];
  if (fitting === 'stretched') return [across, 0, 0, down, (0 - x) * across, (0 - y) * down];
  const scale = fitting === 'whole' ? Math.min(across, down) : Math.max(across, down);
  const spare = heightOfBox - height * scale;
  return [
    scale,
    0,
    0,
    scale,
    (widthOfBox - width * scale) / 2 - x * scale,
    (fitting === 'whole' ? spare / 2 : spare) - y * scale,
  ];
}
