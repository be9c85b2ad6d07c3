import { expect, test } from 'vitest';
import { paintGrey } from '../../lib/grey.ts';
import { createRandom } from '../../lib/random.ts';
import { noise } from './noise.ts';

const image = paintGrey(40, 40, () => 128);
const symbol = { image, modules: 2, modulePx: 4 };

test('grain that was met before is the same, and leaves the same random numbers', () => {
  const [first, again, other] = [createRandom(3), createRandom(3), createRandom(4)];
  const pixels = [first, again, other].map((random) => [...noise(20)(symbol, random).pixels]);
  expect(pixels[1]).toEqual(pixels[0]);
  expect(pixels[2]).not.toEqual(pixels[0]);
  expect(again.next()).toBe(first.next());
});

test('grain spreads as far as it should', () => {
  const { pixels } = noise(20)(symbol, createRandom(5));
  const variance = pixels.reduce((sum, value) => sum + (value - 128) ** 2, 0) / pixels.length;
  expect(Math.abs(Math.sqrt(variance) - 20)).toBeLessThan(1.5);
});
