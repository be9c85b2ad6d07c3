import { describe, expect, it } from 'vitest';
import { festivalDays, festivalDaysAround, nextFestivalDays } from './festival-days.ts';

const at = (day: number, month: number) => ({ month, day });
const spring = { calendar: 'lunar', from: at(14, 1), to: at(16, 1) } as const;

describe('a lunar festival', () => {
  it('has the solar days of its lunar ones', () => {
    expect(festivalDays(spring, 2027)).toEqual({ year: 2027, from: '2027-02-19', to: '2027-02-21' });
  });

  it('of day 30 is held on the last day where the month has 29', () => {
    const eve = { calendar: 'lunar', from: at(30, 12), to: at(30, 12) } as const;
    expect(festivalDays(eve, 2026)).toMatchObject({ from: '2027-02-05', to: '2027-02-05' });
    expect(festivalDays(eve, 2032)).toMatchObject({ from: '2033-01-30', to: '2033-01-30' });
  });

  it('is held in the month itself, not in the leap month after it', () => {
    const summer = { calendar: 'lunar', from: at(1, 6), to: at(3, 6) } as const;
    expect(festivalDays(summer, 2025)).toMatchObject({ from: '2025-06-25', to: '2025-06-27' });
  });

  it('that goes on into another month has no days where a leap month lies between', () => {
    const long = { calendar: 'lunar', from: at(28, 6), to: at(2, 7) } as const;
    expect(festivalDays(long, 2025)).toBeUndefined();
    expect(festivalDays(long, 2026)).toMatchObject({ from: '2026-08-10', to: '2026-08-14' });
    expect(festivalDaysAround(long, '2025-03-01').map(({ year }) => year)).toEqual([2026]);
  });
});

describe('a solar festival', () => {
  it('has the same days every year', () => {
    const national = { calendar: 'solar', from: at(2, 9), to: at(2, 9) } as const;
    expect(festivalDaysAround(national, '2026-11-26')).toEqual([
      { year: 2026, from: '2026-09-02', to: '2026-09-02' },
      { year: 2027, from: '2027-09-02', to: '2027-09-02' },
    ]);
  });

  it('of 29 February is held on the 28th in other years', () => {
    const rare = { calendar: 'solar', from: at(29, 2), to: at(29, 2) } as const;
    expect(festivalDaysAround(rare, '2027-01-01').map(({ from }) => from)).toEqual([
      '2027-02-28',
      '2028-02-29',
    ]);
  });
});

describe('this year and the next', () => {
  it('are those of the solar calendar', () => {
    expect(festivalDaysAround(spring, '2026-11-26').map(({ from }) => from)).toEqual([
      '2026-03-02',
      '2027-02-19',
    ]);
  });

  it('have the last month of the lunar year before, and every holding once', () => {
    const late = { calendar: 'lunar', from: at(20, 11), to: at(22, 11) } as const;
    // The 20th of month 11 falls in January and in December of 2026, and not in 2025.
    expect(festivalDaysAround(late, '2025-06-01').map(({ year, from }) => [year, from])).toEqual([
      [2025, '2026-01-08'],
      [2026, '2026-12-28'],
    ]);
  });

  it('keep a holding that began in the year before and goes on', () => {
    const late = { calendar: 'lunar', from: at(20, 11), to: at(26, 11) } as const;
    expect(festivalDaysAround(late, '2027-01-02')[0]).toMatchObject({ from: '2026-12-28', to: '2027-01-03' });
    expect(nextFestivalDays(late, '2027-01-02')).toMatchObject({ year: 2026 });
  });
});

it('the next holding is the one that has not ended', () => {
  expect(nextFestivalDays(spring, '2026-03-04')).toMatchObject({ to: '2026-03-04' });
  expect(nextFestivalDays(spring, '2026-03-05')).toMatchObject({ from: '2027-02-19' });
});
