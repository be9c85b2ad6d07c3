import { describe, expect, it } from 'vitest';
import { askedPage, inOtherLocales, ownFile } from './addresses.ts';
import type { WorkerSite } from './names.ts';

const site: WorkerSite = {
  base: '/an-lao/',
  locales: [
    { id: 'vi', prefix: '', offlinePage: 'khong-mang/' },
    { id: 'en', prefix: 'en/', offlinePage: 'en/offline/' },
  ],
  own: ['_astro', 'art', 'di-tich', 'en', 'feed.xml', 'icon.svg', 'ma'],
};

const ask = (path: string) => askedPage(`/an-lao/${path}`, site);

describe('the page that is asked for', () => {
  it.each([
    ['', 'vi', ''],
    ['index.html', 'vi', ''],
    ['en', 'en', 'en/'],
    ['EN/', 'en', 'en/'],
    ['di-tich/nui-voi', 'vi', 'di-tich/nui-voi/'],
    ['di-tich/nui-voi/index.html', 'vi', 'di-tich/nui-voi/'],
    ['en/relics/nui-voi/', 'en', 'en/relics/nui-voi/'],
    ['ma/', 'vi', 'ma/'],
  ])('at “%s” is that of %s at “%s”', (asked, id, path) => {
    expect(ask(asked)).toMatchObject({ locale: { id }, path });
  });

  it.each(['7K3Q/', '7k3q', '7K-3q/', '7k3Q/index.html'])('of a placard is found under “%s”', (typed) => {
    expect(ask(typed)).toMatchObject({ path: '7K3Q/', code: '7K3Q' });
    expect(ask(`en/${typed}`)).toMatchObject({ path: 'en/7K3Q/', code: '7K3Q' });
  });

  it('of a placard is found with letters for digits', () => {
    expect(ask('67FI/')).toMatchObject({ path: '67F1/' });
    expect(ask('67fl')).toMatchObject({ path: '67F1/' });
  });

  it.each(['7K3R/', '7K3/', 'en/7K3QX'])(
    'under the mistyped code “%s” is none, but the guide’s to answer',
    (typed) => {
      expect(ask(typed)).toMatchObject({ path: undefined });
    },
  );

  it.each(['feed.xml', 'en/feed.xml', 'another-app/', 'shop/cart/', '%E0%A4%A/'])(
    'is none of the guide’s at “%s”',
    (path) => {
      expect(ask(path)).toBeUndefined();
    },
  );

  it('is none of the guide’s outside of its folder', () => {
    expect(askedPage('/7K3Q/', site)).toBeUndefined();
  });
});

it('a placard’s page has one in each other language, another page has none', () => {
  const [code, other] = [ask('7k3q'), ask('ma/')];
  expect(code && inOtherLocales(code, site)).toEqual(['en/7K3Q/']);
  expect(other && inOtherLocales(other, site)).toEqual([]);
});

it('files are the guide’s where it has something of their first name', () => {
  expect(ownFile('/an-lao/_astro/a.js', site)).toBe('_astro/a.js');
  expect(ownFile('/an-lao/shop/a.js', site)).toBeUndefined();
  expect(ownFile('/_astro/a.js', site)).toBeUndefined();
});
