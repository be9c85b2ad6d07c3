/** The drawing library: one scene for each name that an entry may choose. */
import type { Drawing } from '../drawings.ts';
import { bamboo } from './bamboo.ts';
import { cave } from './cave.ts';
import { honey } from './honey.ts';
import { mountain } from './mountain.ts';
import { DAY, type Palette, type Scene } from './parts.ts';
import { stone } from './stone.ts';
import { temple } from './temple.ts';
import { village } from './village.ts';

const SCENES: Readonly<Record<Drawing, Scene>> = {
  mountain,
  temple,
  cave,
  village,
  bamboo,
  honey,
  stone,
};

export interface DrawingOptions {
  readonly palette?: Palette;
  readonly viewBox?: string;
  readonly preserveAspectRatio?: string;
  /** Further attributes of the `svg` element, already escaped. */
  readonly attributes?: string;
}

/** A whole SVG of the scene `name`. */
export function drawingSvg(
  name: Drawing,
  { palette = DAY, viewBox, preserveAspectRatio, attributes = '' }: DrawingOptions = {},
): string {
  const scene = SCENES[name];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox ?? scene.viewBox}" ` +
    `preserveAspectRatio="${preserveAspectRatio ?? scene.preserveAspectRatio}" ${attributes}>` +
    `${scene.draw(palette)}</svg>`
  );
}

export { CSS_PLANES, DAY, NIGHT, planesUsed, planeVariable } from './parts.ts';
