/** Screen colours as the four inks of a press. */
import { INK } from './palette.ts';

/** Shares of cyan, magenta, yellow and black, 0–1. */
export type ProcessInks = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** Black ink alone: plates that are out of register cannot blur it. */
export const BLACK_INK: ProcessInks = [0, 0, 0, 1];

/**
 * Grey is always replaced by black ink, so that no place carries more than three inks. Small dark text would blur in
 * several inks: our ink is black alone. The values are arithmetic, not measured on a press.
 *
 * @param colour - `#RRGGBB`
 */
export function processInks(colour: string): ProcessInks {
  if (colour.toUpperCase() === INK) return BLACK_INK;
  const [r = 0, g = 0, b = 0] = channels(colour);
  const light = Math.max(r, g, b);
  if (light === 0) return BLACK_INK;
  return [1 - r / light, 1 - g / light, 1 - b / light, 1 - light].map(
    (share) => Math.round(share * 100) / 100,
  ) as unknown as ProcessInks;
}

/** Red, green and blue of `#RRGGBB`, 0–1. */
export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
