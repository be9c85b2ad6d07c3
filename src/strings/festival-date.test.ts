import { expect, it } from 'vitest';
import { stringsFor } from './index.ts';
import { festivalDate } from './festival-date.ts';

const vi = stringsFor('vi');

it('shows the days of one lunar month together', () => {
  const date = festivalDate(
    { calendar: 'lunar', from: { month: 1, day: 14 }, to: { month: 1, day: 16 } },
    vi,
  );
  expect(date).toEqual({
    days: '14–16',
    month: 'tháng Giêng',
    calendar: 'âm lịch',
    until: undefined,
    line: '14–16 tháng Giêng, âm lịch',
  });
});

it('says when a festival ends that goes on into another month', () => {
  const date = festivalDate(
    { calendar: 'lunar', from: { month: 12, day: 29 }, to: { month: 1, day: 3 } },
    vi,
  );
  expect(date).toMatchObject({ days: '29', month: 'tháng Chạp', until: 'đến 3 tháng Giêng' });
});

it('names solar months as the language does', () => {
  const date = festivalDate(
    { calendar: 'solar', from: { month: 9, day: 2 }, to: { month: 9, day: 2 } },
    stringsFor('en'),
  );
  expect(date).toMatchObject({ days: '2', month: 'September', line: '2 September' });
});
