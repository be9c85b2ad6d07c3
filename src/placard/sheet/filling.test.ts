import { expect, test } from 'vitest';
import { fillSheets } from './filling.ts';

function filled(items: string, copies: number, startAt: number): readonly string[] {
  return fillSheets([...items], { cellsPerSheet: 4, copies, startAt }).map((sheet) =>
    sheet.map(({ item, cell }) => `${item}${cell}`).join(' '),
  );
}

test('fills cell by cell, sheet by sheet', () => {
  expect(filled('abcdef', 1, 1)).toEqual(['a0 b1 c2 d3', 'e0 f1']);
});

test('begins at the first free cell of the first sheet only', () => {
  expect(filled('abcdef', 1, 3)).toEqual(['a2 b3', 'c0 d1 e2 f3']);
  expect(filled('a', 1, 4)).toEqual(['a3']);
});

test('keeps copies together', () => {
  expect(filled('ab', 3, 2)).toEqual(['a1 a2 a3', 'b0 b1 b2']);
});

test('refuses a cell that no sheet has', () => {
  expect(() => filled('a', 1, 5)).toThrow(RangeError);
  expect(() => filled('a', 1, 0)).toThrow(RangeError);
});
