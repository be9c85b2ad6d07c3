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
