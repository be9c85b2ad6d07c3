import { describe, expect, it } from 'vitest';
import { CsvError, csvText, parseCsv } from './csv.ts';

const cells = (text: string) => parseCsv(text).map((row) => row.cells);

describe('parseCsv', () => {
  it('reads commas, semicolons and tabs, a byte order mark and every kind of line end', () => {
    const rows = [
      ['at', 'opens'],
      ['places/cho', 'relics/dinh'],
    ];
    expect(cells('at,opens\nplaces/cho,relics/dinh\n')).toEqual(rows);
    expect(cells('\uFEFFat;opens\r\nplaces/cho;relics/dinh')).toEqual(rows);
    expect(cells('at\topens\rplaces/cho\trelics/dinh\r')).toEqual(rows);
  });

  it('reads quoted cells with separators, quotes and line ends in them', () => {
    expect(cells('a,b\n"một, hai","nói ""vâng"""\n"dòng\nhai", x ')).toEqual([
      ['a', 'b'],
      ['một, hai', 'nói "vâng"'],
      ['dòng\nhai', 'x'],
    ]);
  });

  it('keeps empty cells, and leaves out rows in which nothing stands', () => {
    expect(cells('a;b;c\n;;\n\nx;;\n;;z')).toEqual([
      ['a', 'b', 'c'],
      ['x', '', ''],
      ['', '', 'z'],
    ]);
    expect(cells('')).toEqual([]);
  });

  it('knows the line on which each row begins', () => {
    expect(parseCsv('a,b\n"x\ny",1\n\nz,2').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a,b\n"x,y\n', 2, 'open-quote'],
    ['a,b\nx,"y" z\n', 2, 'after-quote'],
  ])('refuses %j', (text, line, fault) => {
    expect(() => parseCsv(text)).toThrow(CsvError);
    expect(() => parseCsv(text)).toThrow(expect.objectContaining({ line, fault }) as Error);
  });
});

describe('csvText', () => {
  it('is what parseCsv reads, whatever stands in the cells', () => {
    const rows = [
      ['Mã', 'Chỗ treo', 'Ghi chú'],
      ['7K3Q', 'cạnh cổng; bên trái', 'biển "cũ", đã thay'],
      ['2B58', 'hai\ndòng', ''],
      ['', 'một\tcột', 'a = b - c'],
    ];
    expect(cells(csvText(rows))).toEqual(rows);
  });

  it('opens in a spreadsheet: a byte order mark, semicolons, CRLF, quotes only where needed', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['x, y', '1;2'],
      ]),
    ).toBe('\uFEFFa;b\r\nx, y;"1;2"\r\n');
  });

  it.each(['=1+1', '+84 225', '-1', '@lan', '\tx'])('keeps %j from being a formula', (value) => {
    const [, [first] = []] = cells(
      csvText([
        ['a', 'b'],
        [value, ''],
      ]),
    );
    expect(first).toBe(`'${value}`);
  });

  it('leaves other cells as they are', () => {
    expect(csvText([['2026-11-23', 'anlao.haiphong.gov.vn/7K3Q']])).not.toContain("'");
  });
});
