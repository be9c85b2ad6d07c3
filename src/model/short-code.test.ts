import { describe, expect, it } from 'vitest';
import {
  CODE_ALPHABET,
  checkCharacter,
  isShortCode,
  lookAlikes,
  readCode,
  shortCodeFault,
} from './short-code.ts';

const stems = ['7K3', 'F55', '000', 'ZZ9', '1B2', '9X6'];

describe('the short code', () => {
  it('has the 29 characters of NOID, none of them a vowel', () => {
    expect(CODE_ALPHABET).toBe('0123456789BCDFGHJKMNPQRSTVWXZ');
    expect(CODE_ALPHABET).not.toMatch(/[AEIOULY]/u);
  });

  it('agrees with the worked example of the NOID manual, 13030/xf93gt2q', () => {
    // "/" counts as 0 there.
    expect(checkCharacter('130300XF93GT2')).toBe('Q');
  });

  it('accepts 7K3Q and names what is wrong with others', () => {
    expect(isShortCode('7K3Q')).toBe(true);
    expect(shortCodeFault('7K3')).toBe('length');
    expect(shortCodeFault('7k3q')).toBe('alphabet');
    expect(shortCodeFault('7KOQ')).toBe('alphabet');
    expect(shortCodeFault('7K3R')).toBe('check');
    expect(shortCodeFault(`BCF${checkCharacter('BCF')}`)).toBe('digit');
  });

  it('finds every single wrong character', () => {
    for (const stem of stems) {
      const code = stem + checkCharacter(stem);
      for (let place = 0; place < code.length; place += 1) {
        for (const other of CODE_ALPHABET) {
          const wrong = code.slice(0, place) + other + code.slice(place + 1);
          if (wrong !== code) expect(isShortCode(wrong), `${wrong} for ${code}`).toBe(false);
        }
      }
    }
  });

  it('finds every swap of two neighbours', () => {
    for (const stem of stems) {
      const code = stem + checkCharacter(stem);
      for (let place = 0; place < 3; place += 1) {
        const swapped =
          code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
        if (swapped !== code) expect(isShortCode(swapped), `${swapped} for ${code}`).toBe(false);
      }
    }
  });

  it('is read from small letters and from letters that look like digits', () => {
    expect(readCode(' 7k3q ')).toBe('7K3Q');
    expect(readCode('oil1')).toBe('0111');
  });

  it('knows the ways in which it may be miswritten', () => {
    expect(lookAlikes('7K3Q')).toEqual([]);
    expect(lookAlikes('B0K1')).toEqual(['B0KI', 'B0KL', 'BOK1', 'BOKI', 'BOKL']);
    for (const written of lookAlikes('0110')) expect(readCode(written)).toBe('0110');
  });

  it('refuses a character outside the alphabet', () => {
    expect(() => checkCharacter('7K!')).toThrow(RangeError);
  });
});
