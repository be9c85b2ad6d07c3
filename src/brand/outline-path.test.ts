import { describe, expect, test } from 'vitest';
import { contourPath, type OutlinePoint } from './outline-path.ts';

function contour(...points: readonly (readonly [x: number, y: number, onCurve: boolean])[]): OutlinePoint[] {
  return points.map(([x, y, onCurve], index) => ({ x, y, onCurve, endContour: index === points.length - 1 }));
}

describe('contourPath', () => {
  test('draws lines between points on the curve, upside down and to scale', () => {
    const square = contour([0, 0, true], [10, 0, true], [10, 10, true], [0, 10, true]);
    expect(contourPath(square, 0.1)).toBe('M0 0L1 0L1 -1L0 -1L0 0z');
  });

  test('takes a point off the curve as the control of a curve, and puts one on it between two of them', () => {
    const drop = contour([0, 0, true], [4, 0, false], [4, 4, false], [0, 4, true]);
    expect(contourPath(drop, 1)).toBe('M0 0Q4 0 4 -2Q4 -4 0 -4L0 0z');
  });

  test('starts between two points where none is on the curve', () => {
    const round = contour([2, 0, false], [0, 2, false], [-2, 0, false], [0, -2, false]);
    expect(contourPath(round, 1)).toBe('M1 1Q2 0 1 -1Q0 -2 -1 -1Q-2 0 -1 1Q0 2 1 1z');
  });

  test('closes every contour before the next', () => {
    const two = [...contour([0, 0, true], [1, 0, true]), ...contour([5, 5, true], [6, 5, true])];
    expect(contourPath(two, 1)).toBe('M0 0L1 0L0 0zM5 -5L6 -5L5 -5z');
  });
});
