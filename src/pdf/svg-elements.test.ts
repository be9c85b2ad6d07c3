import { expect, test } from 'vitest';
import { iconElements } from '../brand/icons.ts';
import { paintedPaths } from './svg-elements.ts';

test('an element keeps its own width of line, fill and rule', () => {
  expect(
    paintedPaths('<path fill="currentColor" fill-rule="evenodd" stroke="none" d="M0 0h1v1z"/>', 2.2),
  ).toEqual([{ path: 'M0 0h1v1z', filled: true, evenOdd: true, strokeWidth: 0 }]);
});

test('a circle becomes two half arcs', () => {
  const [, circle] = paintedPaths(iconElements('map-pin'), 2.2);
  expect(circle).toEqual({
    path: 'M9 10a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z',
    filled: false,
    evenOdd: false,
    strokeWidth: 2.2,
  });
});

test('an element that cannot be drawn is refused, not left out', () => {
  expect(() => paintedPaths('<text x="1">a</text>', 2)).toThrow(/cannot be drawn: <text/u);
});
