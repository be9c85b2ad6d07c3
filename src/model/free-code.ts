/** Short codes that were never used. */
import { checkCharacter, CODE_ALPHABET, isShortCode } from './short-code.ts';

/** Every valid short code, in order. */
export function* allCodes(): Generator<string, undefined> {
  for (const a of CODE_ALPHABET) {
    for (const b of CODE_ALPHABET) {
      for (const c of CODE_ALPHABET) {
        const code = `${a}${b}${c}${checkCharacter(`${a}${b}${c}`)}`;
        if (isShortCode(code)) yield code;
      }
    }
  }
  return undefined;
}

/**
 * `count` different codes that are not in `used`, picked by chance, so that two people who issue codes apart from
 * each other rarely pick the same.
 *
 * @param below - a random whole number from 0 to `limit` − 1
 * @throws {RangeError} fewer than `count` are left
 */
export function pickFreeCodes(
  count: number,
  used: ReadonlySet<string>,
  below: (limit: number) => number,
): readonly string[] {
  const free = [...allCodes()].filter((code) => !used.has(code));
  if (count > free.length) throw new RangeError(`${count} codes are asked for, ${free.length} are left.`);
  return Array.from({ length: count }, () => {
    const index = below(free.length);
    const [code = ''] = free.splice(index, 1, free.at(-1) ?? '');
    free.pop();
    return code;
  });
}
