/** Values of PDF read from text, for tests. @see ISO 32000-1, 7.2 and 7.3 */

/** `12 0 R` */
export class PdfRef {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** A word of its own: an operator, `stream`, `endobj`. */
export class PdfWord {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

/** Keys without their slash. */
export class PdfDict extends Map<string, PdfValue> {}

/** A name keeps its slash: `/Name`; every other string is a text, one character a byte unless it is UTF-16. */
export type PdfValue = number | boolean | null | string | PdfRef | PdfWord | PdfDict | readonly PdfValue[];

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/uy;
const REFERENCE = /(\d+) \d+ R(?![^\s/<>[\]()])/uy;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?![^\s/<>[\]()])/uy;
const NAME = /\/[^\s/<>[\](){}%]*/uy;
const HEXADECIMAL = /<([\da-fA-F\s]*)>/uy;
const WORD = /[^\s/<>[\](){}%]+/uy;
const OCTAL = /[0-7]{1,3}/uy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const CONSTANTS: ReadonlyMap<string, PdfValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
] as const);

/** Reads one value after the other. */
export class PdfReader {
  readonly #source: string;
  at: number;

  /** @param source - one character a byte */
  constructor(source: string, at = 0) {
    this.#source = source;
    this.at = at;
  }

  /**
   * The next value; nothing at the end.
   *
   * @throws {SyntaxError} what stands there is no value
   */
  next(): PdfValue | undefined {
    this.#take(SPACE);
    if (this.at >= this.#source.length) return undefined;
    const reference = this.#take(REFERENCE);
    if (reference !== null) return new PdfRef(Number(reference[1]));
    const number = this.#take(NUMBER);
    if (number !== null) return Number(number[0]);
    const name = this.#take(NAME);
    if (name !== null) return name[0];
    if (this.#source[this.at] === '(') return textOf(this.#literal());
    if (this.#source[this.at] === '[') return this.#until('[', ']');
    if (this.#source.startsWith('<<', this.at)) return this.#dictionary();
    const hexadecimal = this.#take(HEXADECIMAL);
    if (hexadecimal !== null) return textOf(fromHexadecimal(hexadecimal[1] ?? ''));
    const [word] = this.#take(WORD) ?? [];
    if (word === undefined) {
      throw new SyntaxError(`No value at ${this.at}: ${this.#source.slice(this.at, this.at + 20)}`);
    }
    const constant = CONSTANTS.get(word);
    return constant === undefined ? new PdfWord(word) : constant;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  #until(start: string, end: string): readonly PdfValue[] {
    this.at += start.length;
    const values: PdfValue[] = [];
    for (this.#take(SPACE); !this.#source.startsWith(end, this.at); this.#take(SPACE)) {
      const value = this.next();
      if (value === undefined) throw new SyntaxError(`"${end}" is missing.`);
      values.push(value);
    }
    this.at += end.length;
    return values;
  }

  #dictionary(): PdfDict {
    const values = this.#until('<<', '>>');
    const dict = new PdfDict();
    for (let index = 0; index < values.length; index += 2) {
      const [key, value] = values.slice(index, index + 2);
      if (typeof key !== 'string' || !key.startsWith('/') || value === undefined || dict.has(key.slice(1))) {
        throw new SyntaxError('A dictionary has each name once, with a value.');
      }
      dict.set(key.slice(1), value);
    }
    return dict;
  }

  #literal(): string {
    let bytes = '';
    let depth = 0;
    do {
      const character = this.#source[this.at];
      if (character === undefined) throw new SyntaxError('A string has no end.');
      this.at += 1;
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      bytes += character === '\\' ? this.#escaped() : character;
    } while (depth > 0);
    return bytes.slice(1, -1);
  }

  #escaped(): string {
    const octal = this.#take(OCTAL);
    if (octal !== null) return String.fromCharCode(Number.parseInt(octal[0], 8));
    const character = this.#source[this.at] ?? '';
    this.at += 1;
    return ESCAPES[character] ?? character;
  }
}

function fromHexadecimal(digits: string): string {
  return Buffer.from(digits.replaceAll(/\s/gu, ''), 'hex').toString('latin1');
}

/** UTF-16 where the bytes begin with its mark. */
function textOf(bytes: string): string {
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
