import { expect, test } from 'vitest';
import { gapsBetween } from './alignment.ts';

const gaps = (before: string, after: string) =>
  gapsBetween([...before], [...after]).map(({ at, before, after }) => [at, before, after]);

test.each([
  ['abc', 'abc', []],
  ['', '', []],
  ['abc', 'axc', [[1, 1, 1]]],
  ['abc', 'abxc', [[2, 0, 1]]],
  ['abc', 'ac', [[1, 1, 0]]],
  ['abc', 'ab', [[2, 1, 0]]],
  ['abc', '', [[0, 3, 0]]],
  ['', 'ab', [[0, 0, 2]]],
  [
    'abcd',
    'xbcy',
    [
      [0, 1, 1],
      [3, 1, 1],
    ],
  ],
  [
    'aab',
    'abb',
    [
      [1, 1, 0],
      [2, 0, 1],
    ],
  ],
  [
    'ab',
    'ba',
    [
      [0, 1, 0],
      [1, 0, 1],
    ],
  ],
])('%s and %s differ in %j', (before, after, expected) => {
  expect(gaps(before, after)).toEqual(expected);
});
