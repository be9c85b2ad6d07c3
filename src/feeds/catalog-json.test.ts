import { expect, test } from 'vitest';
import { changedFiles, readFiles } from '../testing/content.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { catalogJson } from './catalog-json.ts';

interface OpenData {
  readonly entries: readonly {
    readonly ref: string;
    readonly data: Record<string, unknown>;
    readonly translations: Record<string, { data: Record<string, unknown>; body: string }>;
  }[];
  readonly placards: readonly { readonly code: string; readonly url: string }[];
}

function openData(): OpenData {
  return JSON.parse(catalogJson(smallCatalog())) as OpenData;
}

test('every entry and placard is in the open data, with its address', () => {
  const { entries, placards } = openData();
  expect(entries).toHaveLength(11);
  expect(placards.map(({ code, url }) => [code, url])).toEqual([
    ['2B58', 'HTTPS://MAU.EXAMPLE.VN/2B58/'],
    ['7K3Q', 'HTTPS://MAU.EXAMPLE.VN/7K3Q/'],
  ]);
});

test('facts are given once, texts in every locale', () => {
  const relic = openData().entries.find(({ ref }) => ref === 'relics/dinh-mau');
  expect(relic?.data).toMatchObject({ title: 'Đình Mẫu', coordinates: { lat: 20.51 } });
  const english = relic?.translations['en'];
  expect(english?.data).toMatchObject({ title: 'Mẫu communal house', timeline: [{ when: '1782' }, {}] });
  expect(english?.data).not.toHaveProperty('coordinates');
  expect(english?.body).toContain('three bays');
});

test('the order of files on the disk does not change a byte', () => {
  const files = Object.entries(changedFiles({}));
  const json = [files, files.toReversed()].map((list) => {
    const { catalog } = readFiles(Object.fromEntries(list));
    return catalog === undefined ? undefined : catalogJson(catalog);
  });
  expect(json[0]).toBeDefined();
  expect(json[0]).toBe(json[1]);
});
