import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../brand/fonts.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { parseCsv } from '../../lib/csv.ts';
import type { FileChanges } from '../../testing/content.ts';
import { paperCatalog } from '../../testing/paper-catalog.ts';
import { placardIssues } from '../check.ts';
import type { Rasteriser } from '../engine/engine.ts';
import { createPdfium } from '../engine/pdfium.ts';
import { makePapers } from './papers.ts';
import { inspectionRound } from './round.ts';

const fonts = loadFonts();

let rasteriser: Rasteriser;
beforeAll(async () => {
  rasteriser = await createPdfium();
});
afterAll(() => {
  rasteriser.close();
});

async function papersOf(catalog: Catalog) {
  const files = new Map(makePapers(catalog, fonts).map(({ path, bytes }) => [path, bytes]));
  const bytes = (name: string): Uint8Array => files.get(`papers/${name}`) ?? new Uint8Array();
  const pages = (name: string) =>
    rasteriser.withPages(bytes(name), (all) =>
      Promise.resolve(all.map(({ text }) => text.replaceAll(/\s+/gu, ' '))),
    );
  return {
    names: [...files.keys()],
    round: await pages('kiem-tra-bien.pdf'),
    register: await pages('so-bien.pdf'),
    csv: parseCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes('kiem-tra-bien.csv'))).map(
      ({ cells }) => cells,
    ),
  };
}

const VILLAGES: FileChanges = {
  'places/cho-mau/index.vi.mdx': (text) => text.replace(/^address: /mu, 'village: Thôn Đình\naddress: '),
  'relics/dinh-mau/index.vi.mdx': (text) => text.replace(/^address: /mu, 'village: Thôn Dâu\naddress: '),
};

test('there are the round on paper and as a table, and the register', async () => {
  expect((await papersOf(paperCatalog())).names).toEqual([
    'papers/kiem-tra-bien.pdf',
    'papers/kiem-tra-bien.csv',
    'papers/so-bien.pdf',
  ]);
});

test('there are no papers where there is no placard', () => {
  expect(makePapers({ ...paperCatalog(), placards: [] }, fonts)).toEqual([]);
});

test('the same catalog gives the same bytes, on whatever day', () => {
  const catalog = paperCatalog(VILLAGES);
  expect(makePapers({ ...catalog, today: '2031-01-01' }, fonts)).toEqual(
    makePapers({ ...catalog, today: '2026-11-23' }, fonts),
  );
});

/** What keeps the papers from being made; that an entry is not confirmed is another matter. */
function faultsOf(catalog: Catalog) {
  return placardIssues(catalog, fonts).filter(({ severity }) => severity === 'error');
}

describe('the inspection round', () => {
  test('begins with what is out in public, then goes by village as a Vietnamese dictionary does', () => {
    const round = inspectionRound(paperCatalog(VILLAGES));
    expect(
      round.map(({ inUse, village, office, placards }) => [inUse, village, office, placards.length]),
    ).toEqual([
      [true, 'Chưa ghi thôn', 'Trung tâm Phục vụ hành chính công', 1],
      [false, 'Thôn Dâu', 'Phòng Văn hóa – Xã hội', 1],
      [false, 'Thôn Đình', 'Phòng Văn hóa – Xã hội', 1],
    ]);
  });

  test('has every placard but the retired ones, in the same order on paper and in the table', async () => {
    const catalog = paperCatalog(VILLAGES);
    const { round, csv } = await papersOf(catalog);
    const codes = inspectionRound(catalog).flatMap(({ placards }) => placards.map(({ code }) => code));
    expect(codes).toEqual(['4M73', '7K3Q', '2B58']);
    const [head = [], ...rows] = csv;
    expect(rows.map((row) => row[head.indexOf('Mã')])).toEqual(codes);
    const text = round.join(' ');
    const found = [...text.matchAll(/Số hiệu (\w{4})-/gu)].map(([, code]) => code);
    expect(found).toEqual(codes);
  });

  test('says of each placard in both what there is to compare', async () => {
    const { round, csv } = await papersOf(paperCatalog(VILLAGES));
    const text = round.join(' ');
    const [head = [], ...rows] = csv;
    const same = [
      'Thôn',
      'Mã',
      'Số hiệu',
      'Trang mở ra',
      'Nơi treo',
      'Chỗ treo',
      'Địa chỉ đúng khi quét',
      'Khổ',
    ];
    for (const row of rows) {
      for (const name of [...same, 'Trạng thái']) expect(text).toContain(row[head.indexOf(name)]);
    }
    expect(rows.map((row) => row[head.indexOf('Trạng thái')])).toEqual([
      'Đã treo 22.11.2026',
      'Chưa in',
      'Chưa in',
    ]);
  });

  test('leaves room in the table for what is on the boxes', async () => {
    const { round, csv } = await papersOf(paperCatalog());
    for (const check of ['Còn nguyên', 'Quét đúng', 'Không bị dán đè', 'Sạch', 'Ghi chú']) {
      expect(round[0]).toContain(check);
      expect(csv[0]).toContain(check);
    }
    for (const row of csv) expect(row).toHaveLength(19);
  });

  test('numbers its pages, and asks on each who looked, and when', async () => {
    const catalog = paperCatalog();
    const [placard] = catalog.placards;
    if (placard === undefined) throw new Error('There is no placard.');
    const placards = Array.from({ length: 20 }, () => placard);
    const { round } = await papersOf({ ...catalog, placards });
    expect(round.length).toBeGreaterThan(2);
    round.forEach((text, index) => {
      expect(text).toContain(`Trang ${index + 1}/${round.length}`);
      expect(text).toContain('Ngày kiểm tra');
      expect(text).toContain('Người kiểm tra');
      expect(text.includes('(tiếp theo)')).toBe(index > 0);
    });
    expect(round.join(' ').match(/Số hiệu/gu)).toHaveLength(20);
  });

  test('stays under 6 KB a placard', () => {
    const catalog = paperCatalog();
    const placards = Array.from({ length: 30 }, () => catalog.placards).flat();
    const many = { ...catalog, placards };
    const stops = inspectionRound(many).flatMap((group) => group.placards);
    const [paper] = makePapers(many, fonts);
    expect(paper?.bytes.length).toBeLessThan(6_000 * stops.length);
  });
});

describe('the register', () => {
  test('has every code with its days, retired ones with their successor at the end', async () => {
    const { register } = await papersOf(paperCatalog());
    const text = register.join(' ');
    expect([...text.matchAll(/(\w{4})-2026-11/gu)].map(([, code]) => code)).toEqual([
      '2B58',
      '4M73',
      '7K3Q',
      '5B7K',
    ]);
    const [used = '', retired = ''] = text.split('1 biển đã gỡ');
    expect(used).toContain('3 biển trong sổ');
    expect(used).toMatch(/Đã treo 20\.11\.2026 21\.11\.2026 22\.11\.2026/u);
    expect(retired).toMatch(/20\.11\.2026 23\.11\.2026 7K3Q Biển cũ bị gãy\./u);
  });

  test('says up to which day it tells', async () => {
    const { register } = await papersOf(paperCatalog());
    expect(register[0]).toContain('lần ghi gần nhất: ngày 23.11.2026');
  });
});

describe('texts', () => {
  const long = (length: number): string => 'Nghiêng ngả nghìn năm '.repeat(9).slice(0, length).trim();

  test('of the greatest length take more lines and are all there', async () => {
    const [title, spot] = [long(70), long(80)];
    const catalog = paperCatalog({
      'places/cho-mau/index.vi.mdx': (text) => text.replace(/^title: .*$/mu, `title: ${title}`),
      'placards/2B58.yaml': (text) => text.replace(/vi: .*/u, `vi: ${spot}`),
    });
    expect(faultsOf(catalog)).toEqual([]);
    const { round, register } = await papersOf(catalog);
    for (const text of [round.join(' '), register.join(' ')]) {
      expect(text).toContain(title);
      expect(text).toContain(spot);
    }
  });

  test('that cannot be broken are a finding where they were written', () => {
    const spot = 'Nghiêngngả'.repeat(8);
    const catalog = paperCatalog({
      'placards/2B58.yaml': (text) => text.replace(/vi: .*/u, `vi: ${spot}`),
    });
    expect(faultsOf(catalog)).toEqual([
      expect.objectContaining({ id: 'placard/too-long', file: 'placards/2B58.yaml', line: 4 }),
    ]);
  });

  test('with a letter that the typeface lacks are a finding, of retired placards too', () => {
    const withStar = (text: string) => text.replace(/vi: bên.*/u, 'vi: bên ★ cổng');
    const catalog = paperCatalog({ 'placards/7K3Q.yaml': withStar });
    expect(faultsOf(catalog)).toEqual([
      expect.objectContaining({ id: 'glyph/missing', file: 'placards/7K3Q.yaml', line: 4 }),
    ]);
    const placards = catalog.placards.map((placard) => ({ ...placard, status: 'retired' as const }));
    expect(faultsOf({ ...catalog, placards })).toEqual([
      expect.objectContaining({ id: 'glyph/missing', file: 'placards/7K3Q.yaml' }),
    ]);
  });
});
