/**
 * Flat cut-paper drawings: no outlines, two to four planes a form, light from the sun in the picture.
 * A scene draws itself from a palette, so that the same paths serve day, night and CSS variables.
 */

export const DAY = {
  ...{
    sky: '#EFCB86',
    sk2: '#F5DCA8',
    sun: '#CB3A22',
    far: '#D9B270',
    lit: '#FAEFD3',
    mt: '#6B8B70',
    md: '#3D6153',
    mk: '#22423B',
    fld: '#CDB24A',
    fl2: '#929C3E',
    tree: '#1D382E',
    riv: '#2A5A80',
    rv2: '#1E4667',
    wav: '#F8EFDC',
    roof: '#9C2A1C',
    rof2: '#6F1A12',
    wall: '#F7E9C9',
  },
  ...{ hon: '#D6922A', honS: '#AD6F1A', honL: '#F0C063', honD: '#7C4F16', ink: '#241A13', gold: '#E9B44C' },
} as const;

export type PlaneName = keyof typeof DAY;
export type Palette = Readonly<Record<PlaneName, string>>;

export const NIGHT: Palette = {
  ...{
    sky: '#1B2D44',
    sk2: '#243C57',
    sun: '#F2E2B4',
    far: '#213A54',
    lit: '#8FA79A',
    mt: '#3B5C54',
    md: '#274640',
    mk: '#152C2A',
    fld: '#4B5230',
    fl2: '#38472C',
    tree: '#0E1E1A',
    riv: '#163A57',
    rv2: '#102B42',
    wav: '#9DBBD2',
    roof: '#8A2B1E',
    rof2: '#4F150F',
    wall: '#D9C08A',
  },
  ...{ hon: '#B8791C', honS: '#8A5412', honL: '#D6A246', honD: '#573309', ink: '#0B0908', gold: '#D9A744' },
};

const PLANES = Object.keys(DAY) as readonly PlaneName[];

/** Short, since a drawing names its planes often: `a0`, `a1` … `aa`. */
export function planeVariable(name: PlaneName): string {
  return `a${PLANES.indexOf(name).toString(36)}`;
}

/** Planes that a piece of SVG paints through CSS variables, in the order of the palette. */
export function planesUsed(svg: string): readonly PlaneName[] {
  return PLANES.filter((name) => svg.includes(`var(--${planeVariable(name)})`));
}

/** Planes as CSS variables, for drawings inside a page. */
export const CSS_PLANES = Object.fromEntries(
  PLANES.map((name) => [name, `var(--${planeVariable(name)})`]),
) as Palette;

export interface Scene {
  /** The part shown when nothing else is asked for; the ground goes on beyond it on every side. */
  readonly viewBox: string;
  readonly preserveAspectRatio: string;
  /** SVG elements without the `svg` around them. */
  readonly draw: (palette: Palette) => string;
}

export function path(fill: string, d: string): string {
  return `<path fill="${fill}" d="${d}"/>`;
}

/** A curled wave whose tail is `l` long. */
export function curl(x: number, y: number, l: number): string {
  return `M${x} ${y}h${l}c6 0 8-6 3-7-3 0-4 3-2 4-6 2-8-7-1-8 9-1 12 14 0 15h-${l}z`;
}

export function bar(x: number, y: number, l: number): string {
  return `M${x} ${y}h${l}v3h-${l}z`;
}

/** A communal house standing on (x, y). */
export function hall(c: Palette, x: number, y: number, k = 1): string {
  return (
    `<g transform="translate(${x} ${y})${k !== 1 ? ` scale(${k})` : ''}">` +
    path(c.wall, 'M-44-20h88v20h-88z') +
    path(
      c.tree,
      'M-36-16h9v16h-9zM-21-16h9v16h-9zM-5-16h10v16h-10zM12-16h9v16h-9zM27-16h9v16h-9zM-50-2h100v5h-100z',
    ) +
    path(
      c.roof,
      'M-70-26c13 4 22-2 29-14l9-14c2-3 2-5 1-9 5 5 9 6 15 6h32c6 0 10-1 15-6-1 4-1 6 1 9l9 14c7 12 16 18 29 14-4 7-10 10-19 10H-51c-9 0-15-3-19-10z',
    ) +
    path(
      c.rof2,
      'M-70-26c7 2 13 1 18-3H52c5 4 11 5 18 3-4 7-10 10-19 10H-51c-9 0-15-3-19-10zM-37-46h74l2 4h-78zM-43-37h86l3 4h-92z',
    ) +
    '</g>'
  );
}

/** Silhouette of the mountain in two planes, foot at (x, y), about 520 wide at scale 1. */
export function massif(f: string, g: string, x: number, y: number, k: number): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${k})">` +
    path(
      f,
      'M-260 0l34-12 25-30 22-30 22-22 23-15 38 6 26 19 26-29 26-26 32-12 30-6 22 6 28 12 28 20 26 18 18 24 18 38 16 28 30 11z',
    ) +
    path(
      g,
      'M40-106l22 6 28 12 28 20 26 18 18 24 18 38 16 28 30 11H54l-6-40-14-30zM-82-79l18 11 22 24-6 44h-60l8-30 10-20z',
    ) +
    '</g>'
  );
}
