/** Out of focus. */
import { paintGrey, type GreyImage } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

/** Weights of a bell curve, from its middle outwards, that add up to 1 over both sides. */
function bellCurve(sigma: number): readonly number[] {
  const weights = Array.from({ length: Math.ceil(3 * sigma) + 1 }, (_, at) =>
    Math.exp(-(at * at) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight, at) => sum + (at === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / total);
}

/** One direction; pixels beyond the edge are as the edge. */
function blurAlong(
  { width, height, pixels }: GreyImage,
  weights: readonly number[],
  down: boolean,
): GreyImage {
  const length = down ? height : width;
  const step = down ? width : 1;
  return paintGrey(width, height, (x, y) => {
    const at = down ? y : x;
    const middle = y * width + x;
    let sum = (weights[0] ?? 1) * (pixels[middle] ?? 0);
    for (let distance = 1; distance < weights.length; distance += 1) {
      const before = middle - Math.min(distance, at) * step;
      const after = middle + Math.min(distance, length - 1 - at) * step;
      sum += (weights[distance] ?? 0) * ((pixels[before] ?? 0) + (pixels[after] ?? 0));
    }
    return sum;
  });
}

/** @param sigmaModules - spread of the blur, in modules */
export function blur(sigmaModules: number): Damage {
  return ({ image, modulePx }) => {
    const weights = bellCurve(sigmaModules * modulePx);
    return blurAlong(blurAlong(image, weights, false), weights, true);
  };
}
