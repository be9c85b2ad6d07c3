import { describe, expect, it } from 'vitest';
import { findsIn, lastingPart } from './page-tree.ts';

const finds = findsIn(
  '<html><body><main id="main"><p class="story more">a<a href="/">b</a></p><ul><li>c</li></ul><p>d</p></main>',
);

it.each([
  'p',
  '.story > a:first-child',
  '*',
  ':root',
  'a[open]:focus-visible',
  ':is(h3, p) > a',
  'p:not(.gone):before',
  '.story [aria-current]',
  'p > :checked',
  '#main',
  'ul + p',
  'li:nth-child(odd):last-child',
])('finds %s', (selector) => {
  expect(finds(selector)).toBe(true);
});

it.each([
  'table',
  'ul a',
  'main > a',
  '.gone',
  '.story:is(th, td)',
  '#gone',
  'p + .gone:hover',
  'p + ul + ul',
  'li:nth-child(2n)',
  '.more:last-child',
])('does not find %s', (selector) => {
  expect(finds(selector)).toBe(false);
});

describe('what lasts of a selector', () => {
  it.each([
    ['.langs [aria-current]', '.langs'],
    ['a[open]:focus-visible > b:first-child:after', 'a > b:first-child'],
    ['.a > :checked + [x]', '.a >*  +*'],
    ['p:not(:is(.a, .b)):nth-of-type(n + 3)', 'p:nth-of-type(n + 3)'],
    [':is([hidden], p:hover)', ':is(*, p)'],
  ])('is, of %s, %s', (selector, lasting) => {
    expect(lastingPart(selector)).toBe(lasting);
  });
});
