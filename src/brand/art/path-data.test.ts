import { expect, test } from 'vitest';
import { circlePath, spacedPath } from './path-data.ts';

test('arguments that stand together are parted', () => {
  expect(spacedPath('M-400-300h1200v720H-400z')).toBe('M-400 -300h1200v720H-400z');
  expect(spacedPath('m.5.5 1,2 L 3,-4\n5 6 Z')).toBe('m.5 .5 1 2L3 -4 5 6Z');
});

test('flags of an arc may stand against each other and the next number', () => {
  expect(spacedPath('M0 0a6 6 0 01-3 4 5 5 0 105.1 0z')).toBe('M0 0a6 6 0 0 1 -3 4 5 5 0 1 0 5.1 0z');
});

test('a circle becomes two half arcs', () => {
  expect(circlePath(12, 10, 3)).toBe('M9 10a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z');
});

test.each([
  ['a command that the drawings do without', 'M0 0t3 4', 't3 4'],
  ['too few arguments', 'M0 0c1 2 3 4 5z', 'c1 2 3 4 5'],
  ['arguments where none are taken', 'M0 0h4z5', 'z5'],
  ['a flag that is neither 0 nor 1', 'M0 0a6 6 0 2 1 3 4', 'a6 6 0 2 1 3 4'],
  ['a radius with a sign', 'M0 0a-6 6 0 0 1 3 4', 'a-6 6 0 0 1 3 4'],
  ['a number that is none', 'M0 0h--4', 'h--4'],
  ['a start that is not a move', 'h4z', 'h4'],
  ['numbers before the first command', '4 5h4z', '4 5'],
  ['a smooth curve after a quadratic one', 'M0 0q1 2 3 4s1 2 3 4', 's1 2 3 4'],
  ['a smooth curve after an arc', 'M0 0a6 6 0 0 1 3 4s1 2 3 4', 's1 2 3 4'],
])('refuses %s', (_, data, part) => {
  expect(() => spacedPath(data)).toThrow(`Path data that cannot be drawn: "${part}" in "${data}".`);
});

test('refuses an empty path', () => {
  expect(() => spacedPath(' ')).toThrow(RangeError);
});
