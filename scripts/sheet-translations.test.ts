import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../src/catalog/read.ts';
import { csvText } from '../src/lib/csv.ts';
import { readTable } from '../src/lib/table-file.ts';
import { temporaryContent, temporaryFolder, type FileChanges } from '../src/testing/content.ts';
import { recordedFrom } from '../src/testing/recorded.ts';
import { exportTranslations, importTranslationFile } from './lib/sheet/translations.ts';

const HALL = 'relics/gieng-mau/index.vi.mdx';
const ENGLISH = 'relics/gieng-mau/index.en.mdx';
const REF = 'relics/gieng-mau';

function opened(changes: FileChanges = {}) {
  const content = temporaryContent(changes);
  const folder = temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  return {
    content: content.path,
    export: (name: string, to = 'en') => exportTranslations(content.path, path(name), to, REF),
    import: (name: string, by?: string, isDryRun = false) =>
      importTranslationFile({ content: content.path, file: path(name), isDryRun, by }),
    rows: (name: string) => readTable(readFileSync(path(name))).rows.map(({ cells }) => [...cells]),
    save: (name: string, rows: readonly (readonly string[])[]) => {
      writeFileSync(path(name), csvText(rows));
    },
    read: (file: string) => readFileSync(join(content.path, file), 'utf8'),
    write: (file: string, text: string) => {
      writeFileSync(join(content.path, file), text);
    },
    entry: () => readContent(content.path).catalog?.entry(REF),
    [Symbol.dispose]: () => {
      content[Symbol.dispose]();
      folder[Symbol.dispose]();
    },
  };
}

describe('a sheet of translations', () => {
  test('comes back as it went out, from a workbook and from CSV', () => {
    using sheet = opened();
    const before = sheet.read(ENGLISH);
    for (const name of ['a.xlsx', 'a.csv']) {
      sheet.export(name);
      expect(sheet.import(name)).toMatch(/(\d+) dòng vào, \1 dòng ra: 0 đoạn đổi, \1 đoạn giữ nguyên/u);
      expect(sheet.read(ENGLISH)).toBe(before);
    }
  });

  test('brings a text that was changed to its place, and no other', () => {
    using sheet = opened();
    sheet.export('a.csv');
    const rows = sheet.rows('a.csv');
    sheet.save(
      'b.csv',
      rows.map((row) => (row[1] === 'title' ? [...row.slice(0, 5), 'A Well of Stone'] : row)),
    );
    expect(sheet.import('b.csv', undefined, true)).toContain('chưa ghi gì');
    expect(sheet.entry()?.texts.get('en')?.data.title).not.toBe('A Well of Stone');
    expect(sheet.import('b.csv')).toContain('1 đoạn đổi');
    expect(sheet.entry()?.texts.get('en')?.data.title).toBe('A Well of Stone');
  });

  test('marks what is stale, and takes no translation of a text that has changed meanwhile', () => {
    using sheet = opened({ [ENGLISH]: recordedFrom(REF, {}) });
    sheet.write(HALL, sheet.read(HALL).replace(/^title: .*$/mu, "title: 'Giếng khác'"));
    sheet.export('a.csv');
    const title = sheet.rows('a.csv').find((row) => row[1] === 'title');
    expect(title?.[3]).toContain('cũ');
    const rows = sheet
      .rows('a.csv')
      .map((row) => (row[1] === 'title' ? [...row.slice(0, 5), 'Another Well'] : row));
    sheet.save('b.csv', rows);
    sheet.import('b.csv');
    expect(sheet.entry()?.texts.get('en')?.outdated).toEqual([]);
    sheet.write(HALL, sheet.read(HALL).replace(/^title: .*$/mu, "title: 'Giếng nữa'"));
    sheet.save(
      'c.csv',
      rows.map((row) => (row[1] === 'title' ? [...row.slice(0, 5), 'Late'] : row)),
    );
    expect(sheet.import('c.csv')).toMatch(/title: bản chính đã sửa[\s\S]*1 đoạn cũ không nhận/u);
    expect(sheet.entry()?.texts.get('en')?.data.title).toBe('Another Well');
  });

  test('makes a new translation that is whole, and says who made it', () => {
    using sheet = opened({ [ENGLISH]: undefined });
    sheet.export('a.csv');
    const rows = sheet
      .rows('a.csv')
      .map((row, at) => (at === 0 ? row : [...row.slice(0, 5), `EN ${row[4] ?? ''}`.slice(0, 40)]));
    sheet.save('b.csv', rows);
    expect(() => sheet.import('b.csv')).toThrow('--by person');
    sheet.save(
      'c.csv',
      rows.filter((row) => row[1] !== 'tagline'),
    );
    expect(() => sheet.import('c.csv', 'machine')).toThrow('tagline');
    sheet.import('b.csv', 'machine');
    const text = sheet.entry()?.texts.get('en');
    expect(text?.translation).toEqual({ by: 'machine', reviewed: false });
    expect(text?.outdated).toEqual([]);
    expect(text?.body.trim().startsWith('EN ')).toBe(true);
  });

  test('is refused by its row where it names what there is not, or the same place twice', () => {
    using sheet = opened();
    sheet.export('a.csv');
    const [heads = [], first = []] = sheet.rows('a.csv');
    sheet.save('b.csv', [heads, ['relics/khong-co', ...first.slice(1)], first, first]);
    expect(() => sheet.import('b.csv')).toThrow(
      /Dòng 2: Không có bài[\s\S]*Dòng 4: Chỗ "title" đã có ở dòng 3/u,
    );
    sheet.save('c.csv', [heads.slice(1), first]);
    expect(() => sheet.import('c.csv')).toThrow('tên cột không phải');
    expect(() => sheet.export('d.csv', 'fr')).toThrow('--to en');
  });
});
