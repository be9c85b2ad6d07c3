import { describe, expect, it } from 'vitest';
import { lettersIn, longestWord, titleParts } from './line-length.ts';

describe('the length of a line', () => {
  it('counts Vietnamese letters by one, Chinese and Korean ones by their width', () => {
    expect(lettersIn('Thế kỷ 16')).toBe(9);
    expect(lettersIn('象山')).toBe(4);
    expect(lettersIn('국가')).toBe(4);
  });

  it('finds the longest word of a title', () => {
    expect(longestWord('Household business registration')).toBe('registration'.length);
    expect(longestWord('Đăng ký khai sinh')).toBe('Đăng'.length);
  });

  it('does not take a line of Chinese for one word', () => {
    expect(longestWord('安老乡人民委员会')).toBe(1);
  });

  it('keeps a word with a hyphen whole', () => {
    expect(titleParts('First land-use certificate')).toEqual([
      { text: 'First ', whole: false },
      { text: 'land-use', whole: true },
      { text: ' certificate', whole: false },
    ]);
    expect(titleParts('Đền – chùa Bách Phương')).toEqual([{ text: 'Đền – chùa Bách Phương', whole: false }]);
  });
});
