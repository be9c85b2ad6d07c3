const collator = new Intl.Collator('vi', { numeric: true });

/** Orders two texts as a Vietnamese dictionary does (a ă â b … d đ …). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Orders two strings by code point; for keys and file names, the same on every machine. */
export function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
