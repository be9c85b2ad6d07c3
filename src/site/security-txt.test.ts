import { expect, it } from 'vitest';
import { smallCatalog, underBase } from '../testing/small-catalog.ts';
import { securityTxt } from './security-txt.ts';

const today = '2026-11-26';

it('names the page that says whom to tell, and ends a year after its day', () => {
  expect(securityTxt({ ...smallCatalog(), today })).toBe(
    [
      'Contact: https://mau.example.vn/du-lieu-mo/#bao-loi',
      'Expires: 2027-11-26T00:00:00Z',
      'Preferred-Languages: vi, en',
      'Canonical: https://mau.example.vn/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

it('names the hotline first where there is one', () => {
  const catalog = smallCatalog({
    'site.yaml': (text) =>
      text
        .replace('hotline: null', "hotline: '0225 3872 000'")
        .replace('zalo: null', 'zalo: https://zalo.me/1234'),
  });
  const contacts = securityTxt({ ...catalog, today })?.match(/(?<=Contact: ).*/gu);
  expect(contacts?.slice(0, 2)).toEqual(['tel:02253872000', 'https://zalo.me/1234']);
});

it('is left out without a day, and below a base path, where nobody would look', () => {
  expect(securityTxt(smallCatalog())).toBeUndefined();
  expect(securityTxt({ ...smallCatalog(underBase('/an-lao/')), today })).toBeUndefined();
});
