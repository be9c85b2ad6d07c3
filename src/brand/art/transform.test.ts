import { expect, test } from 'vitest';
import { compose, IDENTITY, transformMatrix } from './transform.ts';

test('no transform changes nothing', () => {
  expect(transformMatrix('')).toEqual(IDENTITY);
});

test('the transform written last is done first', () => {
  expect(transformMatrix('translate(10 20) scale(2)')).toEqual([2, 0, 0, 2, 10, 20]);
  expect(transformMatrix('scale(2,-3)translate(10)')).toEqual([2, 0, 0, -3, 20, 0]);
});

test('a quarter turn takes right to down', () => {
  const [a, b, c, d] = transformMatrix('rotate(90)');
  expect([a, b, c, d]).toEqual([expect.closeTo(0), expect.closeTo(1), expect.closeTo(-1), expect.closeTo(0)]);
});

test('the inner matrix is done before the outer one', () => {
  expect(compose([2, 0, 0, 2, 10, 20], [0, 1, -1, 0, 3, 4])).toEqual([0, 2, -2, 0, 16, 28]);
});

test.each(['skewX(10)', 'rotate(10 5 5)', 'translate(1 2 3)', 'scale()', 'scale(a)', 'scale(2', '2'])(
  'refuses the transform "%s"',
  (transform) => {
    expect(() => transformMatrix(`translate(1 2) ${transform}`)).toThrow(
      /^A transform that cannot be drawn: ".+" in "translate\(1 2\) /u,
    );
  },
);
