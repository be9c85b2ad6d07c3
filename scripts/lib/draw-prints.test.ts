import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/brand/fonts.ts';
import { printableFiles } from '../../src/catalog/picture-names.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { printJobs, type PrintJob } from '../../src/infographic/print/prints.ts';
import { BLEED_MM } from '../../src/pdf/geometry.ts';
import { installedTools } from '../../src/placard/engine/installed.ts';
import { smallFiles, temporaryFolder } from '../../src/testing/content.ts';
import { inkBox } from '../../src/testing/ink.ts';
import { readPdf } from '../../src/testing/pdf-file.ts';
import { greyPage, pageText } from '../../src/testing/pdf.ts';
import { smallCatalog, WITH_CHINESE } from '../../src/testing/small-catalog.ts';
import { drawPrints, takePrints } from './draw-prints.ts';
import { provePrint } from './prove-print.ts';

const RELIC = 'relics/dinh-mau';
const COLOUR = /^(?:g|G|rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh)$/u;

/** Sheets of one relic, in one language. */
function jobsOf(catalog: Catalog, locale = 'vi'): readonly PrintJob[] {
  return printJobs(catalog, loadFonts(), 'a version').filter(
    ({ of, locale: id }) => of === RELIC && id === locale,
  );
}

const isNothing = () => undefined;

describe('sheets to print', () => {
  test('are drawn, read back and kept until what they say changes', async () => {
    using folder = temporaryFolder();
    const folders = { to: join(folder.path, 'out'), cache: join(folder.path, 'cache') };
    const catalog = smallCatalog();
    const jobs = jobsOf(catalog);
    expect(takePrints(jobs, folders)).toEqual([]);
    const records = await drawPrints(jobs, folders, isNothing);
    const names = printableFiles(catalog.entry(RELIC), 'vi').map(({ file }) => file);
    expect(records.map(({ file }) => file.path)).toEqual(names);
    for (const name of names) expect(existsSync(join(folders.to, name))).toBe(true);
    expect(takePrints(jobs, folders)).toEqual(records);
    const moved = smallCatalog({
      [`${RELIC}/index.vi.mdx`]: (text: string) =>
        text.replace(/^address: .*$/mu, 'address: Thôn Đông, xã Mẫu'),
    });
    expect(takePrints(jobsOf(moved), folders)).toEqual([]);
  });

  test('are vectors and embedded fonts on boxes of their paper, for a press in process inks alone', async () => {
    using folder = temporaryFolder();
    const to = join(folder.path, 'out');
    for (const record of await drawPrints(jobsOf(smallCatalog()), { to, cache: folder.path }, isNothing)) {
      const { variant, widthMm, heightMm } = record;
      const pdf = readFileSync(join(to, record.file.path));
      const { pages, dicts } = readPdf(pdf);
      const [page] = pages;
      const paper = (name: string, x: number) =>
        page
          ?.boxMm(name)
          .map((side, index) => side - (index < 2 ? x : index === 2 ? widthMm + x : heightMm + x));
      const used = new Set(
        page?.operations.map(({ operator }) => operator).filter((name) => COLOUR.test(name)),
      );
      if (variant === 'press') {
        for (const off of paper('TrimBox', 12) ?? [1]) expect(off).toBeCloseTo(0, 2);
        for (const [side, off] of (paper('BleedBox', 12) ?? []).entries()) {
          expect(off).toBeCloseTo(side < 2 ? -BLEED_MM : BLEED_MM, 2);
        }
        expect([...used].sort()).toEqual(['K', 'k']);
      } else {
        for (const off of paper('MediaBox', 0) ?? [1]) expect(off).toBeCloseTo(0, 2);
        expect(used.has('k') || used.has('K')).toBe(false);
      }
      const fonts = dicts.filter((dict) => dict.get('Type') === '/FontDescriptor');
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.every((font) => font.has('FontFile2'))).toBe(true);
      const media = {
        width: variant === 'press' ? widthMm + 24 : widthMm,
        height: variant === 'press' ? heightMm + 24 : heightMm,
      };
      const ink = inkBox({ image: await greyPage(pdf, 40), media }, 250);
      // White all round for an office printer; for a press ink to the bleed, and crop marks beyond.
      if (variant === 'office') {
        for (const [found, wanted] of [
          [ink?.x, 10],
          [ink?.y, 10],
          [ink?.width, widthMm - 20],
          [ink?.height, heightMm - 20],
        ] as const) {
          expect(Math.abs((found ?? 0) - wanted)).toBeLessThan(1.5);
        }
      }
    }
  });

  test('hold Chinese characters as text, in a font of their own', async () => {
    const english = String(smallFiles()[`${RELIC}/index.en.mdx`]);
    const catalog = smallCatalog({
      ...WITH_CHINESE,
      [`${RELIC}/index.zh.mdx`]: english
        .replace(/^title: .*$/mu, 'title: 象山亭')
        .replace(/^tagline: .*$/mu, 'tagline: 形如卧象的石山'),
    });
    using folder = temporaryFolder();
    const to = join(folder.path, 'out');
    const [record] = await drawPrints(
      jobsOf(catalog, 'zh').slice(0, 1),
      { to, cache: folder.path },
      isNothing,
    );
    const text = await pageText(readFileSync(join(to, record?.file.path ?? '')));
    for (const words of ['象山亭', '形如卧象的石山', '扫码', '只打开信息页面']) expect(text).toContain(words);
  });

  test('are refused when their symbol or their words are those of another', async () => {
    const [mine] = jobsOf(smallCatalog());
    const [other] = jobsOf(
      smallCatalog({ 'site.yaml': (text) => text.replace('mau.example.vn', 'khac.example.vn') }),
    );
    if (mine === undefined || other === undefined) throw new Error('There is no sheet.');
    using folder = temporaryFolder();
    const to = join(folder.path, 'out');
    const [record] = await drawPrints([mine], { to, cache: folder.path }, isNothing);
    const pdf = readFileSync(join(to, record?.file.path ?? ''));
    const tools = await installedTools();
    await expect(provePrint(pdf, other.plan, 'office', tools)).rejects.toThrow('khac.example.vn');
    tools.rasteriser.close();
  });
});
