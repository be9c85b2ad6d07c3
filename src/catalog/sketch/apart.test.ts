import { expect, it } from 'vitest';
import { movedApart } from './apart.ts';
import { markBox, overlap } from './labels.ts';

const FRAME = { width: 360, height: 280 };

it('moves marks apart that lie on each other, twelve at one point too', () => {
  const spots = Array.from({ length: 12 }, () => ({ x: 180, y: 140 }));
  const sizes = spots.map(() => 20);
  const boxes = movedApart(spots, sizes, FRAME).map((at) => markBox({ at, size: 20 }));
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) expect(overlap(a, b)).toBe(false);
  });
});

it('leaves marks alone that do not, and keeps all of them in the frame', () => {
  const apart = [
    { x: 50, y: 50 },
    { x: 90, y: 50 },
  ];
  expect(movedApart(apart, [20, 20], FRAME)).toEqual(apart);
  const corner = movedApart(
    [
      { x: 359, y: 279 },
      { x: 359, y: 279 },
    ],
    [10, 10],
    FRAME,
  );
  for (const { x, y } of corner) {
    expect(x).toBeLessThanOrEqual(355);
    expect(y).toBeLessThanOrEqual(275);
  }
});
