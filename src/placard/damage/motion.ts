/** A hand that moves while the picture is taken. */
import { cropGrey } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

const STEPS = 7;

/** What lies `offset` pixels further on counts for `weight`. */
interface Tap {
  readonly offset: number;
  readonly weight: number;
}

/** Where the light of one pixel comes from while the picture moves by (dx, dy), in rows of `rowPx` pixels. */
function tapsAlong(dx: number, dy: number, rowPx: number): readonly Tap[] {
  const weights = new Map<number, number>();
  for (let step = 0; step < STEPS; step += 1) {
    const along = step / (STEPS - 1) - 0.5;
    const [left, top] = [Math.floor(along * dx), Math.floor(along * dy)];
    const [shareX, shareY] = [along * dx - left, along * dy - top];
    const add = (x: number, y: number, share: number): void => {
      const offset = y * rowPx + x;
      weights.set(offset, (weights.get(offset) ?? 0) + share / STEPS);
    };
    add(left, top, (1 - shareX) * (1 - shareY));
    add(left + 1, top, shareX * (1 - shareY));
    add(left, top + 1, (1 - shareX) * shareY);
    add(left + 1, top + 1, shareX * shareY);
  }
  // A right angle is not quite one in radians, which leaves shares of nothing.
  return [...weights].map(([offset, weight]) => ({ offset, weight })).filter(({ weight }) => weight > 1e-9);
}

/**
 * @param lengthModules - how far the picture moves
 * @param directionDeg - 0 to the right, 90 downwards
 */
export function motion(lengthModules: number, directionDeg: number): Damage {
  return ({ image: { width, height, ...image }, modulePx }) => {
    const angle = (directionDeg * Math.PI) / 180;
    const length = lengthModules * modulePx;
    const margin = Math.ceil(length / 2) + 1;
    const rowPx = width + 2 * margin;
    const around = cropGrey({ width, height, ...image }, -margin, -margin, rowPx, height + 2 * margin).pixels;
    const taps = tapsAlong(Math.cos(angle) * length, Math.sin(angle) * length, rowPx);
    const offsets = Int32Array.from(taps, ({ offset }) => offset);
    const weights = Float64Array.from(taps, ({ weight }) => weight);
    const pixels = new Uint8ClampedArray(width * height);
    for (let y = 0, at = 0; y < height; y += 1) {
      let middle = (y + margin) * rowPx + margin;
      for (let x = 0; x < width; x += 1, at += 1, middle += 1) {
        let sum = 0;
        for (let tap = 0; tap < offsets.length; tap += 1) {
          sum += (weights[tap] ?? 0) * (around[middle + (offsets[tap] ?? 0)] ?? 0);
        }
        pixels[at] = sum;
      }
    }
    return { width, height, pixels };
  };
}
