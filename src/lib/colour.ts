/** Pictures in colour, as the rasteriser gives them. */

export interface ColourImage {
  readonly width: number;
  readonly height: number;
  /** Row by row: red, green, blue and one more byte, 0–255 each. */
  readonly pixels: Uint8ClampedArray;
}

/**
 * The rectangle of `image` from (left, top) at half its size: each pixel is the mean of four. What lies outside is
 * white.
 *
 * @param width - of the result
 */
export function halved(
  image: ColourImage,
  left: number,
  top: number,
  width: number,
  height: number,
): ColourImage {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const at = (x: number, y: number, channel: number): number =>
    x < image.width && y < image.height ? (image.pixels[(y * image.width + x) * 4 + channel] ?? 255) : 255;
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 4) {
      const [fromX, fromY] = [left + 2 * x, top + 2 * y];
      for (let channel = 0; channel < 3; channel += 1) {
        const upper = at(fromX, fromY, channel) + at(fromX + 1, fromY, channel);
        const lower = at(fromX, fromY + 1, channel) + at(fromX + 1, fromY + 1, channel);
        pixels[to + channel] = (upper + lower) / 4;
      }
    }
  }
  return { width, height, pixels };
}

/** Bits of each channel by which colours are told apart. */
const BITS = 4;

export interface FewColours {
  /** Red, green, blue, one colour after another; the one that is seen most comes first. */
  readonly palette: Uint8Array;
  /** Of each pixel, row by row. */
  readonly indices: Uint8Array;
}

/** `image` in at most `most` colours: those that are seen most, and for the others the nearest of them. */
export function fewColours({ pixels }: ColourImage, most: number): FewColours {
  const sums = new Map<number, [count: number, red: number, green: number, blue: number]>();
  const keys = new Uint16Array(pixels.length / 4);
  for (let at = 0; at < keys.length; at += 1) {
    const [red, green, blue] = [pixels[at * 4] ?? 0, pixels[at * 4 + 1] ?? 0, pixels[at * 4 + 2] ?? 0];
    const key = [red, green, blue].reduce((bits, value) => (bits << BITS) | (value >> (8 - BITS)), 0);
    keys[at] = key;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, [1, red, green, blue]);
    else {
      sum[0] += 1;
      sum[1] += red;
      sum[2] += green;
      sum[3] += blue;
    }
  }
  const means = [...sums]
    .sort(([keyA, [a]], [keyB, [b]]) => b - a || keyA - keyB)
    .map(([key, [count, ...channels]]) => ({ key, colour: channels.map((sum) => Math.round(sum / count)) }));
  const kept = means.slice(0, most).map(({ colour }) => colour);
  const indexOf = new Map(means.map(({ key, colour }) => [key, nearest(kept, colour)]));
  return {
    palette: Uint8Array.from(kept.flat()),
    indices: Uint8Array.from(keys, (key) => indexOf.get(key) ?? 0),
  };
}

function nearest(colours: readonly (readonly number[])[], wanted: readonly number[]): number {
  let best = 0;
  let bestDistance = Infinity;
  for (const [index, colour] of colours.entries()) {
    const distance = colour.reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  }
  return best;
}
