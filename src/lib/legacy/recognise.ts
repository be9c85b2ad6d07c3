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

/** Latin letters and signs that Vietnamese does not use, but that stand for its letters in an old encoding. */
const FOREIGN =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE\u00CF\u00D0\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/u;

/** Letters, and the signs above 7F that old encodings keep letters at. */
const WORDS = /[A-Za-z\u00A1-\u00FF]+/gu;

/** The encoding that `text` was typed in, when it was pasted without being converted; nothing for other text. */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  return bestOf(LEGACY_ENCODINGS, (encoding) => {
    const odd = wordsIn(text).filter((word) => FOREIGN.test(word));
    return { words: odd, read: READERS[encoding] };
  });
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
    words: wordsIn(shown).filter((word) => /[\u00A1-\u00FF]/u.test(word)),
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
  return text.match(WORDS) ?? [];
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
