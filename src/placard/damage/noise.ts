/** The grain of a small sensor in poor light. */
import { mapGrey } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

/** @param sigma - spread of the grain, in steps of brightness */
export function noise(sigma: number): Damage {
  return ({ image }, random) =>
    // Four even numbers added up are near enough to a bell curve, with a variance of 1/3.
    mapGrey(image, (value) => {
      const sum = random.next() + random.next() + random.next() + random.next() - 2;
      return value + sum * Math.sqrt(3) * sigma;
    });
}
