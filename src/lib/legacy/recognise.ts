/**
 * Vietnamese from before Unicode, recognised by what it says: text is in an encoding when most of its marked words are
 * Vietnamese once it is read so, and are not as they stand.
 */
import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Encodings of text that was pasted from old documents. */
export const LEGACY_ENCODINGS = ['TCVN3', 'VNI'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** Encodings that a file may be in. */
export type ByteEncoding = LegacyEncoding | 'Windows-1258';

const READERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
};

/** Of the words with marks, how many have to be Vietnamese. */
const MOST = 0.8;

/** A single word proves little: `Müller` and `café` are no slips. */
const LEAST_WORDS = 2;

/** Words, with the signs above 7F that old encodings keep letters at. */
const WORDS = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;

/** A word as an old encoding would have it, with a plain letter and with one of its own; `×` alone is a sign. */
const OLD_WORD = /^(?=.*[A-Za-z])[A-Za-z]*[\u00A1-\u00FF][A-Za-z\u00A1-\u00FF]*$/u;

/** The encoding that `text` was typed in, when it was pasted without being converted; nothing for other text. */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  const words = wordsIn(text).filter(isOdd);
  return bestOf(LEGACY_ENCODINGS, (encoding) => ({ words, read: READERS[encoding] }));
}

/** Index of the first word of `line` that is in `encoding`; nothing where it has none. */
export function legacyColumn(line: string, encoding: LegacyEncoding): number | undefined {
  for (const { 0: word, index } of line.matchAll(WORDS)) {
    if (OLD_WORD.test(word) && isOdd(word) && isSyllable(READERS[encoding](word))) return index;
  }
  return undefined;
}

/** `text` of `encoding`, shown as Latin letters, in Unicode. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return READERS[encoding](text);
}

/** Bytes of an old encoding → text in NFC. */
export function decodeBytes(bytes: Uint8Array, encoding: ByteEncoding): string {
  if (encoding === 'Windows-1258') return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  // Bytes 80–9F are quotation marks and dashes of Windows in both encodings.
  return READERS[encoding](new TextDecoder('windows-1252').decode(bytes));
}

/** The old encoding that a file is in which is no UTF-8; nothing when it cannot be told. */
export function byteEncoding(bytes: Uint8Array): ByteEncoding | undefined {
  const shown = new TextDecoder('windows-1252').decode(bytes);
  return bestOf(['Windows-1258', ...LEGACY_ENCODINGS] as const, (encoding) => ({
    words: wordsIn(shown),
    read: encoding === 'Windows-1258' ? fromWindows1258 : READERS[encoding],
  }));
}

function fromWindows1258(word: string): string {
  return decodeBytes(
    Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
    'Windows-1258',
  );
}

function wordsIn(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).filter((word) => OLD_WORD.test(word));
}

/** Whether a word cannot be Vietnamese as it stands: `Saân`, `Müller`, but not `Nói`, whatever it was meant to be. */
function isOdd(word: string): boolean {
  // Units are no words: `m²`, `5°`.
  return !isSyllable(word) && /[\u00A1-\u00FF]/u.test(word.replace(/[²³¹°º±·½¼¾]/gu, ''));
}

interface Reading {
  readonly words: readonly string[];
  readonly read: (word: string) => string;
}

function bestOf<T>(encodings: readonly T[], readingIn: (encoding: T) => Reading): T | undefined {
  const scored = encodings.map((encoding) => {
    const { words, read } = readingIn(encoding);
    const right = words.filter((word) => isSyllable(read(word))).length;
    return { encoding, right, share: words.length === 0 ? 0 : right / words.length };
  });
  const [best, next] = scored.toSorted((a, b) => b.right - a.right);
  if (best === undefined || best.right < LEAST_WORDS || best.share < MOST) return undefined;
  return best.right === next?.right ? undefined : best.encoding;
}
