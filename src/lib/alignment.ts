/** Two lists of words laid beside each other, so that as many as possible stand in both, in the same order. */

/** A stretch in which the lists differ: `before` words of the old list, `after` words of the new one from `at` on. */
export interface Gap {
  /** Index in the new list; its length where the gap is at its end. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** `common[i][j]`: length of the longest common subsequence of the lists from `i` and from `j` on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const rows = before.map(() => new Array<number>(after.length + 1).fill(0));
  rows.push(new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [row = [], below = []] = [rows[i], rows[i + 1]];
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Where `after` differs from `before`, in order. */
export function gapsBetween(before: readonly string[], after: readonly string[]): readonly Gap[] {
  const common = commonLengths(before, after);
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [fromI, fromJ] = [i, j];
    while ((i < before.length || j < after.length) && (before[i] !== after[j] || i >= before.length)) {
      const skipsBefore = (common[i + 1]?.[j] ?? -1) >= (common[i]?.[j + 1] ?? -1);
      if (i < before.length && (skipsBefore || j >= after.length)) i++;
      else j++;
    }
    if (i > fromI || j > fromJ) gaps.push({ at: fromJ, before: i - fromI, after: j - fromJ });
    while (i < before.length && before[i] === after[j]) [i, j] = [i + 1, j + 1];
  }
  return gaps;
}
