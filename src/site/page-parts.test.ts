import { expect, it } from 'vitest';
import { classesIn, sheetsFor, symbolsIn } from './page-parts.ts';

const HTML = '<p class="soft wide">a</p><b class=tiles></b><use href="#i-flag"/><use href="#i-flag"/>';

it('finds every class once', () => {
  expect([...classesIn(HTML)]).toEqual(['soft', 'wide', 'tiles']);
});

it('finds every symbol once', () => {
  expect(symbolsIn(HTML)).toEqual(['flag']);
});

it('takes the sheets that a class calls for, in their order', () => {
  expect(sheetsFor(HTML, { story: 'a', tiles: 'b', wide: 'c' })).toBe('bc');
});
