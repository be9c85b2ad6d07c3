import { expect, it } from 'vitest';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { aToZ } from './a-to-z.ts';
import { cutList, listParts } from './list-parts.ts';

const catalog = smallCatalog();

it('a short list is one part', () => {
  expect(listParts(catalog)).toBe(1);
  expect(cutList(aToZ(catalog, 'vi'))).toEqual([aToZ(catalog, 'vi')]);
});

it('a long list is cut after so many entries, and a group goes on under its heading', () => {
  const [whole] = cutList(aToZ(catalog, 'vi'), 100);
  const parts = cutList(aToZ(catalog, 'vi'), 4);
  const entriesOf = (part: (typeof parts)[number] | undefined) =>
    part?.flatMap(({ entries }) => entries) ?? [];
  expect(parts.map((part) => entriesOf(part).length)).toEqual([4, 4, 3]);
  expect(parts.flatMap(entriesOf)).toEqual(entriesOf(whole));
  const single = cutList(aToZ(catalog, 'vi'), 1).map((part) => part.map(({ heading }) => heading));
  expect(single.filter(([heading]) => heading === 'Đ')).toEqual([['Đ'], ['Đ']]);
});

it('a catalog has as many parts in every locale', () => {
  const many = {
    ...catalog,
    all: Array.from({ length: 170 }, () => catalog.all)
      .flat()
      .slice(0, 170),
  };
  expect(listParts(many)).toBe(3);
});
