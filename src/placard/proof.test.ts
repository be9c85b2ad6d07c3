import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { mapGrey, type GreyImage } from '../lib/grey.ts';
import { drawPages } from '../pdf/draw.ts';
import { type Box, inset } from '../pdf/geometry.ts';
import { ALL_PAGES, drawnPlacard, type DrawnPlacard } from '../testing/drawn-placard.ts';
import { pixelsIn } from '../testing/ink.ts';
import { greyPage } from '../testing/pdf.ts';
import { bilingualText, printedText, samplePlacardSpec } from '../testing/placard-spec.ts';
import { pngSize } from '../testing/png.ts';
import { DAMAGE_SUITE } from './damage/suite.ts';
import type { Engine } from './engine/engine.ts';
import { installedTools, type ProverTools } from './engine/installed.ts';
import { expectedCell } from './expected.ts';
import { layoutFace } from './face.ts';
import { aboutPlacard, facePieces } from './placard-page.ts';
import { createProver, ProofError, type ExpectedCell, type Prover } from './proof.ts';
import type { PlacardSpec } from './spec.ts';

const PAYLOAD = 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/';

let tools: ProverTools;
let prover: Prover;
beforeAll(async () => {
  tools = await installedTools();
  prover = await createProver(tools);
});
afterAll(() => prover.close());

function draw(changes: Partial<PlacardSpec> = {}): DrawnPlacard {
  return drawnPlacard('office', changes);
}

/** What `drawn` must show; `changes` replaces what a test is about. */
function cellOf({ spec, page }: DrawnPlacard, changes: Partial<ExpectedCell> = {}): ExpectedCell {
  return { ...expectedCell(spec, 'outdoor', page.geometry.media), ...changes };
}

async function prove(drawn: DrawnPlacard, changes: Partial<ExpectedCell> = {}, by = prover) {
  const [proved, ...others] = await by.prove(drawn.pdf, [[cellOf(drawn, changes)]]);
  expect(others).toEqual([]);
  if (proved === undefined) throw new Error('There is no proof.');
  return proved;
}

describe('a sound placard', () => {
  test('is read whole by both readers at both densities, and damaged by one at least', async () => {
    const { proof } = await prove(draw());
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
    const { samples } = await prove(draw());
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

  test.each([
    ['label-60', 'press', 'product', 'full'],
    ['a6', 'office', 'service', 'saving'],
    ['a4-landscape', 'press', 'place', 'full'],
  ] as const)('is proved on %s for %s, in the colours of %s, %s ink', async (format, variant, gate, ink) => {
    const { proof } = await prove(drawnPlacard(variant, { format, gate, ink }));
    expect(proof.decoded).toBe(PAYLOAD);
  });

  test('may break its title over two lines', async () => {
    const title = 'Trung tâm Phục vụ hành chính công xã An Lão';
    const drawn = draw({ title: bilingualText(title, undefined, 'title') });
    await expect(prove(drawn, { texts: [title] })).resolves.toBeDefined();
  });
});

describe.each(ALL_PAGES)('the symbol on %s for %s', (format, variant) => {
  test.each(['full', 'saving'] as const)(
    'in %s ink is read by both readers, and only four white modules away from anything',
    async (ink) => {
      const drawn = drawnPlacard(variant, { format, ink });
      const { symbol, spec, page } = drawn;
      const rendered = { image: await greyPage(drawn.pdf, 150), media: page.geometry.media };
      for (const { read } of tools.engines) {
        expect((await read(rendered.image)).map(({ text }) => text)).toEqual([PAYLOAD]);
      }
      const quiet = (QUIET_ZONE_MODULES * symbol.width) / (spec.symbol.modules + 2 * QUIET_ZONE_MODULES);
      expect(darkest(rendered, inset(symbol, PIXEL_MM), inset(symbol, quiet - PIXEL_MM))).toBe(255);
      const module = quiet / QUIET_ZONE_MODULES;
      const corner = { x: symbol.x + quiet, y: symbol.y + quiet, width: module, height: module };
      expect(darkest(rendered, inset(corner, module / 4))).toBeLessThan(50);
    },
  );
});

const PIXEL_MM = 25.4 / 150;

/** The darkest pixel of `box`, those of `except` not counted. */
function darkest(page: Parameters<typeof pixelsIn>[0], box: Box, except?: Box): number {
  let least = 255;
  for (const { x, y, grey } of pixelsIn(page, box)) {
    const spared =
      except !== undefined &&
      x > except.x &&
      x < except.x + except.width &&
      y > except.y &&
      y < except.y + except.height;
    if (!spared) least = Math.min(least, grey);
  }
  return least;
}

describe('two placards on one page', () => {
  const other = { code: printedText('2B58', ''), payload: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/2B58/' };
  const specs = [
    samplePlacardSpec({ format: 'label-60' }),
    samplePlacardSpec({
      ...{ format: 'label-60', ...other, title: bilingualText('Núi Đèo', undefined, 'title') },
      shortAddress: printedText('anlao.haiphong.gov.vn/2B58', 'address'),
    }),
  ];
  const cells = specs.map((spec, index) =>
    expectedCell(spec, 'outdoor', { x: 5 + 70 * index, y: 10, width: 60, height: 60 }),
  );
  const media = { x: 0, y: 0, width: 140, height: 80 };

  function sheet(): Uint8Array {
    const fonts = loadFonts();
    const pieces = specs.flatMap((spec, index) =>
      facePieces(spec, layoutFace(spec, 'office', fonts), { xMm: 5 + 70 * index, yMm: 10 }),
    );
    const [first = samplePlacardSpec()] = specs;
    const geometry = { media, trim: media, bleed: media };
    return drawPages([{ geometry, pieces }], aboutPlacard(first), 'office', fonts);
  }

  test('are proved each in its own part of the page', async () => {
    const proved = await prover.prove(sheet(), [cells]);
    expect(proved.map(({ proof }) => proof.decoded)).toEqual(specs.map(({ payload }) => payload));
  });

  test('are refused when they stand in the place of each other', async () => {
    const [first, second] = cells.map(({ area }) => area);
    const swapped = cells.map((cell, index) => ({ ...cell, area: (index === 0 ? second : first) ?? media }));
    await expect(prover.prove(sheet(), [swapped])).rejects.toThrow(
      `Mã chứa "${other.payload}", không phải "${PAYLOAD}".`,
    );
  });

  test('are refused where a part of the page holds both', async () => {
    const whole = cells.map((cell) => ({ ...cell, area: media }));
    await expect(prover.prove(sheet(), [whole])).rejects.toThrow('Trên trang có nhiều hơn một mã QR.');
  });
});

describe('a placard is refused when', () => {
  const refusal = async (drawn: DrawnPlacard, changes: Partial<ExpectedCell> = {}, by = prover) => {
    const failed: unknown = await prove(drawn, changes, by).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ProofError);
    return (failed as ProofError).message;
  };

  test('its symbol leads elsewhere', async () => {
    const payload = 'HTTPS://ANLAO.HAIPHONG.GOV.VN/2B58/';
    expect(await refusal(draw({ payload }), { payload: PAYLOAD })).toContain(
      `Mã chứa "${payload}", không phải "${PAYLOAD}".`,
    );
  });

  test('it lacks the title', async () => {
    expect(await refusal(draw(), { texts: ['Núi Đèo'] })).toContain('không có chữ "Núi Đèo"');
  });

  test('its printed address is another one', async () => {
    const shortAddress = printedText('anlao.haiphong.gov.vn/2B58', 'address');
    const drawn = draw({ shortAddress });
    expect(await refusal(drawn, { shortAddress: 'anlao.haiphong.gov.vn/7K3Q' })).toContain(
      'không có chữ "anlao.haiphong.gov.vn/7K3Q"',
    );
    expect(await refusal(drawn)).toContain(
      `Địa chỉ in "anlao.haiphong.gov.vn/2B58" không phải là "${PAYLOAD}".`,
    );
  });

  test('it has no symbol', async () => {
    const drawn = draw();
    const blind = await proverSeeing(drawn, () => true);
    expect(await refusal(drawn, {}, blind)).toContain('zxing-wasm không đọc được mã ở 150 dpi.');
  });

  test('its file has another number of pages', async () => {
    const { pdf } = draw();
    await expect(prover.prove(pdf, [])).rejects.toThrow('Tệp có 1 trang, phải là 0.');
  });

  test('a quarter of its symbol is torn away', async () => {
    const drawn = draw();
    const torn = await proverSeeing(drawn, (x, y) => x + y > 2 * (1 - Math.sqrt(0.125)));
    expect(await refusal(drawn, {}, torn)).toContain('không đọc được mã ở 150 dpi');
  });

  test('it can be read undamaged, but has no strength left for damages, which are named', async () => {
    const drawn = draw();
    const worn = await proverSeeing(drawn, (x, y) => Math.hypot(x - 0.55, y - 0.55) < 0.18);
    const message = await refusal(drawn, {}, worn);
    expect(message).toMatch(/chỉ đọc được \d\d %, cần 90 % và mọi kiểu nhẹ\./u);
    expect(message).toMatch(/bẩn 8 % \(\d\/5\)/u);
  });

  test('something stands in its quiet zone', async () => {
    const drawn = draw();
    const crowded = await proverSeeing(drawn, (x, y) => x > 1.06 && x < 1.08 && y > 0.4 && y < 0.6, 0);
    expect(await refusal(drawn, {}, crowded)).toContain('Vùng trắng quanh mã chưa đủ 4 ô.');
  });

  test('a reader takes it for another text when it is damaged', async () => {
    let reads = 0;
    const misreading: Engine = {
      name: 'misreader',
      read: () => Promise.resolve([{ text: ++reads < 9 ? PAYLOAD : 'HTTPS://EXAMPLE.VN/', corners: [] }]),
    };
    const by = await createProver({ ...tools, engines: [...tools.engines.slice(0, 1), misreading] });
    expect(await refusal(draw(), {}, by)).toContain('misreader đọc nhầm thành "HTTPS://EXAMPLE.VN/"');
  });
});

/** A prover that sees `shade` over the part of the symbol where `covered`; 0 to 1 is the symbol, both ways. */
function proverSeeing(
  { symbol, spec, page }: DrawnPlacard,
  covered: (x: number, y: number) => boolean,
  shade = 255,
): Promise<Prover> {
  const quiet = (QUIET_ZONE_MODULES * symbol.width) / (spec.symbol.modules + 2 * QUIET_ZONE_MODULES);
  const inner = inset(symbol, quiet);
  const { media } = page.geometry;
  const cover = (image: GreyImage): GreyImage =>
    mapGrey(image, (value, px, py) => {
      const x = ((px / image.width) * media.width - inner.x) / inner.width;
      const y = ((py / image.height) * media.height - inner.y) / inner.height;
      return x > 1.1 || y > 1.1 || !covered(x, y) ? value : shade;
    });
  const { engines, rasteriser } = tools;
  return createProver({
    engines,
    rasteriser: {
      ...rasteriser,
      withPages: (pdf, look) =>
        rasteriser.withPages(pdf, (pages) =>
          look(pages.map((page) => ({ ...page, grey: async (dpi) => cover(await page.grey(dpi)) }))),
        ),
    },
  });
}
