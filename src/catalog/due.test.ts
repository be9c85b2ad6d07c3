import { expect, test } from 'vitest';
import { readChanged, SMALL_CONTENT } from '../testing/content.ts';
import { addFields } from '../testing/faults/fault.ts';
import { dueIssues } from './due.ts';
import { readContent } from './read.ts';

test('a post of a day that is yet to come is a warning on its day, and no longer once the day has come', () => {
  const { catalog } = readChanged({
    'relics/dinh-mau/index.vi.mdx': addFields(
      "posted:\n  - { channel: zalo, on: '2026-11-25', link: https://zalo.me/mau/1 }",
    ),
  });
  const found = (today: string) =>
    catalog === undefined ? undefined : dueIssues({ ...catalog, today }).map(({ id, line }) => [id, line]);
  expect(found('2026-11-24')).toEqual([['due/posted-later', 47]]);
  expect(found('2026-11-25')).toEqual([]);
});

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
