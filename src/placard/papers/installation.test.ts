import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../brand/fonts.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { PLACARD_FORMATS } from '../../model/placard.ts';
import type { FileChanges } from '../../testing/content.ts';
import { paperCatalog } from '../../testing/paper-catalog.ts';
import { installedTools, type ProverTools } from '../engine/installed.ts';
import { adviceFor } from './advice.ts';
import { installationFacts } from './facts.ts';
import { symbolMiddleMm, upperEdgeCm } from './height.ts';
import { installationFile } from './installation.ts';

const fonts = loadFonts();

let tools: ProverTools;
beforeAll(async () => {
  tools = await installedTools();
});
afterAll(() => {
  tools.rasteriser.close();
});

function factsOf(catalog: Catalog, code: string) {
  const placard = catalog.placards.find((candidate) => candidate.code === code);
  if (placard === undefined) throw new Error(`There is no placard ${code}.`);
  return installationFacts(catalog, placard);
}

async function sheet(code: string, changes: FileChanges = {}) {
  const { path, bytes } = installationFile(factsOf(paperCatalog(changes), code), fonts);
  const read = await tools.rasteriser.withPages(bytes, async (pages) => {
    const [page] = pages;
    if (page === undefined) throw new Error('There is no page.');
    const image = await page.grey(300);
    const symbols = await Promise.all(tools.engines.map((engine) => engine.read(image)));
    return {
      pages: pages.length,
      text: page.text.replaceAll(/\s+/gu, ' '),
      widthPx: image.width,
      heightPx: image.height,
      symbols: symbols.map((found) => found.map(({ text }) => text)),
    };
  });
  return { path, bytes, ...read };
}

test('is one page of A4, named by its code', async () => {
  const { path, pages, widthPx, heightPx } = await sheet('2B58');
  expect({ path, pages }).toEqual({ path: 'installation/2B58.pdf', pages: 1 });
  expect(widthPx / heightPx).toBeCloseTo(210 / 297, 3);
});

test('says what hangs where, and what is looked at afterwards', async () => {
  const { text } = await sheet('2B58');
  for (const words of [
    '2B58-2026-11',
    'Mật ong Mẫu',
    'mau.example.vn/2B58',
    'cột thứ hai của chợ',
    'Thôn Đình, xã Mẫu',
    'Chưa ghi thôn',
    'A5 đứng, 148 × 210 mm',
    'cách biển 60 cm, ngoài trời',
    'Phòng Văn hóa – Xã hội',
    'Người treo',
    'Quét bằng 2 điện thoại đều ra mau.example.vn/2B58',
    'Đại diện thôn hoặc đơn vị',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toBe(text.normalize('NFC'));
});

test('names the hotline only when it is known', async () => {
  const known: FileChanges = {
    'site.yaml': (text) => text.replace('hotline: null', "hotline: '0225 3872 000'"),
  };
  expect((await sheet('2B58')).text).not.toContain('Gọi xã');
  expect((await sheet('2B58', known)).text).toContain('Gọi xã Hotline 0225 3872 000');
});

test('of a draft says so in a bar, with the reason', async () => {
  const { text } = await sheet('2B58');
  expect(text).toContain('DỰ THẢO: chưa được treo');
  expect(text).toMatch(/Vì (?:nội dung chưa được xác nhận|bài mở ra là nội dung mẫu)/u);
});

describe('its picture of the placard', () => {
  test.each(PLACARD_FORMATS.map((format) => [format]))(
    'in format %s holds a symbol that both readers read at 300 dpi',
    async (format) => {
      const { symbols } = await sheet('7K3Q', {
        'placards/7K3Q.yaml': (text) =>
          text
            .replace('readingDistanceCm: 60', 'readingDistanceCm: 20')
            .replace('format: a5', `format: ${format} `),
      });
      const payload = 'HTTPS://MAU.EXAMPLE.VN/7K3Q/';
      expect(symbols).toEqual([[payload], [payload]]);
    },
  );
});

test('the same placard gives the same bytes, printed or not', async () => {
  const printed: FileChanges = {
    'placards/2B58.yaml': (text) =>
      text.replace(
        'status: planned',
        "status: printed\nprintedOn: '2026-11-21'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/2B58/",
      ),
  };
  expect((await sheet('2B58', printed)).bytes).toEqual((await sheet('2B58')).bytes);
});

test('the longest texts take more lines and stay above the signatures', async () => {
  const long = (length: number): string => 'Nghiêng ngả nghìn năm '.repeat(9).slice(0, length).trim();
  const [title, spot, address, village] = [long(70), long(80), long(120), long(60)];
  const { text, pages } = await sheet('2B58', {
    'places/cho-mau/index.vi.mdx': (old) =>
      old
        .replace(/^title: .*$/mu, `title: ${title}`)
        .replace(/^address: .*$/mu, `address: ${address}\nvillage: ${village}`),
    'placards/2B58.yaml': (old) => old.replace(/vi: .*/u, `vi: ${spot}`),
  });
  expect(pages).toBe(1);
  for (const words of [title, spot, address, village]) expect(text).toContain(words);
});

describe('the recommendations', () => {
  test('for a relic: a post of its own, nothing drilled or glued, and leave is asked', () => {
    const texts = adviceFor(factsOf(paperCatalog(), '7K3Q')).map(({ text }) => text);
    expect(texts.join(' ')).toMatch(
      /trụ riêng\. Không khoan.*không dán lên di tích\. Hỏi ban quản lý di tích/u,
    );
  });

  test.each([
    ['outdoor', 'a5', /nhôm mỗi mặt 0,3 mm.*Không dùng tấm PVC xốp/u],
    ['outdoor', 'label-60', /nhôm anod hóa.*Không dùng tấm PVC xốp/u],
    ['indoor', 'a5', /250 g/u],
    ['indoor', 'a3', /foam board/u],
    ['indoor', 'label-60', /Đề can giấy/u],
  ] as const)('for %s and %s name the material', (setting, format, material) => {
    const facts = factsOf(paperCatalog(), '2B58');
    const advice = adviceFor({ ...facts, setting, spec: { ...facts.spec, format } });
    expect(advice.find(({ about }) => about === 'Vật liệu')?.text).toMatch(material);
  });

  test('put the middle of the symbol 100 to 150 cm above the ground', () => {
    for (const format of PLACARD_FORMATS) {
      const [low, high] = upperEdgeCm(format);
      expect(low - symbolMiddleMm(format) / 10).toBeGreaterThanOrEqual(100);
      expect(high - symbolMiddleMm(format) / 10).toBeLessThanOrEqual(150);
      expect(high - low).toBeGreaterThanOrEqual(48);
    }
  });
});
