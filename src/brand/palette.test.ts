import { describe, expect, it } from 'vitest';
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

/** WCAG 2.2 relative luminance of `#RRGGBB`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

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
