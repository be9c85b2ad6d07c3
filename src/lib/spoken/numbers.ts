/**
 * Numbers as they are said in Vietnamese, in the words of northern radio: linh, nghìn, mươi mốt, mươi tư, mươi lăm.
 *
 * @see Ủy ban Khoa học Xã hội Việt Nam, “Ngữ pháp tiếng Việt”, số từ; the same words as in “bằng chữ” of state papers
 */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const digitWord = (digit: number): string => DIGITS[digit] ?? '';

/** The last digit, after tens of which there are some. */
function unitAfterTens(tens: number, unit: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  if (unit === 5) return 'lăm';
  return digitWord(unit);
}

/** @param isWhole - nothing stands before these three digits, so their zeros are not said */
function underThousand(value: number, isWhole: boolean): readonly string[] {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || !isWhole) words.push(digitWord(hundreds), 'trăm');
  if (tens === 0) {
    if (unit > 0) words.push(...(words.length > 0 ? ['linh'] : []), digitWord(unit));
    return words;
  }
  words.push(...(tens === 1 ? ['mười'] : [digitWord(tens), 'mươi']));
  if (unit > 0) words.push(unitAfterTens(tens, unit));
  return words;
}

const SCALES = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000n;

function underBillion(value: number, isWhole: boolean): readonly string[] {
  const words: string[] = [];
  for (const [index, scale] of [...SCALES.entries()].toReversed()) {
    const group = Math.floor(value / 1000 ** index) % 1000;
    if (group === 0) continue;
    words.push(...underThousand(group, isWhole && words.length === 0), ...(scale === '' ? [] : [scale]));
  }
  return words;
}

/** @param value - not negative */
export function sayCardinal(value: bigint): string {
  if (value < 0n) throw new RangeError(`${value} is negative.`);
  if (value === 0n) return digitWord(0);
  const [above, below] = [value / BILLION, Number(value % BILLION)];
  const words = above === 0n ? [] : [sayCardinal(above), 'tỷ'];
  return [...words, ...underBillion(below, words.length === 0)].join(' ');
}

/** Digits one by one, as in a telephone number. */
export function sayDigits(digits: string): string {
  return [...digits].map((digit) => digitWord(Number(digit))).join(' ');
}

/** @param fraction - digits after the comma; zeros before the first other one are said one by one */
export function sayDecimal(whole: bigint, fraction: string): string {
  const [, zeros = '', rest = ''] = /^(0*)(\d*)$/u.exec(fraction) ?? [];
  const after = [
    ...(zeros === '' ? [] : [sayDigits(zeros)]),
    ...(rest === '' ? [] : [sayCardinal(BigInt(rest))]),
  ];
  return [sayCardinal(whole), 'phẩy', ...after].join(' ');
}

const ROMAN = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

/** @returns nothing where `letters` is no number that Romans would have written */
export function romanValue(letters: string): bigint | undefined {
  if (!/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(letters)) return undefined;
  const values = [...letters].map((letter) => ROMAN.get(letter) ?? 0);
  return BigInt(
    values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0),
  );
}
