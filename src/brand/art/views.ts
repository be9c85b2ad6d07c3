/** Which part of a scene must be seen, for openings that are not shaped like its own view. */
import type { Drawing } from '../drawings.ts';

interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a scene is about; the ground stays at the bottom of every opening. */
const WIDE: Readonly<Record<Drawing, View>> = {
  mountain: { x: 130, y: 66, width: 520, height: 271 },
  temple: { x: 20, y: 56, width: 350, height: 238 },
  cave: { x: 84, y: 46, width: 240, height: 232 },
  village: { x: -14, y: 34, width: 436, height: 282 },
  bamboo: { x: 96, y: 52, width: 208, height: 266 },
  honey: { x: 70, y: 44, width: 260, height: 278 },
  stone: { x: 6, y: 66, width: 390, height: 252 },
};

/** For openings higher than they are wide, where less fits. */
const TALL: Readonly<Partial<Record<Drawing, View>>> = {
  mountain: { x: 205, y: 40, width: 350, height: 297 },
  temple: { x: 70, y: 56, width: 260, height: 238 },
  village: { x: -2, y: 48, width: 366, height: 268 },
  stone: { x: 92, y: 66, width: 306, height: 252 },
};

/** How far to the left and right a scene is drawn; the mountain goes on further. */
const LAND_LEFT = -400;
const landRight = (name: Drawing): number => (name === 'mountain' ? 1200 : 800);

/**
 * `viewBox` of the scene `name` for an opening `aspect` times as wide as high: all of what it is about, and
 * as much land beside or sky above as the opening takes. An opening so wide that the land would end loses
 * sky instead.
 */
export function viewBoxFor(name: Drawing, aspect: number): string {
  const view = (aspect < 1.2 ? TALL[name] : undefined) ?? WIDE[name];
  const width = Math.min(Math.max(view.width, view.height * aspect), landRight(name) - LAND_LEFT);
  const height = width / aspect;
  const middle = view.x + view.width / 2;
  const x = Math.min(Math.max(middle - width / 2, LAND_LEFT), landRight(name) - width);
  const y = view.y + view.height - height;
  return [x, y, width, height].map((value) => Number(value.toFixed(2))).join(' ');
}
