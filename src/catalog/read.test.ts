import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFiles, SMALL_CONTENT, temporaryContent, temporaryFolder } from '../testing/content.ts';
import { textFor } from './catalog.ts';
import { readContent } from './read.ts';

const brief = (folder: string) => readContent(folder).issues.map(({ id, file }) => [id, file]);

describe('a folder on the disk', () => {
  test('that is not there is one finding', () => {
    using folder = temporaryFolder();
    expect(brief(path.join(folder.path, 'khong-co'))).toEqual([['file/no-folder', '.']]);
  });

  test('may not link to anything outside of it', () => {
    using outside = temporaryFolder();
    using content = temporaryContent();
    writeFileSync(path.join(outside.path, 'index.vi.mdx'), 'x');
    symlinkSync(outside.path, path.join(content.path, 'relics/ngoai'));
    symlinkSync(path.join(outside.path, 'index.vi.mdx'), path.join(content.path, 'places/cho-mau/ngoai.mdx'));
    expect(brief(content.path)).toEqual([
      ['file/link', 'places/cho-mau/ngoai.mdx'],
      ['file/link', 'relics/ngoai'],
    ]);
  });

  test('names a link that leads nowhere', () => {
    using content = temporaryContent();
    symlinkSync(path.join(content.path, 'khong-co'), path.join(content.path, 'placards/4M73.yaml'));
    expect(brief(content.path)).toEqual([['file/unreadable', 'placards/4M73.yaml']]);
  });

  test('may hold what operating systems leave behind', () => {
    using content = temporaryContent({ '.DS_Store': 'x', 'relics/Thumbs.db': 'x', 'relics/README.md': 'x' });
    mkdirSync(path.join(content.path, '.git'));
    expect(brief(content.path)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('names a file that may not be read', () => {
    using content = temporaryContent();
    chmodSync(path.join(content.path, 'placards/7K3Q.yaml'), 0);
    expect(brief(content.path)).toEqual([['file/unreadable', 'placards/7K3Q.yaml']]);
  });
});

describe('the catalog', () => {
  test('is sorted as a Vietnamese dictionary does', () => {
    using content = temporaryContent({
      'relics/gieng-mau/index.vi.mdx': (text) => text.replace('title: Giếng', 'title: Ễnh'),
    });
    const titles = readContent(content.path).catalog?.entries.relics.map(({ main }) => main.data.title);
    expect(titles).toEqual(['Đình Mẫu', 'Ễnh Mẫu']);
  });

  test('merges facts and texts, and knows where each stands', () => {
    const { catalog } = readContent(SMALL_CONTENT);
    if (catalog === undefined) throw new TypeError('no catalog');
    const relic = catalog.entry('relics/dinh-mau');
    const english = textFor(catalog, relic, 'en');
    expect(english.data).toMatchObject({ title: 'Mẫu communal house', coordinates: { lat: 20.51 } });
    expect(english.origin(['title'])).toMatchObject({ file: 'relics/dinh-mau/index.en.mdx', line: 2 });
    expect(english.origin(['coordinates', 'lat'])).toMatchObject({
      file: 'relics/dinh-mau/index.vi.mdx',
      line: 26,
      column: 3,
    });
    expect(english.origin(['timeline', 1, 'what']).line).toBe(20);
    expect(catalog.siteOrigin(['address', 'origin']).line).toBe(27);
    expect(catalog.placards[1]?.origin(['spot', 'en']).line).toBe(5);
  });

  test('cannot be changed', () => {
    const { catalog } = readContent(SMALL_CONTENT);
    const relic = catalog?.entries.relics[0];
    expect(() => relic?.main.data.timeline.push({ when: 'x', what: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(catalog?.site ?? {}, { hotline: '1' })).toThrow(TypeError);
  });

  test('holds NFC text, whatever the file holds', () => {
    using content = temporaryContent({
      'relics/dinh-mau/index.vi.mdx': (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
    });
    const { catalog, issues } = readContent(content.path);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(catalog?.entry('relics/dinh-mau').main).toMatchObject({
      data: { title: 'Đình Mẫu' },
      body: readContent(SMALL_CONTENT).catalog?.entry('relics/dinh-mau').main.body,
    });
  });
});

test('reads three hundred files at once', () => {
  const files = changedFiles({});
  const relic = ['vi', 'en'].map((locale) => [locale, files[`relics/dinh-mau/index.${locale}.mdx`]] as const);
  const copies = Array.from({ length: 150 }, (_, index) =>
    relic.map(([locale, text]) => [
      `relics/dinh-${index}/index.${locale}.mdx`,
      String(text).replace(/^title: .*$/mu, `title: ${locale} ${index}`),
    ]),
  );
  using content = temporaryContent(Object.fromEntries(copies.flat()) as Record<string, string>);
  const { catalog } = readContent(content.path);
  expect(catalog?.entries.relics).toHaveLength(152);
});
