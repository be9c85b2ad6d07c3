/** What the compression of chat programs leaves: blocks of 8 × 8 with their fine detail rounded away. */
import { cropGrey, type GreyImage } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

const SIDE = 8;

/** Divisors for brightness at quality 50. @see ITU-T T.81, table K.1 */
const DIVISORS: readonly number[] = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];

/** Row by row: wave `k` at the place `n`, so that the table times its transpose is 1. */
const WAVES = Float64Array.from({ length: SIDE * SIDE }, (_, index) => {
  const [k, n] = [Math.floor(index / SIDE), index % SIDE];
  return (k === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * n + 1) * k * Math.PI) / (2 * SIDE));
});

const WAVES_TRANSPOSED = Float64Array.from(
  WAVES,
  (_, index) => WAVES[(index % SIDE) * SIDE + Math.floor(index / SIDE)] ?? 0,
);

/** `left` × `right`, for tables of 8 × 8. */
function multiply(left: Float64Array, right: Float64Array, into: Float64Array): void {
  for (let row = 0; row < SIDE * SIDE; row += SIDE) {
    for (let column = 0; column < SIDE; column += 1) {
      let sum = 0;
      for (let at = 0; at < SIDE; at += 1) {
        sum += (left[row + at] ?? 0) * (right[at * SIDE + column] ?? 0);
      }
      into[row + column] = sum;
    }
  }
}

/**
 * @param quality - 1 to 100, as the common library counts it
 * @see https://github.com/libjpeg-turbo/libjpeg-turbo/blob/main/jcparam.c, jpeg_quality_scaling
 */
export function jpeg(quality: number): Damage {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  const divisors = DIVISORS.map((divisor) =>
    Math.min(255, Math.max(1, Math.floor((divisor * scale + 50) / 100))),
  );
  return ({ image }) => {
    const [width, height] = [image.width, image.height].map((side) => Math.ceil(side / SIDE) * SIDE) as [
      number,
      number,
    ];
    const whole: GreyImage = cropGrey(image, 0, 0, width, height);
    const [block, half] = [new Float64Array(SIDE * SIDE), new Float64Array(SIDE * SIDE)];
    for (let top = 0; top < height; top += SIDE) {
      for (let left = 0; left < width; left += SIDE) {
        for (let at = 0; at < block.length; at += 1) {
          block[at] = (whole.pixels[(top + Math.floor(at / SIDE)) * width + left + (at % SIDE)] ?? 0) - 128;
        }
        multiply(WAVES, block, half);
        multiply(half, WAVES_TRANSPOSED, block);
        for (let at = 0; at < block.length; at += 1) {
          const divisor = divisors[at] ?? 1;
          block[at] = Math.round((block[at] ?? 0) / divisor) * divisor;
        }
        multiply(WAVES_TRANSPOSED, block, half);
        multiply(half, WAVES, block);
        for (let at = 0; at < block.length; at += 1) {
          whole.pixels[(top + Math.floor(at / SIDE)) * width + left + (at % SIDE)] = (block[at] ?? 0) + 128;
        }
      }
    }
    return cropGrey(whole, 0, 0, image.width, image.height);
  };
}
