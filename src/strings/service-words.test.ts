import { describe, expect, it } from 'vitest';
import { feeWords, timeWords } from './service-words.ts';

const fee = { setBy: 'national' as const, amounts: [{ vnd: 2000, per: 'trang' }], localVnd: null, rule: '…' };

describe('the words of a procedure', () => {
  it('give the amount as the reader’s language writes numbers', () => {
    expect(feeWords(fee, 'vi')).toBe('2.000\u00A0₫ / trang');
    expect(feeWords({ ...fee, amounts: [{ vnd: 2000, per: 'page' }] }, 'en')).toBe('2,000\u00A0₫ / page');
  });

  it('do not call free what is free only for some', () => {
    expect(feeWords({ ...fee, amounts: [], setBy: 'council-or-exempt' }, 'vi')).toBe('Tùy trường hợp');
    expect(feeWords({ ...fee, amounts: [], setBy: 'city-council' }, 'en')).toBe('Ask at the counter');
    expect(feeWords({ ...fee, amounts: [], setBy: 'exempt' }, 'en')).toBe('Free of charge');
  });

  it('count days in the singular and the plural', () => {
    expect(timeWords({ value: 1, unit: 'working-day' }, 'en')).toBe('1 working day');
    expect(timeWords({ value: 3, unit: 'working-day' }, 'en')).toBe('3 working days');
    expect(timeWords({ value: 3, unit: 'day' }, 'vi')).toBe('3 ngày');
  });

  it('say the same day only where there is an hour until which that holds', () => {
    expect(timeWords({ value: 1, unit: 'working-day', cutOff: '15:00' }, 'vi')).toBe('Trong ngày');
    expect(timeWords({ value: 1, unit: 'working-day' }, 'vi')).toBe('1 ngày làm việc');
  });
});
