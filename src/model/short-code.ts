/**
 * The short code of a placard: three characters and a check character, such as `7K3Q`.
 *
 * Alphabet and check character are those of NOID, the minter of ARK identifiers: 29 characters without
 * vowels and look-alikes, and because 29 is prime the check character finds every single wrong character
 * and every swap of two.
 *
 * @see https://metacpan.org/dist/Noid/view/noid (NOID CHECK DIGIT ALGORITHM)
 */

/** NOID's "betanumeric" characters in capitals; a character's value is its index. */
export const CODE_ALPHABET = '0123456789BCDFGHJKMNPQRSTVWXZ';

export const CODE_LENGTH = 4;

/**
 * The character that completes `stem`: the sum of value × position (from 1), modulo 29.
 *
 * @param stem - characters of `CODE_ALPHABET`, without the check character
 * @throws {RangeError} a character is outside the alphabet
 */
export function checkCharacter(stem: string): string {
  let sum = 0;
  for (const [index, character] of [...stem].entries()) {
    const value = CODE_ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError(`"${character}" is not a character of a short code.`);
    sum += value * (index + 1);
  }
  return CODE_ALPHABET.charAt(sum % CODE_ALPHABET.length);
}

/** What is wrong with a code, or nothing. A code without a digit could be mistaken for a page's name. */
export function shortCodeFault(code: string): 'length' | 'alphabet' | 'digit' | 'check' | undefined {
  if (code.length !== CODE_LENGTH) return 'length';
  if ([...code].some((character) => !CODE_ALPHABET.includes(character))) return 'alphabet';
  if (!/\d/u.test(code)) return 'digit';
  return checkCharacter(code.slice(0, -1)) === code.slice(-1) ? undefined : 'check';
}

export function isShortCode(code: string): boolean {
  return shortCodeFault(code) === undefined;
}

/** What people type, as the code they mean: capitals, and the letters that look like digits as those digits. */
export function readCode(typed: string): string {
  return typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { '0': 'O', '1': 'IL' };

/** Other ways to write `code` that `readCode` understands, in capitals: O for 0, I or L for 1. */
export function lookAlikes(code: string): readonly string[] {
  let written = [''];
  for (const character of code) {
    const ways = [character, ...(LOOK_ALIKES[character] ?? '')];
    written = written.flatMap((start) => ways.map((way) => start + way));
  }
  return written.filter((way) => way !== code);
}
