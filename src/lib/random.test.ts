import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number): readonly number[] => Array.from({ length: 3 }, createRandom(seed).next);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  for (const number of draw(0xffffffff)) expect(Math.abs(number - 0.5)).toBeLessThanOrEqual(0.5);
});

test('numbers can be passed over, and the state tells which come next', () => {
  const [drawn, skipped] = [createRandom(7), createRandom(7)];
  for (let count = 0; count < 100_000; count += 1) drawn.next();
  skipped.skip(100_000);
  expect(skipped.state()).toBe(drawn.state());
  expect(skipped.next()).toBe(drawn.next());
});
