/** The letters that Vietnamese adds to the Latin alphabet: with mark, with tone, with both. */

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** 67 small and 67 capital letters, NFC. */
export const VIETNAMESE_LETTERS: readonly string[] = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .filter((letter) => !/[a-z]/u.test(letter))
  .flatMap((letter) => [letter, letter.toUpperCase()]);
