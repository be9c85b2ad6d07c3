import { describe, expect, it } from 'vitest';
import { parseCsv } from '../lib/csv.ts';
import { COLLECTION_NAMES, type CollectionName } from '../model/collection-names.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import type { FileChanges } from '../testing/content.ts';
import { entriesCsv } from './entries-csv.ts';

function table(collection: CollectionName, changes: FileChanges = {}) {
  const catalog = smallCatalog(changes);
  const text = entriesCsv(catalog, collection, ({ ref }) => `https://mau.example.vn/${ref}/`);
  const [head, ...rows] = parseCsv(text).map(({ cells }) => cells);
  const named = rows.map((cells) => Object.fromEntries((head ?? []).map((name, at) => [name, cells[at]])));
  return { text, head: head ?? [], rows: named };
}

describe('the table of a collection', () => {
  it.each(COLLECTION_NAMES)('of %s has a row for each entry, all of one length', (collection) => {
    const { text, rows } = table(collection);
    expect(rows.map(({ ref }) => ref)).toEqual(smallCatalog().entries[collection].map(({ ref }) => ref));
    const lengths = parseCsv(text).map(({ cells }) => cells.length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('names its columns as the fields are named in the entries', () => {
    const { head, rows } = table('relics');
    expect(head).toEqual(
      expect.arrayContaining(['title', 'verification.state', 'coordinates.lat', 'ranking.rank', 'title.en']),
    );
    expect(new Set(head).size).toBe(head.length);
    const relic = rows.find(({ ref }) => ref === 'relics/dinh-mau');
    expect(relic).toMatchObject({
      title: 'Đình Mẫu',
      'title.en': 'Mẫu communal house',
      placards: '7K3Q',
      'coordinates.lat': '20.51',
      url: 'https://mau.example.vn/relics/dinh-mau/',
    });
  });

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(table('products').text.startsWith('\uFEFFref;url;placards;title;')).toBe(true);
  });

  it('has no cell that a spreadsheet would reckon', () => {
    const { text } = table('relics', {
      'relics/gieng-mau/index.vi.mdx': (old) =>
        old
          .replace(/title: .*/u, `title: '=HYPERLINK("http://x")'`)
          .replace(/tagline: .*/u, "tagline: '@x; +1'"),
    });
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain(`"'@x; +1"`);
  });
});
