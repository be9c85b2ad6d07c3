import { describe, expect, it } from 'vitest';
import { smallCatalog, WITH_CHINESE } from '../testing/small-catalog.ts';
import { siteRoutes } from './routes.ts';

const catalog = smallCatalog();
const paths = siteRoutes(catalog).map(({ path }) => path);

describe('siteRoutes', () => {
  it('gives every page an address of its own', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('puts the default locale at the root and the others in folders of their own', () => {
    expect(paths).toEqual(expect.arrayContaining(['', 'en/', 'di-tich/', 'en/relics/']));
    expect(paths).toEqual(expect.arrayContaining(['di-tich/dinh-mau/', 'en/relics/dinh-mau/']));
    expect(paths.some((path) => path.startsWith('vi/'))).toBe(false);
  });

  it('has a page for every placard, in capitals and in lower case, and in capitals in other locales', () => {
    expect(paths).toEqual(expect.arrayContaining(['7K3Q/', '7k3q/', '2B58/', '2b58/', 'en/7K3Q/']));
    expect(paths).not.toContain('en/7k3q/');
  });

  it('gives a code without letters one page only', () => {
    const [placard] = catalog.placards;
    if (placard === undefined) throw new Error('The small commune has placards.');
    const digits = siteRoutes({ ...catalog, placards: [{ ...placard, code: '1234' }] });
    expect(digits.filter(({ path }) => path === '1234/')).toHaveLength(1);
  });

  it('opens a code that is typed with O for 0, I or L for 1, in capitals and in lower case', () => {
    const [placard] = catalog.placards;
    if (placard === undefined) throw new Error('The small commune has placards.');
    const typed = siteRoutes({ ...catalog, placards: [{ ...placard, code: '8B01' }] })
      .map(({ path }) => path)
      .filter((path) => /^8b/iu.test(path));
    const written = ['8B01', '8B0I', '8B0L', '8BO1', '8BOI', '8BOL'];
    expect(typed.sort()).toEqual(written.flatMap((way) => [`${way}/`, `${way.toLowerCase()}/`]).sort());
  });

  it('keeps the addresses that an entry had under its former names, in every locale', () => {
    const moved = siteRoutes(
      smallCatalog({
        'places/cho-mau/index.vi.mdx': (text) =>
          text.replace('\n---\n', '\nformerly: [relics/cho-cu]\n---\n'),
        'placards/2B58.yaml': (text) => text.replace('at: places/cho-mau', 'at: relics/cho-cu'),
      }),
    );
    const former = moved.filter(({ path }) => path.endsWith('/cho-cu/'));
    expect(former.map(({ path }) => path)).toEqual(['di-tich/cho-cu/', 'en/relics/cho-cu/']);
    for (const { subject } of former) expect(subject).toMatchObject({ entry: { ref: 'places/cho-mau' } });
    const placard = moved.find(({ path }) => path === '2B58/')?.subject;
    expect(placard).toMatchObject({ placard: { at: 'places/cho-mau', atEntry: { slug: 'cho-mau' } } });
  });

  it('refuses two pages with one address', () => {
    const [placard] = catalog.placards;
    if (placard === undefined) throw new Error('The small commune has placards.');
    expect(() => siteRoutes({ ...catalog, placards: [placard, placard] })).toThrow(
      'Two pages claim the address "/2B58/".',
    );
  });

  it('knows in which language a page without a translation is read', () => {
    const routes = siteRoutes(smallCatalog(WITH_CHINESE));
    const route = routes.find(({ path }) => path === 'zh/relics/dinh-mau/');
    expect(route).toMatchObject({ locale: 'zh', shown: 'en' });
  });
});
