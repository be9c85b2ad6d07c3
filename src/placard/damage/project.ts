/** Seeing the flat sign from somewhere: the projection behind tilts, turns and distance. */
import { paintGrey, type GreyImage } from '../../lib/grey.ts';

/** What lies round the sign: a wall in the shade. */
export const SURROUNDINGS = 170;

/** Brightness at a place between pixels; `outside` beyond the edge. */
export function sampleGrey(image: GreyImage, x: number, y: number, outside: number): number {
  const { width, height, pixels } = image;
  const left = Math.floor(x);
  const top = Math.floor(y);
  const shareX = x - left;
  const shareY = y - top;
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
    const upper = mix(pixelAt(image, left, top, outside), pixelAt(image, left + 1, top, outside), shareX);
    const lower = mix(
      pixelAt(image, left, top + 1, outside),
      pixelAt(image, left + 1, top + 1, outside),
      shareX,
    );
    return mix(upper, lower, shareY);
  }
  const at = top * width + left;
  const below = at + width;
  const upper = mix(pixels[at] ?? 0, pixels[at + 1] ?? 0, shareX);
  return mix(upper, mix(pixels[below] ?? 0, pixels[below + 1] ?? 0, shareX), shareY);
}

function pixelAt({ width, height, pixels }: GreyImage, x: number, y: number, outside: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? outside : (pixels[y * width + x] ?? outside);
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

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

/** Two looks at each pixel, so that edges do not crawl: how far into the pixel. */
const NEAR = 0.25;
const FAR = 0.75;

/** The picture that a camera takes of `image` from `view`. */
export function project(
  image: GreyImage,
  { tiltDeg = 0, towardsDeg = 0, turnDeg = 0, scale = 1, framePx = image.width }: ViewPoint,
): GreyImage {
  const [tilt, towards, turn] = [tiltDeg, towardsDeg, turnDeg].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number];
  const distance = EYE_DISTANCE * image.width;
  const [cosTilt, sinTilt] = [Math.cos(tilt), Math.sin(tilt)];
  const [cosTo, sinTo] = [Math.cos(towards), Math.sin(towards)];
  const [cosBack, sinBack] = [Math.cos(towards - turn), Math.sin(towards - turn)];
  const middle = image.width / 2 - 0.5;
  // The picture as it lies on the film is turned to the axis of the tilt, set upright, and turned back.
  const look = (x: number, y: number): number => {
    const u = (x - framePx / 2) / scale;
    const v = (y - framePx / 2) / scale;
    const alongFilm = u * cosTo + v * sinTo;
    const along = (alongFilm * distance) / (distance * cosTilt - alongFilm * sinTilt);
    const across = ((v * cosTo - u * sinTo) * (distance + along * sinTilt)) / distance;
    const fromX = along * cosBack - across * sinBack + middle;
    const fromY = along * sinBack + across * cosBack + middle;
    return sampleGrey(image, fromX, fromY, SURROUNDINGS);
  };
  return paintGrey(framePx, framePx, (x, y) => (look(x + NEAR, y + FAR) + look(x + FAR, y + NEAR)) / 2);
}
