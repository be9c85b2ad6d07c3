import { expect, test } from 'vitest';
import { SMALL_CONTENT } from '../testing/content.ts';
import { dueIssues } from './due.ts';
import { readContent } from './read.ts';

const rulesOn = (today?: string) => {
  const { catalog } = readContent(SMALL_CONTENT, today === undefined ? {} : { today });
  return catalog === undefined ? undefined : dueIssues(catalog).map(({ id, severity }) => [id, severity]);
};

test('nothing is due before its day, and without a day nothing is', () => {
  expect(rulesOn('2026-11-23')).toEqual([]);
  expect(rulesOn()).toEqual([]);
});

test('a certificate and reviews that have run out are warnings', () => {
  expect(rulesOn('2040-01-01')).toEqual([
    ['due/certificate', 'warning'],
    ['due/review', 'warning'],
    ['due/review', 'warning'],
  ]);
});
