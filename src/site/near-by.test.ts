import { expect, it } from 'vitest';
import { MAPPED } from '../testing/mapped-commune.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { neighbours } from '../catalog/neighbours.ts';
import { nearRows } from './near-by.ts';
import { viewOf } from './view.ts';

const catalog = smallCatalog(MAPPED);
const market = catalog.entry('places/cho-mau');
const view = viewOf(catalog, { path: '', locale: 'vi', shown: 'vi', subject: { kind: 'home' } });

it('sorts what has a point by its distance, the entry itself left out', () => {
  const found = neighbours(catalog, market);
  expect(found).toHaveLength(10);
  expect(found.map(({ metres }) => metres)).toEqual(
    found.map(({ metres }) => metres).toSorted((a, b) => a - b),
  );
  expect(found[0]?.entry.ref).toBe('relics/gieng-mau');
  expect(found.map(({ entry }) => entry.ref)).not.toContain('places/cho-mau');
});

it('says how far each is, and leaves out what the page leads to already', () => {
  const rows = nearRows(view, market, new Set(['relics/gieng-mau']));
  expect(rows.map(({ entry }) => entry.ref)).toEqual(['places/mieu-1', 'relics/dinh-mau', 'places/mieu-4']);
  expect(rows[0]?.note).toBe('Nhà văn hóa, khoảng 250 m đường chim bay');
  expect(rows[1]?.note).toBe('Di tích cấp thành phố, khoảng 200 m đường chim bay');
});

it('finds nothing for what has no point, and nothing that is far', () => {
  expect(neighbours(catalog, catalog.entry('places/trung-tam-mau'))).toEqual([]);
  expect(neighbours(catalog, market, 100).map(({ entry }) => entry.ref)).toEqual(['relics/gieng-mau']);
});
