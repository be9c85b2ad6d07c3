import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allCodes, pickFreeCodes } from './free-code.ts';
import { isShortCode } from './short-code.ts';

const first = () => 0;
const last = (limit: number) => limit - 1;

describe('pickFreeCodes', () => {
  it('picks 10,000 valid codes without a repeat', () => {
    const codes = pickFreeCodes(10_000, new Set(), randomInt);
    expect(new Set(codes).size).toBe(10_000);
    expect(codes.filter((code) => !isShortCode(code))).toEqual([]);
  });

  it('never picks a code that was used', () => {
    const used = new Set(pickFreeCodes(10_000, new Set(), randomInt));
    const codes = pickFreeCodes(9_000, used, randomInt);
    expect(codes.filter((code) => used.has(code))).toEqual([]);
  });

  it('picks the only one that is left, whatever chance says, and no more', () => {
    const used = new Set([...allCodes()].filter((code) => code !== '7K3Q'));
    for (const below of [first, last]) expect(pickFreeCodes(1, used, below)).toEqual(['7K3Q']);
    expect(() => pickFreeCodes(2, used, first)).toThrow('2 codes are asked for, 1 are left.');
  });

  it('takes all that there are, in any order of chance', () => {
    const all = [...allCodes()];
    for (const below of [first, last]) {
      expect(pickFreeCodes(all.length, new Set(), below).toSorted()).toEqual(all.toSorted());
    }
  });
});
