import { expect, it } from 'vitest';
import { classesIn, sheetFor, symbolsIn } from './page-parts.ts';

const HTML =
  '<p class="soft wide">a</p><span class=tiles><b></b></span><use href="#i-flag"/><use href="#i-flag"/>';

it('finds every class once', () => {
  expect([...classesIn(HTML)]).toEqual(['soft', 'wide', 'tiles']);
});

it('finds every symbol once', () => {
  expect(symbolsIn(HTML)).toEqual(['flag']);
});

it('takes the rules that the page calls for, base first, sheets in their order', () => {
  const sheets = { story: 'p{a:b}', tiles: '.tiles b{c:d}.tiles i{c:d}', wide: '.wide{e:f}' };
  expect(sheetFor(HTML, 'p,h1{g:h}', sheets)).toBe('p{g:h}.tiles b{c:d}.wide{e:f}');
  expect(sheetFor(HTML.replace('<span ', '<span data-live '), 'p,h1{g:h}', sheets)).toBe(
    'p,h1{g:h}.tiles b{c:d}.tiles i{c:d}.wide{e:f}',
  );
});
