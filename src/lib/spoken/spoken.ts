/**
 * Written Vietnamese as it is read aloud: numbers, dates, times, money, units and abbreviations in words. What can be
 * read in more than one way is read in the likelier one and told of, for the person who reads it first.
 */
import { romanValue, sayCardinal, sayDecimal, sayDigits } from './numbers.ts';
import { ABBREVIATIONS, BEFORE_ROMAN, UNITS } from './words.ts';

export interface Spoken {
  readonly text: string;
  /** What was written where a person should look at how it is read, in the order of the text. */
  readonly doubts: readonly string[];
}

interface Rule {
  /** Sticky; at a border of a word. */
  readonly pattern: RegExp;
  /** @returns nothing where it is not what it looks like */
  readonly say: (found: RegExpExecArray, before: string) => string | undefined;
  readonly isDoubtful?: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
const anyOf = (words: Iterable<string>) =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
/** Neither in the middle of a word nor of a number. */
const END = String.raw`(?![\p{L}\p{N}])`;
const rule = (source: string) => new RegExp(`(?:${source})${END}`, 'uy');

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?`;

const wholeOf = (digits: string) => BigInt(digits.replaceAll('.', ''));
const sayNumber = (whole = '', fraction?: string) =>
  fraction === undefined ? sayCardinal(wholeOf(whole)) : sayDecimal(wholeOf(whole), fraction);

const lastWord = (before: string) => /([\p{L}]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';

const sayDay = (day: number) => `${day <= 10 ? 'mùng ' : ''}${sayCardinal(BigInt(day))}`;
const sayMonth = (month: number) => (month === 4 ? 'tư' : sayCardinal(BigInt(month)));

function sayDate(dayDigits = '', monthDigits = '', year?: string): string | undefined {
  const [day, month] = [Number(dayDigits), Number(monthDigits)];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const ofYear = year === undefined ? '' : ` năm ${sayCardinal(BigInt(year))}`;
  return `${sayDay(day)} tháng ${sayMonth(month)}${ofYear}`;
}

function sayTime(hourDigits = '', minuteDigits?: string): string | undefined {
  const [hour, minute] = [Number(hourDigits), Number(minuteDigits ?? 0)];
  if (hour > 24 || minute > 59) return undefined;
  return `${sayCardinal(BigInt(hour))} giờ${minute === 0 ? '' : ` ${sayCardinal(BigInt(minute))} phút`}`;
}

const LETTERS = new Map(
  Object.entries({
    ...{
      A: 'a',
      B: 'bê',
      C: 'xê',
      D: 'dê',
      Đ: 'đê',
      E: 'e',
      F: 'ép',
      G: 'giê',
      H: 'hát',
      I: 'i',
      J: 'gi',
      K: 'ca',
    },
    ...{ L: 'lờ', M: 'mờ', N: 'nờ', O: 'o', P: 'pê', Q: 'quy', R: 'rờ', S: 'sờ', T: 'tê', U: 'u', V: 'vê' },
    ...{ W: 'vê kép', X: 'ích', Y: 'i dài', Z: 'dét' },
  }),
);

/** Letters and digits one by one. */
const spell = (code: string) => [...code].map((sign) => LETTERS.get(sign) ?? sayDigits(sign)).join(' ');

const sayAddress = (address: string) =>
  address
    .replace(/^https?:\/\//u, '')
    .replace(/\/$/u, '')
    .replaceAll('.', ' chấm ')
    .replaceAll('/', ' gạch chéo ')
    .replaceAll('-', ' gạch ngang ')
    .replaceAll('@', ' a còng ')
    .replaceAll(/\d+/gu, (digits) => ` ${sayDigits(digits)} `)
    .replaceAll(/ +/gu, ' ')
    .trim();

/** Words before a day and a month that leave no doubt of what they are. */
const BEFORE_DATE = new Set([
  'ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'từ',
  'đến',
  'khánh',
  'lễ',
  'dịp',
  'mùng',
  'mồng',
]);
/** They say already that it is one of the first ten days. */
const TENTH_AT_MOST = new Set(['mùng', 'mồng']);
const EMERGENCY = new Set(['gọi', 'số', 'đài', 'nóng']);

/** The first that fits is taken. */
const RULES: readonly Rule[] = [
  {
    // A telephone number as it is dialled from abroad.
    pattern: rule(String.raw`\+84 ?(\d[\d ]{7,12}\d)`),
    say: ([, digits = '']) => `không ${digits.trim().split(' ').map(sayDigits).join(', ')}`,
  },
  {
    // From one time of day to another.
    pattern: rule(String.raw`(\d{1,2})(?:h|:)(\d{2})?\s?[–—-]\s?(\d{1,2})(?:h|:)(\d{2})?`),
    say: ([, hour, minute, toHour, toMinute]) => {
      const [from, to] = [sayTime(hour, minute), sayTime(toHour, toMinute)];
      return from === undefined || to === undefined ? undefined : `${from} đến ${to}`;
    },
  },
  {
    // Below nought.
    pattern: rule(String.raw`[-−]${NUMBER}\s?°C`),
    say: ([, whole, fraction]) => `âm ${sayNumber(whole, fraction)} độ C`,
  },
  {
    // The money for each one.
    pattern: rule(
      String.raw`${NUMBER}\s?(?:đồng|đ|₫|VNĐ)\/(người|hộ|ngày|tháng|năm|bản|trang|lượt|suất|kg|lít)`,
    ),
    say: ([, whole, fraction, each = '']) =>
      `${sayNumber(whole, fraction)} đồng một ${UNITS.get(each) ?? each}`,
  },
  {
    pattern: rule(String.raw`(?:https?:\/\/)?(?:[a-z0-9-]+[.@])+[a-z]{2,}(?:\/[\w./%-]*[\w%-])?\/?`),
    say: ([address]) => sayAddress(address),
    isDoubtful: true,
  },
  {
    // The letters of a document's number say again what stands before it.
    pattern: rule(
      String.raw`(\d+)(?:\.(\d+))?(?:\/(\d{4}))?\/[\p{Lu}]{2,}[\p{L}\d]*(?:-[\p{Lu}][\p{L}\d]*)*`,
    ),
    say: ([, number = '', part, year], before) =>
      [
        ...(lastWord(before) === 'số' ? [] : ['số']),
        sayCardinal(BigInt(number)),
        ...(part === undefined ? [] : ['chấm', sayCardinal(BigInt(part))]),
        ...(year === undefined ? [] : ['năm', sayCardinal(BigInt(year))]),
      ].join(' '),
    isDoubtful: true,
  },
  {
    pattern: rule(String.raw`(\d{1,2})([\/.-])(\d{1,2})\2(\d{4})`),
    say: ([, day, , month, year], before) => {
      const said = sayDate(day, month, year);
      const last = lastWord(before);
      if (TENTH_AT_MOST.has(last)) return said?.replace(/^mùng /u, '');
      return said === undefined || last === 'ngày' ? said : `ngày ${said}`;
    },
  },
  {
    pattern: rule(String.raw`(\d{1,2})[\/.](\d{1,2})(?= âm lịch)`),
    say: ([, day, month], before) => {
      const said = sayDate(day, month);
      return TENTH_AT_MOST.has(lastWord(before)) ? said?.replace(/^mùng /u, '') : said;
    },
  },
  {
    pattern: rule(String.raw`quý ([1-4])\/(\d{4})`),
    say: ([, quarter = '', year = '']) =>
      `quý ${quarter === '4' ? 'tư' : sayCardinal(BigInt(quarter))} năm ${sayCardinal(BigInt(year))}`,
  },
  {
    pattern: rule(String.raw`(\d{1,2})[\/.](\d{1,2})(?!\.\d)`),
    say: ([, day, month], before) => {
      const last = lastWord(before);
      if (!BEFORE_DATE.has(last)) return undefined;
      const said = sayDate(day, month);
      return TENTH_AT_MOST.has(last) ? said?.replace(/^mùng /u, '') : said;
    },
  },
  {
    pattern: rule(String.raw`tháng (\d{1,2})\/(\d{4})`),
    say: ([, month, year = '']) =>
      Number(month) > 12 || Number(month) < 1
        ? undefined
        : `tháng ${sayMonth(Number(month))} năm ${sayCardinal(BigInt(year))}`,
  },
  {
    pattern: rule(String.raw`(ngày|tháng) (\d{1,2})(?![\/.-]\d)`),
    say: ([, word, digits]) => {
      const value = Number(digits);
      if (value < 1 || value > (word === 'ngày' ? 31 : 12)) return undefined;
      return `${word} ${word === 'ngày' ? sayDay(value) : sayMonth(value)}`;
    },
  },
  {
    pattern: rule(String.raw`(\d{1,2})(?:h|:)(\d{2})(?:['’]|ph)?`),
    say: ([, hour, minute]) => sayTime(hour, minute),
  },
  { pattern: rule(String.raw`(\d{1,2})h`), say: ([, hour]) => sayTime(hour) },
  {
    pattern: rule(String.raw`(?:0\d{2,3}|1[89]00)(?:[ . ]?\d{3,4}){1,2}`),
    say: ([number]) =>
      number
        .split(/[^\d]+/u)
        .map(sayDigits)
        .join(', '),
  },
  {
    pattern: rule(String.raw`11[1-5]`),
    say: ([number], before) => (EMERGENCY.has(lastWord(before)) ? sayDigits(number) : undefined),
  },
  {
    // Of a procedure.
    pattern: rule(String.raw`(\d)\.(\d{6})`),
    say: ([, first = '', rest = '']) => `${sayDigits(first)} chấm ${sayDigits(rest)}`,
    isDoubtful: true,
  },
  {
    pattern: rule(String.raw`thứ ([14])`),
    say: ([, digit]) => (digit === '1' ? 'thứ nhất' : 'thứ tư'),
  },
  {
    pattern: rule(String.raw`${NUMBER}\s?[–—-]\s?${NUMBER}(?:\s?(${anyOf(UNITS.keys())}))?`),
    say: ([, from, fromFraction, to, toFraction, unit]) =>
      [
        `${sayNumber(from, fromFraction)} đến ${sayNumber(to, toFraction)}`,
        ...(unit === undefined ? [] : [UNITS.get(unit)]),
      ].join(' '),
  },
  {
    pattern: rule(String.raw`${NUMBER}\s?(${anyOf(UNITS.keys())})`),
    say: ([, whole, fraction, unit = '']) => `${sayNumber(whole, fraction)} ${UNITS.get(unit) ?? unit}`,
  },
  {
    pattern: rule(String.raw`${NUMBER}\s?[x×]\s?${NUMBER}(?:\s?(${anyOf(UNITS.keys())}))?`),
    say: ([, from, fromFraction, to, toFraction, unit]) =>
      [
        `${sayNumber(from, fromFraction)} nhân ${sayNumber(to, toFraction)}`,
        ...(unit === undefined ? [] : [UNITS.get(unit)]),
      ].join(' '),
  },
  {
    pattern: rule(String.raw`(\d+)\/(\d+)`),
    say: ([, upper = '', lower = '']) => `${sayCardinal(BigInt(upper))} trên ${sayCardinal(BigInt(lower))}`,
    isDoubtful: true,
  },
  { pattern: rule(NUMBER), say: ([, whole, fraction]) => sayNumber(whole, fraction) },
  {
    pattern: rule(String.raw`(${anyOf(BEFORE_ROMAN)}) ([IVXLC]+)`),
    say: ([, word = '', letters = '']) => {
      const value = romanValue(letters);
      if (value === undefined) return undefined;
      const said = value === 4n ? 'tư' : sayCardinal(value);
      return `${word} ${word === 'lần thứ' && value === 1n ? 'nhất' : said}`;
    },
  },
  {
    pattern: rule(anyOf(ABBREVIATIONS.keys())),
    say: ([short]) => ABBREVIATIONS.get(short),
  },
  {
    // A placard's code.
    pattern: rule(String.raw`(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{3,6}`),
    say: ([code]) => spell(code),
  },
];

const isCapitals = (word: string | undefined) => word !== undefined && /^\p{Lu}{2,}$/u.test(word);

/** Words in capitals that stand alone among others: abbreviations that are not known. */
function unknownShort(text: string): readonly string[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter(
    (word, index) =>
      /^[A-ZĐ]{2,6}$/u.test(word) && !isCapitals(words[index - 1]) && !isCapitals(words[index + 1]),
  );
}

/** @param text - in NFC */
export function spokenVietnamese(text: string): Spoken {
  const doubts: string[] = [];
  let said = '';
  let kept = '';
  for (let at = 0; at < text.length;) {
    const isBorder = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    const next = isBorder ? firstThatFits(text, at) : undefined;
    if (next === undefined) {
      said += text[at] ?? '';
      kept += text[at] ?? '';
      at += 1;
      continue;
    }
    doubts.push(...unknownShort(kept));
    kept = '';
    if (next.isDoubtful) doubts.push(next.written);
    said += next.said;
    at += next.written.length;
  }
  doubts.push(...unknownShort(kept));
  return { text: said, doubts: [...new Set(doubts)] };
}

function firstThatFits(text: string, at: number) {
  for (const { pattern, say, isDoubtful = false } of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const said = found === null ? undefined : say(found, text.slice(0, at));
    if (found !== null && said !== undefined) return { written: found[0], said, isDoubtful };
  }
  return undefined;
}
