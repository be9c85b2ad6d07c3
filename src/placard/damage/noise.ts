/** The grain of a small sensor in poor light. */
import type { Random } from '../../lib/random.ts';
import type { Damage } from './damage.ts';

/** Random numbers that one pixel takes. */
const DRAWS = 4;

/** Enough for the suite at three sizes of picture: 8 MB. */
const KEPT_GRAINS = 36;

/** Every placard meets the same grain: the least recently used first. */
const grains = new Map<string, Float32Array>();

/** Numbers with a mean of 0 and a variance of 1/3, one for each pixel. */
function grainOf(random: Random, pixels: number): Float32Array {
  const key = `${random.state()} ${pixels}`;
  const kept = grains.get(key);
  if (kept) random.skip(DRAWS * pixels);
  // Four even numbers added up are near enough to a bell curve.
  const draw = (): number => random.next() + random.next() + random.next() + random.next() - DRAWS / 2;
  const grain = kept ?? Float32Array.from({ length: pixels }, draw);
  grains.delete(key);
  grains.set(key, grain);
  for (const oldest of grains.keys()) {
    if (grains.size <= KEPT_GRAINS) break;
    grains.delete(oldest);
  }
  return grain;
}

/** @param sigma - spread of the grain, in steps of brightness */
export function noise(sigma: number): Damage {
  return ({ image }, random) => {
    const pixels = image.pixels.slice();
    const grain = grainOf(random, pixels.length);
    const strength = Math.sqrt(3) * sigma;
    for (let at = 0; at < pixels.length; at += 1) {
      pixels[at] = (pixels[at] ?? 0) + (grain[at] ?? 0) * strength;
    }
    return { ...image, pixels };
  };
}
