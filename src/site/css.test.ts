import { describe, expect, it } from 'vitest';
import { printCss, readRules, rulesFor, screenCss } from './css.ts';

describe('readRules', () => {
  it('reads rules, groups and braces in strings', () => {
    expect(readRules('a{b:c}@media print{d{e:f}}g:before{content:"}"}')).toEqual([
      { prelude: 'a', body: 'b:c' },
      { prelude: '@media print', body: 'd{e:f}' },
      { prelude: 'g:before', body: 'content:"}"' },
    ]);
  });

  it('refuses what it would lose', () => {
    expect(() => readRules('@import "a";b{c:d}')).toThrow(RangeError);
    expect(() => readRules('a{b:c')).toThrow(RangeError);
  });
});

it('keeps of a list the selectors that may find something, in groups too', () => {
  expect(
    rulesFor(
      'p,table{a:b}.gone{a:b}@media print{.gone{a:b}}@media screen{.more,.gone{a:b}}@page{c:d}',
      (selector) => ['p', '.more'].includes(selector),
    ),
  ).toBe('p{a:b}@media screen{.more{a:b}}@page{c:d}');
});

it('parts what is for the screen, each condition once and last, from what is for paper', () => {
  const css = 'a{x:1}@media (w){a{x:2}}@media print{a{x:3}}b{x:4}@media (w){b{x:5}}@page{x:6}';
  expect(screenCss(css)).toBe('a{x:1}b{x:4}@media (w){a{x:2}b{x:5}}');
  expect(printCss(css)).toBe('a{x:3}@page{x:6}');
});
