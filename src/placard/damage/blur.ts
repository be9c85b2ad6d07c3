/** Out of focus. */
import type { GreyImage } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

/** Weights of a bell curve, from its middle outwards, that add up to 1 over both sides. */
function bellCurve(sigma: number): Float64Array {
  const weights = Float64Array.from({ length: Math.ceil(3 * sigma) + 1 }, (_, at) =>
    Math.exp(-(at * at) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight, at) => sum + (at === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / total);
}

/** `image` with `margin` more pixels on every side, which are as the edge. */
function widen(image: GreyImage, margin: number): GreyImage {
  const [width, height] = [image.width + 2 * margin, image.height + 2 * margin];
  const pixels = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = Math.min(image.height - 1, Math.max(0, y - margin)) * image.width;
    const row = image.pixels.subarray(from, from + image.width);
    const into = pixels.subarray(y * width, (y + 1) * width);
    into.fill(row[0] ?? 0, 0, margin);
    into.set(row, margin);
    into.fill(row.at(-1) ?? 0, margin + image.width);
  }
  return { width, height, pixels };
}

/** One direction; as many pixels as there are weights beside the middle are lost at both ends. */
function blurAlong({ width, height, pixels }: GreyImage, weights: Float64Array, down: boolean): GreyImage {
  const reach = weights.length - 1;
  const newWidth = down ? width : width - 2 * reach;
  const newHeight = down ? height - 2 * reach : height;
  const step = down ? width : 1;
  const blurred = new Uint8ClampedArray(newWidth * newHeight);
  for (let y = 0, at = 0; y < newHeight; y += 1) {
    let middle = y * width + reach * step;
    for (let x = 0; x < newWidth; x += 1, at += 1, middle += 1) {
      let sum = (weights[0] ?? 1) * (pixels[middle] ?? 0);
      let before = middle;
      let after = middle;
      for (let distance = 1; distance <= reach; distance += 1) {
        before -= step;
        after += step;
        sum += (weights[distance] ?? 0) * ((pixels[before] ?? 0) + (pixels[after] ?? 0));
      }
      blurred[at] = sum;
    }
  }
  return { width: newWidth, height: newHeight, pixels: blurred };
}

/** @param sigmaModules - spread of the blur, in modules */
export function blur(sigmaModules: number): Damage {
  return ({ image, modulePx }) => {
    const weights = bellCurve(sigmaModules * modulePx);
    const wider = widen(image, weights.length - 1);
    return blurAlong(blurAlong(wider, weights, false), weights, true);
  };
}
