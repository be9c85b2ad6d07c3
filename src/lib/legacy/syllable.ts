/** Whether a word can be Vietnamese: a beginning, a vowel, an end, and one tone at most. */

const BEGINNING = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|t[hr]?|v|x';

/** Vowels that end the word. */
const CLOSED =
  'o[aă][iy]|oao|oeo|uây|uy[au]|uôi|a[iouy]|â[uy]|eo|êu|i[au]|iêu|yêu|[oôơ]i|u[ai]|ư[aiu]|ươ[iu]';

/** Vowels that a consonant may follow. */
const OPEN = 'oo|o[aăe]|u[âêơô]|uyê?|iê|yê|ươ|[aăâeêioôơuưy]';

const SYLLABLE = new RegExp(`^(?:${BEGINNING})?(?:${CLOSED}|(?:${OPEN})(?:c|ch|m|n|ng|nh|p|t)?)$`, 'u');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}
