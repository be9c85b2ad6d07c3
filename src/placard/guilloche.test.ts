import { beforeAll, describe, expect, test } from 'vitest';
import { type Box, inset } from '../pdf/geometry.ts';
import { ALL_PAGES, drawnPlacard, type DrawnPlacard } from '../testing/drawn-placard.ts';
import { pixelsIn, type Rendered } from '../testing/ink.ts';
import { greyPage } from '../testing/pdf.ts';
import { LABEL_GUILLOCHE } from './anatomy/label.ts';
import { faceShape } from './face.ts';

const DPI = 150;
const PIXEL_MM = 25.4 / DPI;

/**
 * Bands along each side of `box`, cut into pieces as long as two waves.
 *
 * @param from - how far outside of `box` they begin
 */
function bands(
  { x, y, width, height }: Box,
  from: number,
  wide: number,
  period: number,
): Readonly<Record<string, readonly Box[]>> {
  const pieces = Math.floor(width / (2 * period));
  const long = width / pieces;
  const cut = (place: (along: number) => Box): readonly Box[] =>
    Array.from({ length: pieces }, (_, index) => place(index * long));
  return {
    top: cut((along) => ({ x: x + along, y: y - from - wide, width: long, height: wide })),
    right: cut((along) => ({ x: x + width + from, y: y + along, width: wide, height: long })),
    bottom: cut((along) => ({ x: x + along, y: y + height + from, width: long, height: wide })),
    left: cut((along) => ({ x: x - from - wide, y: y + along, width: wide, height: long })),
  };
}

function greysIn(page: Rendered, box: Box): ReadonlySet<number> {
  return new Set([...pixelsIn(page, box)].map(({ grey }) => grey));
}

describe.each(ALL_PAGES)('round the quiet zone on %s for %s', (format, variant) => {
  const look = faceShape(format, variant).gate?.guilloche ?? LABEL_GUILLOCHE;

  describe.each(['full', 'saving'] as const)('in %s ink', (ink) => {
    let drawn: DrawnPlacard;
    let page: Rendered;
    beforeAll(async () => {
      drawn = drawnPlacard(variant, { format, ink });
      page = { image: await greyPage(drawn.pdf, DPI), media: drawn.page.geometry.media };
    });

    test('waves run along every side, up to the zone and as far away as they are high', () => {
      const half = look.width / 2;
      for (const from of [0, half]) {
        for (const [side, pieces] of Object.entries(bands(drawn.symbol, from, half, look.period))) {
          // The foot of a label begins where its quiet zone ends.
          if (format === 'label-60' && side === 'bottom') continue;
          expect(pieces.length).toBeGreaterThan(5);
          for (const piece of pieces) expect(greysIn(page, piece).size, side).toBeGreaterThan(4);
        }
      }
    });

    test('no wave leaves its band', () => {
      const { symbol } = drawn;
      const { left = [], right = [] } = bands(symbol, look.width + PIXEL_MM, 0.2, look.period);
      // Left of a label's waves is its edge.
      for (const pieces of format === 'label-60' ? [right] : [left, right]) {
        const lower = pieces.slice(Math.ceil(pieces.length / 2), -1);
        expect(lower.length).toBeGreaterThan(2);
        for (const piece of lower) expect(greysIn(page, piece).size).toBe(1);
      }
    });

    test('no wave enters it', () => {
      const { symbol, spec } = drawn;
      const quiet = (4 * symbol.width) / (spec.symbol.modules + 8);
      const ring = bands(inset(symbol, quiet), 0, quiet, look.period);
      for (const piece of Object.values(ring).flat()) {
        expect([...greysIn(page, inset(piece, PIXEL_MM))]).toEqual([255]);
      }
    });
  });
});

test('colour runs along the foot of the symbol of a label', async () => {
  const { pdf, symbol, page } = drawnPlacard('office', { format: 'label-60' });
  const rendered = { image: await greyPage(pdf, DPI), media: page.geometry.media };
  const below = { x: symbol.x, y: symbol.y + symbol.height + PIXEL_MM, width: symbol.width, height: 0.3 };
  expect(Math.max(...greysIn(rendered, below))).toBeLessThan(200);
});
