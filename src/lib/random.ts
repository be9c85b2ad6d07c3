/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 to `limit` − 1. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** All that the numbers to come depend on. */
  readonly state: () => number;
  /** Passes over the next `count` numbers. */
  readonly skip: (count: number) => void;
}

/** From one state of Mulberry32 to the next. */
const STEP = 0x6d2b79f5;

/**
 * Mulberry32, a generator with 32 bits of state.
 *
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
 */
export function createRandom(seed: number): Random {
  // Signed, because engines keep only such numbers without a box.
  let state = seed | 0;
  const next = () => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
    state: () => state,
    skip(count) {
      state = (state + Math.imul(count, STEP)) | 0;
    },
  };
}
