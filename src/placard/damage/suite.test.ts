import { describe, expect, test } from 'vitest';
import { QUIET_ZONE_MODULES, qrSymbol } from '../../brand/qr.ts';
import { paintGrey } from '../../lib/grey.ts';
import { sha256 } from '../../lib/hash.ts';
import { createRandom } from '../../lib/random.ts';
import type { SymbolImage } from './damage.ts';
import { dirt } from './dirt.ts';
import { DAMAGE_NAMES } from './names.ts';
import { DAMAGE_SUITE, damagedSamples } from './suite.ts';
import { tilt, turn } from './view.ts';

const MODULE_PX = 6;
const { size, modules } = qrSymbol('HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/', 'H');
const whole = (size + 2 * QUIET_ZONE_MODULES) * MODULE_PX;
const symbol: SymbolImage = {
  modules: size,
  modulePx: MODULE_PX,
  image: paintGrey(whole, whole, (px, py) => {
    const [x, y] = [px, py].map((at) => Math.floor(at / MODULE_PX) - QUIET_ZONE_MODULES) as [number, number];
    return x >= 0 && y >= 0 && x < size && y < size && modules[y * size + x] === true ? 0 : 255;
  }),
};

describe('the suite', () => {
  test('gives the same pixels every time', () => {
    const hashes = Object.fromEntries(
      DAMAGE_SUITE.map((damage) => [
        damage.id,
        sha256(
          [...damagedSamples(symbol, damage)].map(({ pixels }) => sha256(Uint8Array.from(pixels))).join(),
        ).slice(0, 12),
      ]),
    );
    expect(hashes).toMatchInlineSnapshot(`
      {
        "blur": "1ae817d6e9de",
        "combined": "70220fcb509a",
        "dim-light": "2d1dc02c95b0",
        "dirt-3": "88eb3bad0a3d",
        "dirt-5": "5eca81b99b80",
        "dirt-8": "c5b49155c6d1",
        "fading": "dda7ad3de307",
        "glare": "a08a34e5c2ed",
        "harsh-light": "f02045789338",
        "jpeg": "b6022562ee16",
        "motion": "417c0c448c99",
        "noise": "ca21ba9a4aa8",
        "print-70": "029ec310c005",
        "small": "0173b236d606",
        "tilt-25": "123144c4851f",
        "tilt-40": "96086bcb9df1",
        "turn": "f15db07edd17",
      }
    `);
  });

  test('damages every sample of a class in its own way, and leaves the symbol as it was', () => {
    const before = sha256(Uint8Array.from(symbol.image.pixels));
    for (const damage of DAMAGE_SUITE) {
      const pictures = [...damagedSamples(symbol, damage)].map(({ pixels }) =>
        sha256(Uint8Array.from(pixels)),
      );
      expect(new Set([before, ...pictures]).size, damage.id).toBe(damage.samples.length + 1);
    }
    expect(sha256(Uint8Array.from(symbol.image.pixels))).toBe(before);
  });

  test('has a name in words for every class', () => {
    expect(Object.keys(DAMAGE_NAMES)).toEqual(['clean', ...DAMAGE_SUITE.map(({ id }) => id)]);
  });
});

/** Share of the pixels that differ, against the area of the symbol. */
function changedShare(share: number, seed: number): number {
  const { pixels } = dirt(share)(symbol, createRandom(seed));
  const changed = pixels.reduce((sum, value, at) => sum + (value === symbol.image.pixels[at] ? 0 : 1), 0);
  return changed / (size * MODULE_PX) ** 2;
}

test('dirt covers about as much of the symbol as it says', () => {
  const shares = Array.from({ length: 10 }, (_, seed) => changedShare(0.08, seed));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(mean).toBeGreaterThan(0.06);
  expect(mean).toBeLessThan(0.08);
});

test('a quarter turn moves the corner without a finder pattern, and loses nothing', () => {
  const turned = turn(90)(symbol, createRandom(1));
  const dark = (pixels: Uint8ClampedArray): number =>
    pixels.reduce((sum, value) => sum + (value < 85 ? 1 : 0), 0);
  expect(dark(turned.pixels) / dark(symbol.image.pixels)).toBeCloseTo(1, 1);
});

test('the side that leans away becomes shorter', () => {
  const { width, pixels } = tilt(40, 0)(symbol, createRandom(1));
  const white = (x: number): number =>
    Array.from({ length: width }, (_, y) => pixels[y * width + x] ?? 0).filter((value) => value > 200).length;
  expect(white(Math.round(width * 0.85))).toBeLessThan(white(Math.round(width * 0.15)));
});
