/** How differently two pictures look: distances of colours as the eye takes them, in OKLab. */

export interface PlainPixels {
  readonly width: number;
  readonly height: number;
  /** Row by row: red, green, blue. */
  readonly data: Uint8Array;
}

export interface Perceived {
  /** Share of the pixels that differ clearly, 0–1. */
  readonly share: number;
  /** Mean distance in the square of `SPOT_PX` pixels a side that differs most; black and white are 1 apart. */
  readonly spot: number;
}

/** Five times what people can just tell apart. */
const CLEARLY = 0.1;
const SPOT_PX = 8;

/**
 * @returns 1 and 1 where the sizes differ
 * @see https://bottosson.github.io/posts/oklab/
 */
export function perceived(a: PlainPixels, b: PlainPixels): Perceived {
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { share: 1, spot: 1 };
  const [columns, rows] = [Math.ceil(width / SPOT_PX), Math.ceil(height / SPOT_PX)];
  const spots = new Float64Array(columns * rows);
  let different = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const distance = apart(labAt(a.data, pixel * 3), labAt(b.data, pixel * 3));
    if (distance > CLEARLY) different += 1;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const spot = Math.floor(y / SPOT_PX) * columns + Math.floor(x / SPOT_PX);
    spots[spot] = (spots[spot] ?? 0) + distance / SPOT_PX ** 2;
  }
  return { share: different / (width * height), spot: Math.max(...spots) };
}

type Lab = readonly [lightness: number, a: number, b: number];

function apart([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function linear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function labAt(data: Uint8Array, at: number): Lab {
  const [red, green, blue] = [linear(data[at] ?? 0), linear(data[at + 1] ?? 0), linear(data[at + 2] ?? 0)];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
