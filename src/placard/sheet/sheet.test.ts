import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { loadFonts } from '../../brand/fonts.ts';
import { cropGrey } from '../../lib/grey.ts';
import type { PaperName } from '../../model/label-sheet.ts';
import type { PlacardFormat } from '../../model/placard.ts';
import { drawPages } from '../../pdf/draw.ts';
import { bilingualText, printedText, samplePlacardSpec } from '../../testing/placard-spec.ts';
import { installedTools, type ProverTools } from '../engine/installed.ts';
import { createProver, ProofError } from '../proof.ts';
import type { PlacardSpec } from '../spec.ts';
import { imposeOnPaper } from './imposition.ts';
import { layoutSheets, type Imposed, type Sheets } from './sheet.ts';

const fonts = loadFonts();
const CODES = ['7K3Q', '2B58', '9KTZ', '4M73', 'F559'];
const MM_PER_INCH = 25.4;

function placard(code: string, format: PlacardFormat, changes: Partial<PlacardSpec> = {}): Imposed {
  const spec = samplePlacardSpec({
    format,
    code: printedText(code, '', 1),
    payload: `HTTPS://ANLAO.HAIPHONG.GOV.VN/${code}/`,
    shortAddress: printedText(`anlao.haiphong.gov.vn/${code}`, 'address'),
    serial: printedText(`${code}-2026-11`, 'issuedOn'),
    ...changes,
  });
  return { spec, setting: 'outdoor' };
}

function sheets(
  format: PlacardFormat,
  paper: PaperName,
  codes: readonly string[],
  { copies = 1, startAt = 1 } = {},
): Sheets {
  const imposition = imposeOnPaper(format, paper);
  if (imposition === undefined) throw new Error('There is no imposition.');
  const placards = codes.map((code) => placard(code, format));
  return layoutSheets(imposition, placards, { copies, startAt }, fonts);
}

const draw = ({ pages, about }: Sheets): Uint8Array => drawPages(pages, about, 'office', fonts);

let tools: ProverTools;
beforeAll(async () => {
  tools = await installedTools();
});
afterAll(() => tools.rasteriser.close());

/** What the first reader finds in every cell of every page. */
async function decoded(made: Sheets): Promise<readonly (readonly string[])[]> {
  const [engine] = tools.engines;
  return await tools.rasteriser.withPages(draw(made), async (pages) => {
    const found: string[][] = [];
    for (const [index, page] of pages.entries()) {
      const grey = await page.grey(150);
      const px = (mm: number): number => Math.floor((mm / MM_PER_INCH) * 150);
      const texts: string[] = [];
      for (const { area } of made.expected[index] ?? []) {
        const cell = cropGrey(grey, px(area.x), px(area.y), px(area.width), px(area.height));
        texts.push(((await engine?.read(cell)) ?? []).map(({ text }) => text.slice(-5, -1)).join('+'));
      }
      found.push(texts);
    }
    return found;
  });
}

describe('every cell holds the symbol of its own placard', () => {
  it.each<[PlacardFormat, PaperName]>([
    ['a6', 'a4'],
    ['a5', 'a4'],
    ['a6-landscape', 'a3'],
    ['label-60', 'a4'],
  ])('%s on %s', async (format, paper) => {
    const pages = await decoded(sheets(format, paper, CODES));
    expect(pages.flat()).toEqual(CODES);
  });

  it('with copies kept together from the first free cell on', async () => {
    const pages = await decoded(sheets('a6', 'a4', ['7K3Q', '2B58'], { copies: 3, startAt: 3 }));
    expect(pages).toEqual([
      ['7K3Q', '7K3Q'],
      ['7K3Q', '2B58', '2B58', '2B58'],
    ]);
  });
});

describe('the proof of a sheet', () => {
  it('is given for each cell, both readers and the suite', { timeout: 120_000 }, async () => {
    const made = sheets('label-60', 'a4', CODES.slice(0, 2), { copies: 2, startAt: 11 });
    const prover = await createProver(tools);
    const proved = await prover.prove(draw(made), made.expected);
    expect(proved.map(({ proof }) => proof.decoded.slice(-5, -1))).toEqual(['7K3Q', '7K3Q', '2B58', '2B58']);
    for (const { proof } of proved) expect(proof.share).toBeGreaterThanOrEqual(proof.minimumShare);
  });

  it('names the cell that holds another placard', async () => {
    const made = sheets('a6', 'a4', ['7K3Q', '2B58']);
    const swapped = sheets('a6', 'a4', ['2B58', '7K3Q']);
    const prover = await createProver(tools);
    const failing = prover.prove(draw(made), swapped.expected);
    await expect(failing).rejects.toThrow(ProofError);
    await expect(failing).rejects.toThrow('Tờ 1, ô 1, biển 2B58: Mã chứa');
  });
});

test('the file says what it holds, and is called after format, paper and state', () => {
  const made = sheets('a6', 'a4', ['7K3Q', '2B58']);
  expect(made.path).toBe('sheets/a6-tren-a4.pdf');
  expect(made.about).toEqual({
    title: 'Biển QR A6 đứng trên giấy A4',
    subject: '7K3Q, 2B58',
    author: 'Xã An Lão',
    locale: 'vi',
    day: '2026-11-23',
  });
});

test('a draft among them is said on its face and in the name of the file', async () => {
  const imposition = imposeOnPaper('a6', 'a4');
  if (imposition === undefined) throw new Error('There is no imposition.');
  const draft = bilingualText('DỰ THẢO, chưa được treo', 'DRAFT, not for display', 'locales.0');
  const made = layoutSheets(
    imposition,
    [placard('7K3Q', 'a6'), placard('2B58', 'a6', { draft })],
    { copies: 1, startAt: 1 },
    fonts,
  );
  expect(made.path).toBe('sheets/a6-tren-a4-du-thao.pdf');
  const text = await tools.rasteriser.withPages(draw(made), ([page]) =>
    Promise.resolve(page?.text.replaceAll(/\s+/gu, ' ') ?? ''),
  );
  expect(text.match(/DỰ THẢO/gu)).toHaveLength(1);
});

test('a sheet has one ruler, and the same sheets have the same bytes', async () => {
  const made = sheets('a6', 'a4', CODES);
  const texts = await tools.rasteriser.withPages(draw(made), (pages) =>
    Promise.resolve(pages.map(({ text }) => text.match(/100 mm\./gu)?.length)),
  );
  expect(texts).toEqual([1, 1]);
  expect(draw(sheets('a6', 'a4', CODES))).toEqual(draw(made));
});
