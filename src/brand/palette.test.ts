import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/contrast.ts';
import {
  CREAM,
  DARK,
  GATES,
  GATE_COLOURS,
  GOLD,
  INK,
  INK_SOFT,
  PAPER,
  PAPER_DEEP,
  WHITE,
} from './palette.ts';

describe('the palette', () => {
  it('agrees with the contrast of black and white', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  });

  it.each([
    ['ink on paper', INK, PAPER],
    ['ink on deep paper', INK, PAPER_DEEP],
    ['soft ink on paper', INK_SOFT, PAPER],
    ['soft ink on deep paper', INK_SOFT, PAPER_DEEP],
    ['gold on ink', GOLD, INK],
    ['dark ink on dark paper', DARK.ink, DARK.paper],
    ['soft dark ink on dark paper', DARK.inkSoft, DARK.paper],
    ['soft dark ink on deep dark paper', DARK.inkSoft, DARK.paperDeep],
  ])('reads well: %s', (_name, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GATES)('reads well on the gate of a %s, day and night', (gate) => {
    const colours = GATE_COLOURS[gate];
    expect(contrast(WHITE, colours.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(CREAM, colours.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.ground, PAPER)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(WHITE, colours.darkGround)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.darkText, DARK.paper)).toBeGreaterThanOrEqual(4.5);
  });
});
