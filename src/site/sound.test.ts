import { expect, test } from 'vitest';
import { megabytes, minutes } from './sound.ts';

test('the length of a recording is told in minutes and seconds', () => {
  expect([4.6, 59.7, 192, 3725].map(minutes)).toEqual(['0:05', '1:00', '3:12', '1:02:05']);
});

test('the size of a recording is told as the reader writes numbers', () => {
  expect(megabytes(1_468_006, 'vi')).toBe('1,4 MB');
  expect(megabytes(1_468_006, 'en')).toBe('1.4 MB');
  expect(megabytes(200, 'ko')).toBe('0.1 MB');
});
