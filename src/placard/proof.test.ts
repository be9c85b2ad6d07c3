import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { mapGrey, type GreyImage } from '../lib/grey.ts';
import { greyPage } from '../testing/pdf.ts';
import { pngSize } from '../testing/png.ts';
import { bilingualText, printedText, samplePlacardSpec } from '../testing/placard-spec.ts';
import { PAGE, SYMBOL_BOX } from './anatomy.ts';
import { drawPlacard } from './draw.ts';
import { layoutPlacard } from './layout.ts';
import { DAMAGE_SUITE } from './damage/suite.ts';
import type { Engine } from './engine/engine.ts';
import { installedTools } from './engine/installed.ts';
import { expectedOf } from './expected.ts';
import { createProver, ProofError, type Expected, type Prover } from './proof.ts';
import type { PlacardSpec } from './spec.ts';

const fonts = loadFonts();
const PAYLOAD = samplePlacardSpec().payload;

function draw(changes: Partial<PlacardSpec> = {}): Promise<Uint8Array> {
  const spec = samplePlacardSpec(changes);
  return drawPlacard(spec, layoutPlacard(spec, fonts), fonts);
}

let prover: Prover;
beforeAll(async () => {
  prover = await createProver();
});
afterAll(() => prover.close());

function expected(changes: Partial<Expected> = {}): Expected {
  return { ...expectedOf(samplePlacardSpec(), 'outdoor'), ...changes };
}

describe('a sound placard', () => {
  test('is read whole by both readers at both densities, and damaged by one at least', async () => {
    const { proof } = await prover.prove(await draw(), expected());
    expect(proof).toMatchObject({
      decoders: ['zxing-wasm', '@undecaf/zbar-wasm'],
      densitiesDpi: [150, 300],
      decoded: PAYLOAD,
      minimumShare: 0.9,
    });
    expect(proof.share).toBeGreaterThan(0.92);
    expect(proof.classes.map((result) => result.class)).toEqual(DAMAGE_SUITE.map(({ id }) => id));
    for (const { mild, samples, read } of proof.classes) if (mild) expect(read).toBe(samples);
  });

  test('is shown undamaged and under the hardest damages, in small pictures', async () => {
    const { samples } = await prover.prove(await draw(), expected());
    expect(samples.map((sample) => sample.class)).toEqual([
      'clean',
      'tilt-40',
      'harsh-light',
      'glare',
      'dirt-8',
      'combined',
    ]);
    for (const { png } of samples) expect(pngSize(Buffer.from(png, 'base64')).width).toBeLessThan(120);
    expect(JSON.stringify(samples).length).toBeLessThan(36_000);
  });

  test('is proved in every colour of gate', async () => {
    for (const gate of ['product', 'service', 'place'] as const) {
      const { proof } = await prover.prove(await draw({ gate }), expected());
      expect(proof.decoded).toBe(PAYLOAD);
    }
  });

  test('may break its title over two lines', async () => {
    const title = 'Trung tâm Phục vụ hành chính công xã An Lão';
    const pdf = await draw({ title: bilingualText(title, undefined, 'title') });
    await expect(prover.prove(pdf, expected({ texts: [title] }))).resolves.toBeDefined();
  });
});

test('the quiet zone on the page is white, four modules wide on every side', async () => {
  const { widthPx, heightPx, pixels } = await greyPage(await draw(), 300);
  const [left, side] = [SYMBOL_BOX.x, SYMBOL_BOX.width].map((mm) => (mm / PAGE.width) * widthPx) as [
    number,
    number,
  ];
  const top = (SYMBOL_BOX.y / PAGE.height) * heightPx;
  const quiet = (side / (29 + 2 * QUIET_ZONE_MODULES)) * QUIET_ZONE_MODULES;
  let darkest = 255;
  for (let y = Math.ceil(top); y < Math.floor(top + side); y += 1) {
    for (let x = Math.ceil(left); x < Math.floor(left + side); x += 1) {
      const inside = (at: number, from: number) => at >= from + quiet - 1 && at < from + side - quiet + 1;
      if (inside(x, left) && inside(y, top)) continue;
      darkest = Math.min(darkest, pixels[y * widthPx + x] ?? 0);
    }
  }
  expect(darkest).toBe(255);
  const firstModule = Math.round(top + quiet + 2) * widthPx + Math.round(left + quiet + 2);
  expect(pixels[firstModule]).toBeLessThan(50);
});

describe('a placard is refused when', () => {
  const refusal = async (pdf: Uint8Array, changes: Partial<Expected> = {}, by: Prover = prover) => {
    const failed: unknown = await by.prove(pdf, expected(changes)).catch((e: unknown) => e);
    expect(failed).toBeInstanceOf(ProofError);
    return (failed as ProofError).message;
  };

  test('its symbol leads elsewhere', async () => {
    const payload = 'HTTPS://ANLAO.HAIPHONG.GOV.VN/2B58/';
    expect(await refusal(await draw({ payload }))).toContain(
      `Mã chứa "${payload}", không phải "${PAYLOAD}".`,
    );
  });

  test('it lacks the title', async () => {
    expect(await refusal(await draw(), { texts: ['Núi Đèo'] })).toContain('không có chữ "Núi Đèo"');
  });

  test('its printed address is another one', async () => {
    const shortAddress = printedText('anlao.haiphong.gov.vn/2B58', 'address');
    const pdf = await draw({ shortAddress });
    expect(await refusal(pdf)).toContain('không có chữ "anlao.haiphong.gov.vn/7K3Q"');
    expect(await refusal(pdf, { shortAddress: shortAddress.text })).toContain(
      `Địa chỉ in "anlao.haiphong.gov.vn/2B58" không phải là "${PAYLOAD}".`,
    );
  });

  test('it has no symbol', async () => {
    const message = await refusal(blankPage(), { texts: [], shortAddress: '' });
    expect(message).toContain('zxing-wasm không đọc được mã ở 150 dpi.');
  });

  test('a quarter of its symbol is torn away', async () => {
    const torn = await proverSeeing((x, y) => x + y > 2 * (1 - Math.sqrt(0.125)));
    expect(await refusal(await draw(), {}, torn)).toContain('không đọc được mã ở 150 dpi');
    await torn.close();
  });

  test('it can be read undamaged, but has no strength left for damages, which are named', async () => {
    const worn = await proverSeeing((x, y) => Math.hypot(x - 0.55, y - 0.55) < 0.18);
    const message = await refusal(await draw(), {}, worn);
    expect(message).toMatch(/chỉ đọc được \d\d %, cần 90 % và mọi kiểu nhẹ\./u);
    expect(message).toMatch(/bẩn 8 % \(\d\/5\)/u);
    await worn.close();
  });

  test('something stands in its quiet zone', async () => {
    const crowded = await proverSeeing((x, y) => x > 1.06 && x < 1.08 && y > 0.4 && y < 0.6, 0);
    expect(await refusal(await draw(), {}, crowded)).toContain('Vùng trắng quanh mã chưa đủ 4 ô.');
    await crowded.close();
  });

  test('a reader takes it for another text when it is damaged', async () => {
    const { engines, rasteriser } = await installedTools();
    let reads = 0;
    const misreading: Engine = {
      name: 'misreader',
      read: () => Promise.resolve([{ text: ++reads < 9 ? PAYLOAD : 'HTTPS://EXAMPLE.VN/', corners: [] }]),
    };
    const by = await createProver({ engines: [...engines.slice(0, 1), misreading], rasteriser });
    expect(await refusal(await draw(), {}, by)).toContain('misreader đọc nhầm thành "HTTPS://EXAMPLE.VN/"');
    await by.close();
  });
});

/** A prover that sees `shade` over the part of the symbol where `covered`; 0 to 1 is the symbol, both ways. */
async function proverSeeing(covered: (x: number, y: number) => boolean, shade = 255): Promise<Prover> {
  const { engines, rasteriser } = await installedTools();
  const cover = (image: GreyImage): GreyImage => {
    const pxPerMm = image.width / PAGE.width;
    const side = (SYMBOL_BOX.width * 29) / 37;
    const place = (px: number, from: number): number =>
      (px / pxPerMm - from - (4 * SYMBOL_BOX.width) / 37) / side;
    return mapGrey(image, (value, px, py) => {
      const [x, y] = [place(px, SYMBOL_BOX.x), place(py, SYMBOL_BOX.y)];
      return x > 1.1 || y > 1.1 || !covered(x, y) ? value : shade;
    });
  };
  return createProver({
    engines,
    rasteriser: {
      ...rasteriser,
      withPages: (pdf, look) =>
        rasteriser.withPages(pdf, (pages) =>
          look(pages.map(({ text, grey }) => ({ text, grey: async (dpi) => cover(await grey(dpi)) }))),
        ),
    },
  });
}

/** The smallest PDF with one empty page. */
function blankPage(): Uint8Array {
  const file =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return new TextEncoder().encode(file);
}
