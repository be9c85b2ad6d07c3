import { expect, it } from 'vitest';
import { formAddress } from './form-address.ts';

it('opens an entry in all its languages, a placard, a log, the site and a chapter at their forms', () => {
  expect(
    [
      'relics/nui-voi/index.en.mdx',
      'placards/7K3Q.yaml',
      'log/broadcasts.yaml',
      'site.yaml',
      'handbook/chup-anh.mdx',
      'handbook/tra-loi.png',
      'redirects.yaml',
    ].map(formAddress),
  ).toEqual([
    '/collections/relics/entries/nui-voi/index',
    '/collections/placards/entries/7K3Q',
    '/collections/commune/entries/broadcasts',
    '/collections/commune/entries/site',
    '/collections/handbook/entries/chup-anh',
    undefined,
    undefined,
  ]);
});
