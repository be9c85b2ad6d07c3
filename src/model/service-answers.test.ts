import { describe, expect, it } from 'vitest';
import { feeAnswer, isSameDay } from './service-answers.ts';

const fee = { setBy: 'city-council', amounts: [], localVnd: null, rule: '…' } as const;

describe('feeAnswer', () => {
  it('does not call free what the city sets and nobody has filled in', () => {
    expect(feeAnswer({ ...fee, amounts: [] })).toEqual({ kind: 'ask' });
    expect(feeAnswer({ ...fee, amounts: [], setBy: 'council-or-exempt' })).toEqual({ kind: 'depends' });
  });

  it('is free where the rule exempts everybody or the city takes nothing', () => {
    expect(feeAnswer({ ...fee, amounts: [], setBy: 'exempt' })).toEqual({ kind: 'free' });
    expect(feeAnswer({ ...fee, amounts: [], localVnd: 0 })).toEqual({ kind: 'free' });
  });

  it('takes the national amount with its unit, else the city’s', () => {
    const amounts = [{ vnd: 8000, per: 'bản' }];
    expect(feeAnswer({ ...fee, setBy: 'national', amounts })).toEqual({
      kind: 'amount',
      vnd: 8000,
      per: 'bản',
    });
    expect(feeAnswer({ ...fee, amounts: [], localVnd: 5000 })).toMatchObject({ kind: 'amount', vnd: 5000 });
  });
});

describe('isSameDay', () => {
  it('is one working day with a cut-off, nothing longer', () => {
    expect(isSameDay({ value: 1, unit: 'working-day', cutOff: '15:00' })).toBe(true);
    expect(isSameDay({ value: 1, unit: 'working-day' })).toBe(false);
    expect(isSameDay({ value: 3, unit: 'working-day', cutOff: '15:00' })).toBe(false);
    expect(isSameDay({ value: 1, unit: 'day' })).toBe(false);
  });
});
