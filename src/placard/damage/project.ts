/** Seeing the flat sign from somewhere: the projection behind tilts, turns and distance. */
import { cropGrey, type GreyImage } from '../../lib/grey.ts';

/** What lies round the sign: a wall in the shade. */
export const SURROUNDINGS = 170;

export interface ViewPoint {
  /** How far the sign leans away. */
  readonly tiltDeg?: number;
  /** To which side it leans away: 0 to the right, 90 downwards. */
  readonly towardsDeg?: number;
  /** How far it is turned in its own plane, clockwise. */
  readonly turnDeg?: number;
  /** Size against the picture that is looked at. */
  readonly scale?: number;
  /** Side of the picture that is taken; as the one that is looked at, unless given. */
  readonly framePx?: number;
}

/** Distance of the eye, in widths of the sign. */
const EYE_DISTANCE = 2.5;

/** Looks at each pixel, along its diagonal, so that edges do not crawl. */
const LOOKS = 2;

/**
 * Where in the picture a place (u, v) on the film comes from, both counted from their middles:
 * `acrossU * u + acrossV * v`, and the same downwards, over `depthU * u + depthV * v + depthOne`.
 */
interface Projection {
  readonly acrossU: number;
  readonly acrossV: number;
  readonly downU: number;
  readonly downV: number;
  readonly depthU: number;
  readonly depthV: number;
  readonly depthOne: number;
}

function projectionOf(
  { tiltDeg = 0, towardsDeg = 0, turnDeg = 0, scale = 1 }: ViewPoint,
  width: number,
): Projection {
  const [tilt, towards, back] = [tiltDeg, towardsDeg, towardsDeg - turnDeg].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number];
  const [cosTilt, sinTilt] = [Math.cos(tilt), Math.sin(tilt)];
  const [cosTo, sinTo] = [Math.cos(towards) / scale, Math.sin(towards) / scale];
  const [cosBack, sinBack] = [Math.cos(back), Math.sin(back)];
  const away = sinTilt / (EYE_DISTANCE * width);
  // The picture as it lies on the film is turned to the axis of the tilt, set upright, and turned back.
  return {
    acrossU: cosTo * cosBack + sinTo * cosTilt * sinBack,
    acrossV: sinTo * cosBack - cosTo * cosTilt * sinBack,
    downU: cosTo * sinBack - sinTo * cosTilt * cosBack,
    downV: sinTo * sinBack + cosTo * cosTilt * cosBack,
    depthU: -cosTo * away,
    depthV: -sinTo * away,
    depthOne: cosTilt,
  };
}

/** The picture that a camera takes of `image` from `view`. */
export function project(image: GreyImage, view: ViewPoint): GreyImage {
  const { width, height } = image;
  const { framePx = width } = view;
  const { acrossU, acrossV, downU, downV, depthU, depthV, depthOne } = projectionOf(view, width);
  // One pixel of the surroundings on every side is enough to mix the edges with.
  const rowPx = width + 2;
  const { pixels: around } = cropGrey(image, -1, -1, rowPx, height + 2, SURROUNDINGS);
  const right = width + 1;
  const bottom = height + 1;
  const middle = width / 2 + 0.5;
  const pixels = new Uint8ClampedArray(framePx * framePx);
  for (let y = 0, into = 0; y < framePx; y += 1) {
    for (let x = 0; x < framePx; x += 1, into += 1) {
      let seen = 0;
      for (let part = 0.5 / LOOKS; part < 1; part += 1 / LOOKS) {
        const u = x + part - framePx / 2;
        const v = y + 1 - part - framePx / 2;
        const nearness = 1 / (depthU * u + depthV * v + depthOne);
        const fromX = (acrossU * u + acrossV * v) * nearness + middle;
        const fromY = (downU * u + downV * v) * nearness + middle;
        const inside = fromX > 0 && fromY > 0 && fromX < right && fromY < bottom;
        seen += inside ? brightnessAt(around, rowPx, fromX, fromY) : SURROUNDINGS;
      }
      pixels[into] = seen / LOOKS;
    }
  }
  return { width: framePx, height: framePx, pixels };
}

/** Brightness at a place between pixels, in rows of `rowPx`. */
function brightnessAt(pixels: Uint8ClampedArray, rowPx: number, x: number, y: number): number {
  const left = x | 0;
  const top = y | 0;
  const at = top * rowPx + left;
  const upper = mix(pixels[at] ?? 0, pixels[at + 1] ?? 0, x - left);
  const lower = mix(pixels[at + rowPx] ?? 0, pixels[at + rowPx + 1] ?? 0, x - left);
  return mix(upper, lower, y - top);
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
