/** The file that the search looks through: what is in it, and what it weighs. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { syntheticContent } from '../../../scripts/lib/synthetic.ts';
import type { Entry } from '../../catalog/catalog.ts';
import { readContent } from '../../catalog/read.ts';
import { searchIndex, type SearchIndex } from '../../feeds/search-index.ts';
import { createRandom } from '../../lib/random.ts';
import { allCodes } from '../../model/free-code.ts';
import type { LocaleId } from '../../model/locale.ts';
import { changedFiles, readFiles } from '../../testing/content.ts';
import { smallCatalog, underBase, WITH_CHINESE } from '../../testing/small-catalog.ts';
import { searchIndexOf } from './index-file.ts';

/** Of the 20 KB that code and index may weigh at 200 pages, the code may take 9.25. */
const INDEX_BYTES = 10.75 * 1024;

const packed = (text: string) => gzipSync(text, { level: 9 }).length;
const indexOf = (locale: LocaleId, changes = {}) =>
  JSON.parse(searchIndexOf(smallCatalog(changes), locale)) as SearchIndex;

describe('the index', () => {
  it('has a value for every entry in each column, and the placards', () => {
    const catalog = smallCatalog();
    const index = indexOf('vi');
    const { folders, slugs, titles, langs, names, kinds, drawings, lines, more } = index;
    for (const column of [folders, slugs, titles, langs, names, kinds, drawings, lines, more]) {
      expect(column).toHaveLength(catalog.all.length);
    }
    expect(Object.keys(index.codes)).toEqual(['2B58', '7K3Q']);
    expect(titles[index.codes['7K3Q'] ?? -1]).toBe('Đình Mẫu');
  });

  it('says what is searched and what is shown of a procedure', () => {
    const index = indexOf('en');
    const at = index.titles.indexOf('Register a birth');
    expect(index.names[at]).toBe('Đăng ký khai sinh');
    expect(index.lines[at]).toBe('A birth certificate for a child');
    expect(index.kindWords[index.kinds[at] ?? -1]).toBe('Public services');
    expect(index.more[at]).toMatch(/^1\.000001 Civil status/u);
  });

  it('tells in which language an entry is that the reader’s lacks', () => {
    const index = indexOf('zh', WITH_CHINESE);
    expect(index.langs.map((lang) => index.tags[lang])).toEqual(index.titles.map(() => 'en'));
    expect(indexOf('vi').tags).toEqual(['']);
  });

  it('does not depend on the base path, which the page knows', () => {
    expect(searchIndexOf(smallCatalog(underBase('/an-lao/')), 'en')).toBe(
      searchIndexOf(smallCatalog(), 'en'),
    );
  });

  it('has the same bytes whatever the order of files on the disk', () => {
    const files = Object.entries(changedFiles({}));
    const [once, again] = [files, files.toReversed()].map((list) => {
      const { catalog } = readFiles(Object.fromEntries(list));
      return catalog === undefined ? undefined : searchIndexOf(catalog, 'vi');
    });
    expect(once).toBeDefined();
    expect(again).toBe(once);
  });
});

describe('the index of 200 pages', () => {
  const { catalog } = readFiles(
    Object.fromEntries(syntheticContent(200).map(({ path: name, text }) => [name, text])),
  );
  if (catalog === undefined) throw new Error('The made-up content has faults.');

  it.each(['vi', 'en'] as const)('leaves room for the code (%s)', (locale) => {
    expect(packed(searchIndexOf(catalog, locale))).toBeLessThan(INDEX_BYTES);
  });

  it('leaves out the summaries, for which there is no room', () => {
    const { main } = catalog.entry('relics/relics-1');
    const index = JSON.parse(searchIndexOf(catalog, 'vi')) as SearchIndex;
    expect(index.more.join(' ')).not.toContain(main.data.summary.split(' ')[0]);
  });
});

/** An index grown to `entries` with words of its own columns in any order, which packs worse than sentences do. */
function grown(index: SearchIndex, entries: number): SearchIndex {
  const random = createRandom(20_261_126);
  const old = index.titles.length;
  const grow = <T>(column: readonly T[], make: (from: T) => T) =>
    Array.from({ length: entries }, (_, at) => {
      const from = column[at % old] as T;
      return at < old ? from : make(from);
    });
  const anyOf = <T>(column: readonly T[]) => grow(column, () => random.pick(column));
  const words = (column: readonly string[]) => {
    const known = column.join(' ').match(/\S+/gu) ?? [];
    return grow(column, (from) => from.replace(/\S+/gu, () => random.pick(known)));
  };
  const codes = allCodes();
  const placards = Array.from({ length: Math.ceil(entries / 3) }, (_, at) => [codes.next().value, at * 3]);
  return {
    ...index,
    folders: anyOf(index.folders),
    slugs: anyOf(index.slugs),
    titles: words(index.titles),
    langs: anyOf(index.langs),
    names: words(index.names),
    kinds: anyOf(index.kinds),
    drawings: anyOf(index.drawings),
    lines: words(index.lines),
    more: words(index.more),
    codes: Object.fromEntries(placards) as Record<string, number>,
  };
}

describe('the index of An Lão', () => {
  const { catalog } = readContent(path.resolve(import.meta.dirname, '../../../content'));
  if (catalog === undefined) throw new Error('The content has faults.');

  it.each(catalog.site.locales.map(({ id }) => id))(
    'leaves room for the code at 200 pages (%s)',
    (locale) => {
      const placeOf = ({ collection }: Entry) => ({ folder: `${collection}/`, kind: collection, lang: '' });
      const index = grown(searchIndex(catalog, locale, placeOf, false), 200);
      expect(packed(JSON.stringify(index))).toBeLessThan(INDEX_BYTES);
    },
  );
});
