import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import { NEWS_KINDS } from '../model/news.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { PRODUCT_KINDS } from '../model/product.ts';
import { RELIC_KINDS, RELIC_RANKS } from '../model/relic.ts';
import { ONLINE_LEVELS } from '../model/service.ts';
import { STATEMENT_STATES } from '../model/statement.ts';
import { stringsFor } from '../strings/index.ts';
import { MAPPED } from '../testing/mapped-commune.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { facetsOf, filterPath, filtersOf, filterTitle } from './filters.ts';

const catalog = smallCatalog(MAPPED);
const paths = (collection: (typeof COLLECTION_NAMES)[number], locale: string) =>
  filtersOf(catalog, collection).map((filter) => filterPath(filter, locale));

describe('the parts of a list', () => {
  it('hold what the catalog says, and neither nothing nor all', () => {
    for (const collection of COLLECTION_NAMES) {
      for (const { entries } of filtersOf(catalog, collection)) {
        expect(entries.length).toBeGreaterThan(0);
        expect(entries.length).toBeLessThan(catalog.entries[collection].length);
      }
    }
    const [rank] = facetsOf(catalog, 'relics');
    expect(rank?.filters.map(({ value, entries }) => [value, entries.map(({ slug }) => slug)])).toEqual([
      ['national', ['gieng-mau']],
      ['city', ['dinh-mau']],
    ]);
  });

  it('are there only where two values divide the list', () => {
    const villages = facetsOf(catalog, 'places').find(({ facet }) => facet === 'village');
    expect(villages?.filters.map(({ value, entries }) => [value, entries.length])).toEqual([
      ['Thôn Chợ', 4],
      ['Thôn Đình', 4],
    ]);
    expect(facetsOf(catalog, 'relics').map(({ facet }) => facet)).not.toContain('village');
    expect(facetsOf(smallCatalog(), 'relics').map(({ facet }) => facet)).toEqual(['kind']);
    expect(facetsOf(catalog, 'trails')).toEqual([]);
  });

  it('count no star of a certificate that has ended', () => {
    const starred = smallCatalog({
      'products/vai-det-mau/index.vi.mdx': (text) =>
        text.replace(
          'kind: craft',
          "kind: ocop\ncertificate: { stars: 3, decision: 1/QĐ, decidedOn: '2022-02-02', issuer: UBND, criteriaSet: 1 }",
        ),
    });
    const stars = (today: string) =>
      filtersOf({ ...starred, today }, 'products')
        .filter(({ facet }) => facet === 'stars')
        .map(({ value, entries }) => [value, entries.length]);
    expect(stars('2025-02-01')).toEqual([
      ['4', 1],
      ['3', 1],
    ]);
    expect(stars('2026-11-26')).toEqual([]);
  });

  it('have addresses in ASCII, each its own, in words of the language', () => {
    expect(paths('relics', 'vi')).toEqual(
      expect.arrayContaining(['cap-bac/quoc-gia/', 'cap-bac/thanh-pho/']),
    );
    expect(paths('places', 'en')).toEqual(
      expect.arrayContaining(['kind/cultural-house/', 'village/thon-dinh/']),
    );
    for (const locale of ['vi', 'en', 'zh', 'ko']) {
      const all = paths('places', locale);
      expect(new Set(all).size).toBe(all.length);
      for (const path of all) expect(path).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+\/$/u);
    }
  });

  it('tell villages apart whose names differ in their marks alone', () => {
    const twins = smallCatalog({
      ...MAPPED,
      'places/trung-tam-mau/index.vi.mdx': (text) => text.replace('address:', 'village: Thôn Đính\naddress:'),
    });
    const villages = filtersOf(twins, 'places').filter(({ facet }) => facet === 'village');
    expect(villages.map((filter) => [filter.value, filterPath(filter, 'vi')])).toEqual([
      ['Thôn Chợ', 'thon/thon-cho/'],
      ['Thôn Đình', 'thon/thon-dinh/'],
      ['Thôn Đính', 'thon/thon-dinh-2/'],
    ]);
  });

  it('are titled so that the title alone says what is listed', () => {
    const titles = [...filtersOf(catalog, 'relics'), ...filtersOf(catalog, 'places')].map((filter) =>
      filterTitle(stringsFor('vi'), filter),
    );
    expect(titles).toEqual(
      expect.arrayContaining(['Di tích quốc gia', 'Địa điểm, Thôn Đình', 'Địa điểm, Nhà văn hóa']),
    );
  });
});

it('every value of the model has its word in Vietnamese addresses, and none has another’s', () => {
  const words = stringsFor('vi').site.way.filterValues;
  const kinds = [RELIC_KINDS, PRODUCT_KINDS, PLACE_KINDS, NEWS_KINDS].flat();
  const values = new Set<string>([RELIC_RANKS, kinds, ONLINE_LEVELS, STATEMENT_STATES].flat());
  expect(Object.keys(words).toSorted()).toEqual([...values].toSorted());
  expect(new Set(Object.values(words)).size).toBe(values.size);
});
