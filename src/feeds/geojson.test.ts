import { expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.ts';
import { mapGeoJson } from './geojson.ts';

interface Collection {
  readonly type: string;
  readonly features: readonly {
    readonly type: string;
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: readonly number[] };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

const catalog = smallCatalog();
const map = JSON.parse(
  mapGeoJson(catalog, ({ ref }, locale) => `https://mau.example.vn/${locale}/${ref}`),
) as Collection;

it('has every entry with coordinates, and no other', () => {
  const placed = catalog.all.filter(
    ({ main: { data } }) => 'coordinates' in data && data.coordinates !== undefined,
  );
  expect(placed.length).toBeGreaterThan(1);
  expect(map.type).toBe('FeatureCollection');
  expect(map.features.map(({ id }) => id)).toEqual(placed.map(({ ref }) => ref));
});

it('gives longitude first, names in every language, and says how sure it is', () => {
  const feature = map.features.find(({ id }) => id === 'relics/dinh-mau');
  expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [expect.closeTo(106.5, 0), 20.51] });
  expect(feature?.properties).toMatchObject({
    name: 'Đình Mẫu',
    'name:en': 'Mẫu communal house',
    url: 'https://mau.example.vn/vi/relics/dinh-mau',
    approximate: expect.any(Boolean) as boolean,
    verification: 'unconfirmed',
  });
});
