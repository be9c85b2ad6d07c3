import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test('counts letters to insert, remove, change and swap', () => {
  expect(editDistance('abc', 'abc')).toBe(0);
  expect(editDistance('abc', 'abcd')).toBe(1);
  expect(editDistance('abc', 'bc')).toBe(1);
  expect(editDistance('abc', 'abd')).toBe(1);
  expect(editDistance('peroid', 'period')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

test('finds the word that was meant, capitals aside', () => {
  expect(nearest('Tittle', ['title', 'tagline'])).toBe('title');
  expect(nearest('summery', ['title', 'summary'])).toBe('summary');
});

test('finds nothing when nothing is close', () => {
  expect(nearest('mo-ta', ['title', 'summary'])).toBeUndefined();
});
