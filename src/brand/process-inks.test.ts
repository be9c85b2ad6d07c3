import { expect, test } from 'vitest';
import { CREAM, GATES, GATE_COLOURS, GOLD, INK, INK_SOFT, PAPER, WHITE } from './palette.ts';
import { BLACK_INK, processInks } from './process-inks.ts';

/** Red, green and blue, 0–255, that the inks would show if they were ideal. */
function ideal([cyan, magenta, yellow, black]: ReturnType<typeof processInks>): readonly number[] {
  return [cyan, magenta, yellow].map((ink) => Math.round(255 * (1 - ink) * (1 - black)));
}

const COLOURS = [
  PAPER,
  CREAM,
  GOLD,
  INK_SOFT,
  WHITE,
  ...GATES.flatMap((gate) => [GATE_COLOURS[gate].ground, GATE_COLOURS[gate].roof]),
];

test.each(COLOURS)('%s keeps its look, with no more than three inks in one place', (colour) => {
  const inks = processInks(colour);
  for (const share of inks) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  expect(inks.filter((share) => share > 0).length).toBeLessThanOrEqual(3);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (const [channel, value] of ideal(inks).entries()) {
    expect(Math.abs(value - (rgb[channel] ?? 0))).toBeLessThanOrEqual(3);
  }
});

test('our ink and black are black alone, white is no ink', () => {
  expect(processInks(INK)).toEqual(BLACK_INK);
  expect(processInks('#000000')).toEqual([0, 0, 0, 1]);
  expect(processInks(WHITE)).toEqual([0, 0, 0, 0]);
});
