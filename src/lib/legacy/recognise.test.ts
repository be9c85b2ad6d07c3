import { describe, expect, test } from 'vitest';
import { byteEncoding, decodeBytes, fromLegacy, legacyEncoding } from './recognise.ts';
import { isSyllable } from './syllable.ts';

const UNICODE = 'Cộng hòa xã hội chủ nghĩa Việt Nam, người Đông Sơn quý mến.';
const TCVN3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam, ng\u00ADêi §«ng S¬n quý mÕn.';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ngöôøi Ñoâng Sôn quyù meán.';

/** Letters as the bytes that Windows shows as them. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Windows-1258 keeps hats with their letters and tones apart. */
const windows1258 = (text: string) => {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const apart = [...text].flatMap((letter) => {
    if (byteOf.has(letter)) return [letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => byteOf.has(mark)) ?? '';
    return [(base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC'), tone];
  });
  return Uint8Array.from(apart.filter((part) => part !== '').map((part) => byteOf.get(part) ?? 0));
};

describe('text that was pasted from an old document', () => {
  test.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
  ] as const)('is recognised as %s and read', (encoding, typed) => {
    expect(legacyEncoding(typed)).toBe(encoding);
    expect(legacyEncoding(`${UNICODE} ${typed} ${UNICODE}`)).toBe(encoding);
    expect(fromLegacy(typed, encoding)).toBe(UNICODE);
  });

  test('in capitals is VNI, and has none in TCVN3', () => {
    expect(fromLegacy('UÛY BAN NHAÂN DAÂN XAÕ TRÖÔØNG ÑÖÙC', 'VNI')).toBe('ỦY BAN NHÂN DÂN XÃ TRƯỜNG ĐỨC');
  });

  test.each([
    UNICODE,
    UNICODE.normalize('NFD'),
    'Der Müller über Straße schön grüßt Köln',
    'El niño está en España mañana por la tarde',
    'naïve Noël maïs cœur façade garçon à l’hôtel',
    '«Núi Voi» · §2, 25° × 3, ½ giờ, ¾ mẫu',
    'Müller',
    '',
  ])('is not what other people write: %s', (text) => {
    expect(legacyEncoding(text)).toBeUndefined();
  });
});

describe('a file that is no UTF-8', () => {
  test.each([
    ['TCVN3', bytes(TCVN3)],
    ['VNI', bytes(VNI)],
    ['Windows-1258', windows1258(UNICODE)],
  ] as const)('is recognised as %s and read', (encoding, file) => {
    expect(byteEncoding(file)).toBe(encoding);
    expect(decodeBytes(file, encoding)).toBe(UNICODE);
  });

  test('in another encoding is not guessed', () => {
    expect(byteEncoding(bytes('Ünïcödé ñandú für ßtraße'))).toBeUndefined();
    expect(byteEncoding(bytes('name;price'))).toBeUndefined();
  });
});

test('a word is Vietnamese when it is built like one', () => {
  for (const word of 'Nghiêng khuỷu quyển ngoằn ngoèo thuở giếng gì Yên ướt huyện xoáy'.split(' ')) {
    expect(isSyllable(word), word).toBe(true);
  }
  for (const word of ['straße', 'café2', 'hécta', 'nghĩaa', 'ǹg', 'tốố'])
    expect(isSyllable(word), word).toBe(false);
});
