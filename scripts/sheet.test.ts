import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../src/catalog/read.ts';
import { csvText } from '../src/lib/csv.ts';
import { fromLegacy } from '../src/lib/legacy/recognise.ts';
import { readTable } from '../src/lib/table-file.ts';
import { workbookBytes } from '../src/lib/workbook/write.ts';
import { importProducts } from '../src/catalog/sheet/product-import.ts';
import { smallCatalog } from '../src/testing/small-catalog.ts';
import { commandLine } from '../src/testing/commands.ts';
import { temporaryContent, temporaryFolder } from '../src/testing/content.ts';
import { exportProducts, importProductFile, type ImportOptions } from './lib/sheet/products.ts';

const HONEY = 'products/mat-ong-mau/index.vi.mdx';

/** Bytes of TCVN3 by the letters that they stand for. */
const TCVN3 = new Map(
  Array.from({ length: 95 }, (_, at) => 0xa1 + at).map((byte) => [
    fromLegacy(String.fromCharCode(byte), 'TCVN3'),
    byte,
  ]),
);
const inTcvn3 = (text: string) =>
  Uint8Array.from(text, (letter) => TCVN3.get(letter) ?? letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const utf8 = (text: string) => new TextEncoder().encode(text);

const HEADS = ['title', 'kind', 'tagline', 'summary', 'responsible', 'prices.1.what', 'prices.1.vnd'];
const RICE = [
  'gạo nếp đặc sản',
  'speciality',
  'gạo nếp của đồng làng',
  'hạt gạo tròn, đồ xôi dẻo. bán từ rằm.',
  'van-hoa',
  'túi',
  '35.000 đ',
];
const quoted = (cells: readonly string[], by: string) => cells.map((cell) => `"${cell}"`).join(by);
const sheet = (by: string, end = '\n') => `${quoted(HEADS, by)}${end}${quoted(RICE, by)}${end}`;

function importing(bytes: Uint8Array | string, options: Partial<ImportOptions> = {}, name = 'sp.csv') {
  const content = temporaryContent();
  const folder = temporaryFolder();
  const file = join(folder.path, name);
  writeFileSync(file, bytes);
  const run = (more: Partial<ImportOptions> = {}) =>
    importProductFile({
      content: content.path,
      file,
      isDryRun: false,
      replace: false,
      office: undefined,
      today: '2026-11-27',
      ...options,
      ...more,
    });
  const read = (path: string) => readFileSync(join(content.path, path), 'utf8');
  return {
    content,
    file,
    run,
    read,
    [Symbol.dispose]: () => (content[Symbol.dispose](), folder[Symbol.dispose]()),
  };
}

const { products } = smallCatalog().entries;

/** As the command tells them. */
function faultsOf(text: string): readonly string[] {
  const fresh = { drawing: 'village', verification: { state: 'unconfirmed' }, sources: [] };
  const setting = { products, dataOf: () => ({}), replace: false, fresh, today: '2026-11-27' };
  return importProducts(readTable(utf8(text)).rows, setting).faults.map(
    ({ line, column, vi }) => `Dòng ${line}${column === undefined ? '' : `, cột ${column}`}: ${vi}`,
  );
}

describe('a sheet is taken whatever saved it', () => {
  test.each<readonly [string, Uint8Array]>([
    ['CSV with semicolons and a mark at the start', utf8(`\uFEFF${sheet(';', '\r\n')}`)],
    ['CSV with commas', utf8(sheet(','))],
    ['CSV that names its separator', utf8(`sep=;\r\n${sheet(';', '\r\n')}`)],
    ['CSV with tabs in UTF-16', utf16(sheet('\t', '\r\n'))],
    ['CSV in decomposed letters', utf8(sheet(';').normalize('NFD'))],
    ['CSV in TCVN3', inTcvn3(sheet(';'))],
    ['an Excel workbook', workbookBytes({ name: 'A', rows: [HEADS, RICE], columnWidths: [] })],
  ])('%s', (_name, bytes) => {
    using taken = importing(bytes);
    expect(taken.run()).toContain('1 dòng vào, 1 dòng ra: 1 bài mới, 0 bài đổi, 0 bài giữ nguyên.');
    const entry = readContent(taken.content.path).catalog?.entry('products/gao-nep-dac-san');
    expect(entry?.main.data).toMatchObject({
      title: 'gạo nếp đặc sản',
      prices: [{ vnd: 35000 }],
      verification: { state: 'unconfirmed' },
    });
  });
});

describe('a sheet is refused by row and column', () => {
  const row = (changes: Readonly<Record<number, string>>) => {
    const cells = RICE.map((cell, at) => changes[at] ?? cell);
    return csvText([HEADS, cells]);
  };
  test.each<readonly [string, string, string]>([
    [
      'a price that is no number',
      row({ 6: '35,5' }),
      'Dòng 2, cột Giá 1 (prices.1.vnd): "35,5" không phải một số nguyên',
    ],
    [
      'a kind that there is not',
      row({ 1: 'rau' }),
      'Dòng 2, cột Loại (kind): "rau" không có trong các lựa chọn',
    ],
    ['a field that must be there', row({ 2: '' }), 'Dòng 2, cột Dòng dưới tên (tagline): Ô này thiếu'],
    ['a failed formula', row({ 6: '#REF!' }), 'Công thức trong ô bị lỗi'],
    [
      'a column that there is not',
      csvText([
        ['title', 'gia'],
        ['A', '1'],
      ]),
      'Dòng 1, cột gia: Không có cột nào',
    ],
    [
      'a column twice',
      csvText([
        ['title', 'title'],
        ['A', 'B'],
      ]),
      'Cột này có hai lần',
    ],
    ['an entry twice', csvText([HEADS, RICE, RICE]), 'Dòng 3: Bài này đã có ở dòng 2'],
    [
      'a telephone number without its zero',
      csvText([
        [...HEADS, 'maker.name', 'maker.address', 'maker.phone'],
        [...RICE, 'Hợp tác xã', 'Thôn Mẫu', '912345678'],
      ]),
      'mất số 0 ở đầu',
    ],
    ['no heads at all', '1;2\n3;4\n', 'Không có cột nào'],
  ])('%s', (_name, text, words) => {
    expect(faultsOf(text).join('\n')).toContain(words);
  });

  test('an office that there is not, and then nothing is written', () => {
    using taken = importing(row({ 4: 'ai-do' }));
    const before = readContent(taken.content.path).counts;
    expect(() => taken.run()).toThrow('ai-do');
    expect(readContent(taken.content.path).counts).toEqual(before);
  });

  test.each<readonly [string, Uint8Array, string]>([
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-workbook'],
    ['something that is packed but no workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'not-a-workbook'],
    ['letters of no encoding', Uint8Array.of(0x41, 0xff, 0xfb, 0x41, 0x3b, 0x42), 'encoding'],
    ['nothing', new Uint8Array(), 'empty'],
  ])('%s', (_name, bytes, fault) => {
    expect(() => readTable(bytes)).toThrow(fault);
  });
});

describe('what is there already', () => {
  const changed = (heads: readonly string[], cells: readonly string[]) =>
    importing(
      csvText([
        ['slug', ...heads],
        ['mat-ong-mau', ...cells],
      ]),
    );

  test('comes back from an export as it was, from a workbook and from CSV', () => {
    using content = temporaryContent();
    using folder = temporaryFolder();
    for (const name of ['a.xlsx', 'a.csv']) {
      const file = join(folder.path, name);
      exportProducts(content.path, file);
      const text = importProductFile({
        content: content.path,
        file,
        isDryRun: false,
        replace: true,
        office: undefined,
        today: '2026-11-27',
      });
      expect(text).toMatch(/(\d+) dòng vào, \1 dòng ra: 0 bài mới, 0 bài đổi, \1 bài giữ nguyên/u);
      expect(() => exportProducts(content.path, file)).toThrow('không ghi đè');
    }
  });

  test('keeps its texts unless they are to be replaced, takes facts, and tells of both', () => {
    using taken = changed(['tagline', 'responsible', 'summary'], ['Dòng khác hẳn', 'mot-cua', '']);
    const before = taken.read(HONEY);
    const dry = taken.run({ isDryRun: true });
    expect(dry).toContain('"van-hoa" → "mot-cua"');
    expect(dry).toMatch(/Dòng dưới tên \(tagline\): giữ ".+"; bảng tính viết "Dòng khác hẳn"/u);
    expect(taken.read(HONEY)).toBe(before);
    taken.run();
    expect(taken.read(HONEY)).toContain("responsible: 'mot-cua'");
    expect(taken.read(HONEY)).not.toContain('Dòng khác hẳn');
    expect(taken.read(HONEY)).toContain("updatedOn: '2026-11-27'");
    taken.run({ replace: true });
    expect(taken.read(HONEY)).toContain("tagline: 'Dòng khác hẳn'");
    const body = (text: string) => text.slice(text.indexOf('\n---\n', 4));
    expect(body(taken.read(HONEY)).trim()).toBe(body(before).trim());
  });
});

describe('a workbook', () => {
  let cells: readonly (readonly string[])[];
  beforeAll(() => {
    const odd = ['0912', '=1+1', 'a\nb', ' <&"> ', '2026-11-27', 'Ế'];
    const table = { name: 'Bảng', rows: [['một', 'hai'], odd], columnWidths: [9] };
    cells = readTable(workbookBytes(table)).rows.map((row) => row.cells);
    expect(workbookBytes(table)).toEqual(workbookBytes(table));
  });

  test('of Excel gives shared texts, numbers, days, sums and what is in cells far to the right', () => {
    const sheet =
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>0.30000000000000004</v></c><c r="C2" s="1"><v>46058</v></c>' +
      '<c r="D2" t="str"><f>A1</f><v>tổng</v></c><c r="F2" t="b"><v>1</v></c></row>';
    const parts = {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="ẩn" state="hidden" r:id="a"/><sheet name="B" r:id="b"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="no.xml"/><Relationship Id="b" Target="/xl/s.xml"/></Relationships>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      'xl/sharedStrings.xml':
        '<sst><si><t>không</t></si><si><r><t>Mật </t></r><r><t>ong &amp; sáp</t></r></si></sst>',
      'xl/s.xml': `<x:worksheet xmlns:x="a"><x:sheetData>${sheet.replaceAll(/<(\/?)(\w)/gu, '<$1x:$2')}</x:sheetData></x:worksheet>`,
    };
    const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, utf8(xml)])));
    expect(readTable(zip).rows).toEqual([
      { line: 2, cells: ['Mật ong & sáp', '0.3', '2026-02-05', 'tổng', '', 'true'] },
    ]);
  });

  test('keeps every cell as it was typed', () => {
    expect(cells).toEqual([
      ['một', 'hai'],
      ['0912', '=1+1', 'a\nb', '<&">', '2026-11-27', 'Ế'],
    ]);
  });
});

test('the command says what it takes', () => {
  using content = temporaryContent();
  const [program = '', ...args] = commandLine('sheet');
  const run = (...more: string[]) =>
    spawnSync(program, [...args, '--content', content.path, ...more], { encoding: 'utf8' });
  expect(run('import', 'products')).toMatchObject({ status: 2 });
  expect(run('import', 'products', 'khong-co.xlsx')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Không có tệp') as string,
  });
});
