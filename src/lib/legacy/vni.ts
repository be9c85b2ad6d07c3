/**
 * VNI-Windows, the encoding of the VNI fonts (VNI-Times): a plain letter, then a sign that carries its hat and its
 * tone: `Vieät Nam`.
 *
 * @see https://vietunicode.sourceforge.net/charset/vni.html
 */

/** Signs after a letter, and the marks that they stand for. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
  },
  ...{
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  },
};

/** Letters of one byte. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
};

/** @param text - as a program shows it that takes each byte for a Latin letter: `Nuùi Voi` */
export function fromVni(text: string): string {
  return text
    .replace(/([aeiouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/giu, (typed, letter?: string, sign?: string) =>
      letter === undefined || sign === undefined
        ? letterOf(typed)
        : letterOf(letter) + (SIGNS[sign.toLowerCase()] ?? sign),
    )
    .normalize('NFC');
}

function letterOf(typed: string): string {
  const small = LETTERS[typed.toLowerCase()] ?? typed.toLowerCase();
  return typed === typed.toLowerCase() ? small : small.toUpperCase();
}
