import { describe, expect, it } from 'vitest';
import { smallCatalog, underBase } from '../testing/small-catalog.ts';
import { hostOf, hrefOf, pagePath, urlOf } from './links.ts';

const catalog = smallCatalog();
const below = smallCatalog(underBase('/an-lao/'));

describe('pagePath', () => {
  const relic = catalog.entry('relics/dinh-mau');

  it.each([
    ['vi', 'di-tich/dinh-mau/'],
    ['en', 'en/relics/dinh-mau/'],
  ])('names the parts of an address in %s', (locale, path) => {
    expect(pagePath(catalog, { kind: 'entry', entry: relic }, locale)).toBe(path);
  });

  it('leaves the home page of the default locale without a path', () => {
    expect(pagePath(catalog, { kind: 'home' }, 'vi')).toBe('');
    expect(pagePath(catalog, { kind: 'home' }, 'en')).toBe('en/');
  });
});

describe('addresses', () => {
  it('start at the root', () => {
    expect(hrefOf(catalog, 'di-tich/')).toBe('/di-tich/');
    expect(urlOf(catalog, '')).toBe('https://mau.example.vn/');
    expect(hostOf(catalog)).toBe('mau.example.vn');
  });

  it('start below the base path where there is one', () => {
    expect(hrefOf(below, 'di-tich/')).toBe('/an-lao/di-tich/');
    expect(urlOf(below, '')).toBe('https://mau.example.vn/an-lao/');
    expect(hostOf(below)).toBe('mau.example.vn/an-lao');
  });
});
