import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { greyPage } from '../testing/pdf.ts';
import { bilingualText, printedText, samplePlacardSpec } from '../testing/placard-spec.ts';
import { PAGE, SYMBOL_BOX } from './anatomy.ts';
import { drawPlacard } from './draw.ts';
import { layoutPlacard } from './layout.ts';
import { createProver, ProofError, type Prover } from './proof.ts';
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

describe('a sound placard', () => {
  test.each([100, 150])('is read at %i dpi', async (densityDpi) => {
    const proof = await prover.prove(
      await draw(),
      { payload: PAYLOAD, texts: ['7K3Q', 'Núi Voi'] },
      densityDpi,
    );
    expect(proof).toEqual({ decoder: 'zxing-wasm', densityDpi, decoded: PAYLOAD });
  });

  test('is read in every colour of gate', async () => {
    for (const gate of ['relic', 'product', 'service', 'place'] as const) {
      const { decoded } = await prover.prove(await draw({ gate }), { payload: PAYLOAD, texts: [] }, 100);
      expect(decoded).toBe(PAYLOAD);
    }
  });

  test('may break its title over two lines', async () => {
    const title = 'Trung tâm Phục vụ hành chính công xã An Lão';
    const pdf = await draw({ title: bilingualText(title, undefined, 'title') });
    await expect(prover.prove(pdf, { payload: PAYLOAD, texts: [title] })).resolves.toBeDefined();
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
  const refusal = async (changes: Partial<PlacardSpec>, texts: string[] = []) => {
    const failed: unknown = await prover
      .prove(await draw(changes), { payload: PAYLOAD, texts })
      .catch((e: unknown) => e);
    expect(failed).toBeInstanceOf(ProofError);
    return (failed as ProofError).message;
  };

  test('its symbol leads elsewhere', async () => {
    const other = 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3P/';
    expect(await refusal({ payload: other })).toBe(`The symbol holds "${other}", not "${PAYLOAD}".`);
  });

  test('it lacks the title', async () => {
    expect(await refusal({}, ['Núi Đèo'])).toBe('The page does not hold the text "Núi Đèo".');
  });

  test('its printed address is another one', async () => {
    const shortAddress = printedText('anlao.haiphong.gov.vn/7K3P', 'address');
    expect(await refusal({ shortAddress }, ['anlao.haiphong.gov.vn/7K3Q'])).toContain(
      'does not hold the text',
    );
  });

  test('it has no symbol', async () => {
    const pdf = Buffer.from(await blankPage());
    await expect(prover.prove(pdf, { payload: PAYLOAD, texts: [] })).rejects.toThrow(
      'No symbol can be read at 150 dpi.',
    );
  });
});

/** The smallest PDF with one empty page. */
function blankPage(): Promise<Uint8Array> {
  const file =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return Promise.resolve(new TextEncoder().encode(file));
}
