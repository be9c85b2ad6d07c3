/** Days and numbers as the decree writes them. */
import { parseDay } from '../lib/date.ts';

/**
 * `ngày 05 tháng 02 năm 2026`: days below ten and the months 1 and 2 have a leading nought, other months have none.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4
 */
export function formatDecreeDay(iso: string): string {
  const { year, month, day } = parseDay(iso);
  const written = month <= 2 ? `0${month}` : String(month);
  return `ngày\u00A0${String(day).padStart(2, '0')} tháng\u00A0${written} năm\u00A0${year}`;
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** @param number - from 1, as many as a document has annexes */
export function romanNumber(number: number): string {
  const [value, letters] = ROMAN.find(([each]) => each <= number) ?? [];
  return value === undefined || letters === undefined ? '' : letters + romanNumber(number - value);
}

/** Letters of points in the order of the Vietnamese alphabet, without f, j, w, z. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** `a)` for the first point. @param index - from 0 */
export function pointLetter(index: number): string {
  return `${[...POINT_LETTERS][index] ?? ''})`;
}
