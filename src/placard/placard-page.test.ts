import { beforeAll, describe, expect, test } from 'vitest';
import { mapGrey } from '../lib/grey.ts';
import type { PlacardFormat } from '../model/placard.ts';
import { type Box, inset } from '../pdf/geometry.ts';
import { ALL_PAGES, DRAFT, drawnPlacard, type DrawnPlacard } from '../testing/drawn-placard.ts';
import { inkBox, pixelsIn, type Rendered } from '../testing/ink.ts';
import { readPdf } from '../testing/pdf-file.ts';
import { greyPage, pageText } from '../testing/pdf.ts';
import { isInside, overlap, runBox } from '../testing/text-boxes.ts';
import { RULER_MM } from './ruler.ts';
import type { PlacardSpec } from './spec.ts';

const DPI = 150;
const PIXEL_MM = 25.4 / DPI;

/** Trimmed sizes as people order them. */
const SIZES: Readonly<Record<PlacardFormat, readonly [number, number]>> = {
  a6: [105, 148],
  'a6-landscape': [148, 105],
  a5: [148, 210],
  'a5-landscape': [210, 148],
  a4: [210, 297],
  'a4-landscape': [297, 210],
  a3: [297, 420],
  'label-60': [60, 60],
};

async function rendered({ pdf, page }: DrawnPlacard, densityDpi = DPI): Promise<Rendered> {
  return { image: await greyPage(pdf, densityDpi), media: page.geometry.media };
}

/** Inked pixels in `box` but for those in `except`, a few at most. */
function inkIn(page: Rendered, box: Box, except: readonly Box[] = [], paper = 255): readonly string[] {
  const found: string[] = [];
  for (const { x, y, grey } of pixelsIn(page, box)) {
    if (grey >= paper || except.some((part) => isInside({ x, y, width: 0, height: 0 }, part))) continue;
    found.push(`${grey} at ${x.toFixed(2)}, ${y.toFixed(2)}`);
    if (found.length === 5) break;
  }
  return found;
}

/** Four strips that are `outer` without `inner`. */
function frame(outer: Box, inner: Box): readonly Box[] {
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  return [
    { ...outer, height: inner.y - outer.y },
    { ...outer, y: bottom, height: outer.y + outer.height - bottom },
    { ...outer, width: inner.x - outer.x },
    { ...outer, x: right, width: outer.x + outer.width - right },
  ];
}

/** The greys of all pixels in `boxes`. */
function greysIn(page: Rendered, boxes: readonly Box[]): ReadonlySet<number> {
  return new Set(boxes.flatMap((box) => [...pixelsIn(page, box)].map(({ grey }) => grey)));
}

/** Left, bottom, right and top in millimetres, to a thousandth. */
function rounded(box: readonly number[]): readonly number[] {
  return box.map((mm) => Math.round(mm * 1000) / 1000);
}

describe.each(ALL_PAGES.filter(([, variant]) => variant === 'office'))('%s for %s', (format, variant) => {
  let drawn: DrawnPlacard;
  let page: Rendered;
  beforeAll(async () => {
    drawn = drawnPlacard(variant, { format });
    page = await rendered(drawn);
  });
  const [width, height] = SIZES[format === 'label-60' ? 'a6' : format];
  /** The strip of the margin that holds the ruler. */
  const upright = height > width;
  const ruler = upright
    ? { x: 5, y: (height - RULER_MM) / 2 - 1, width: 5, height: RULER_MM + 2 }
    : { x: (width - RULER_MM) / 2 - 1, y: height - 10, width: RULER_MM + 2, height: 5 };

  test('is paper of its size, without bleed', () => {
    const [sheet] = readPdf(drawn.pdf).pages;
    expect(rounded(sheet?.boxMm('MediaBox') ?? [])).toEqual([0, 0, width, height]);
    expect(sheet?.boxMm('BleedBox')).toEqual([]);
  });

  test('is white 10 mm from every edge, but for the ruler', async () => {
    const paper = { x: 0, y: 0, width, height };
    const saving = await rendered(drawnPlacard(variant, { format, ink: 'saving' }));
    for (const look of [page, saving]) {
      for (const strip of frame(paper, inset(paper, 10 - PIXEL_MM))) {
        expect(inkIn(look, strip, [ruler])).toEqual([]);
      }
      expect(inkIn(look, inset(paper, 10))).not.toEqual([]);
    }
  });

  test('has a ruler of 100 mm where every printer prints', () => {
    const ticks = upright ? { ...ruler, x: 8.5, width: 1 } : { ...ruler, y: height - 9.5, height: 1 };
    const inked = [...pixelsIn(page, ticks)].filter(({ grey }) => grey < 200);
    const along = inked.map(({ x, y }) => (upright ? y : x));
    const length = Math.max(...along) - Math.min(...along);
    expect(Math.abs(length - RULER_MM)).toBeLessThan(2 * PIXEL_MM);
  });
});

test('a label for office stands in the middle of its paper, with cut marks that do not touch it', async () => {
  const page = await rendered(drawnPlacard('office', { format: 'label-60' }));
  const label = { x: 22.5, y: 44, width: 60, height: 60 };
  const [left, right, top, bottom] = [22.5, 82.5, 44, 104];
  expect(inkIn(page, label)).not.toEqual([]);
  for (const strip of frame(inset(label, -1 + PIXEL_MM), inset(label, -PIXEL_MM))) {
    expect(inkIn(page, strip)).toEqual([]);
  }
  const marks = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
  for (const [x, y] of marks) {
    const beside = { x: x === left ? x - 5 : x + 1, y: y - 0.3, width: 4, height: 0.6 };
    const above = { x: x - 0.3, y: y === top ? y - 5 : y + 1, width: 0.6, height: 4 };
    for (const mark of [beside, above]) expect(inkIn(page, mark, [], 200)).not.toEqual([]);
  }
});

describe.each(ALL_PAGES.filter(([, variant]) => variant === 'press'))('%s for a %s', (format, variant) => {
  const [width, height] = SIZES[format];
  const trim = { x: 12, y: 12, width, height };
  const bleed = inset(trim, -3);
  const safe = inset(trim, 5);
  const paper = { x: 0, y: 0, width: width + 24, height: height + 24 };

  test('has its trimmed size, 3 mm of bleed and room for marks in its boxes', () => {
    const [sheet] = readPdf(drawnPlacard(variant, { format }).pdf).pages;
    expect(rounded(sheet?.boxMm('MediaBox') ?? [])).toEqual([0, 0, width + 24, height + 24]);
    expect(rounded(sheet?.boxMm('TrimBox') ?? [])).toEqual([12, 12, 12 + width, 12 + height]);
    expect(rounded(sheet?.boxMm('BleedBox') ?? [])).toEqual([9, 9, 15 + width, 15 + height]);
  });

  describe.each(['full', 'saving'] as const)('in %s ink', (ink) => {
    let drawn: DrawnPlacard;
    let page: Rendered;
    beforeAll(async () => {
      drawn = drawnPlacard(variant, { format, ink });
      page = await rendered(drawn);
    });

    test('keeps texts and symbol inside of the safe zone', () => {
      const { face, symbol, spec } = drawn;
      const at = { x: symbol.x - face.symbol.x, y: symbol.y - face.symbol.y };
      const quiet = (4 * symbol.width) / (spec.symbol.modules + 8);
      expect(isInside(inset(symbol, quiet), safe)).toBe(true);
      expect(face.runs.length).toBeGreaterThan(15);
      for (const run of face.runs) {
        const box = runBox(run);
        expect(isInside({ ...box, x: box.x + at.x, y: box.y + at.y }, safe), run.text).toBe(true);
      }
      for (const tile of face.tiles) {
        expect(isInside({ ...tile, x: tile.x + at.x, y: tile.y + at.y }, safe)).toBe(true);
      }
    });

    const [left, right, top, bottom] = [12, 12 + width, 12, 12 + height];

    test('has nothing outside of the bleed but crop marks and a note', () => {
      const note = { x: bleed.x, y: bleed.y + bleed.height + 2, width: bleed.width, height: 5 };
      const lines = [
        ...[left, right].map((x) => ({ x: x - 0.3, y: 0, width: 0.6, height: paper.height })),
        ...[top, bottom].map((y) => ({ x: 0, y: y - 0.3, width: paper.width, height: 0.6 })),
      ];
      for (const strip of frame(paper, inset(bleed, -PIXEL_MM))) {
        expect(inkIn(page, strip, [note, ...lines])).toEqual([]);
      }
    });

    test('has two crop marks at each corner, outside of the bleed', () => {
      for (const x of [left, right]) {
        for (const y of [top, bottom]) {
          const beside = { x: x === left ? x - 8 : x + 4, y: y - 0.3, width: 4, height: 0.6 };
          const above = { x: x - 0.3, y: y === top ? y - 8 : y + 4, width: 0.6, height: 4 };
          for (const mark of [beside, above]) expect(inkIn(page, mark, [], 200)).not.toEqual([]);
        }
      }
    });

    test('says under the sign which it is and how large', async () => {
      const text = await pageText(drawn.pdf);
      expect(text).toContain('7K3Q-2026-11');
      expect(text).toContain(`${width} × ${height} mm`);
    });
  });
});

describe.each(Object.entries(SIZES))('the ground of %s for a press', (id, [width, height]) => {
  const trim = { x: 12, y: 12, width, height };
  const format = id as PlacardFormat;

  test('is printed up to the bleed', async () => {
    const page = await rendered(drawnPlacard('press', { format }));
    for (const strip of frame(inset(trim, -3), inset(trim, -2.5))) {
      expect(Math.max(...greysIn(page, [inset(strip, PIXEL_MM)]))).toBeLessThan(255);
    }
  });
});

test.each([
  ['full', (grey: number) => grey < 255],
  ['saving', (grey: number) => grey === 255],
] as const)(
  'round a gate in %s ink there is nothing but ground from the safe zone to the bleed',
  async (ink, isGround) => {
    const gates = Object.entries(SIZES).filter(([format]) => format !== 'label-60');
    for (const [format, [width, height]] of gates) {
      const page = await rendered(drawnPlacard('press', { format: format as PlacardFormat, ink }));
      const trim = { x: 12, y: 12, width, height };
      const strips = frame(inset(trim, PIXEL_MM - 3), inset(trim, 5 - PIXEL_MM));
      const [ground = 0, ...others] = greysIn(page, strips);
      expect(others, format).toEqual([]);
      expect(isGround(ground), format).toBe(true);
    }
  },
);

describe.each(ALL_PAGES)('a draft on %s for %s', (format, variant) => {
  test('says so, and nothing else does', async () => {
    const words = async (changes: Partial<PlacardSpec>) =>
      pageText(drawnPlacard(variant, { format, ...changes }).pdf);
    expect(await words({ draft: DRAFT })).toContain('DỰ THẢO, chưa được treo');
    expect(await words({})).not.toContain('THẢO');
  });

  test('says so on a plate that is seen, and is the same elsewhere', async () => {
    const [before, after] = [
      drawnPlacard(variant, { format }),
      drawnPlacard(variant, { format, draft: DRAFT }),
    ];
    const [plain, draft] = [await rendered(before, 75), await rendered(after, 75)];
    const { pixels } = plain.image;
    const changed = mapGrey(draft.image, (grey, x, y) =>
      grey === pixels[y * draft.image.width + x] ? 255 : 0,
    );
    const plate = inkBox({ ...draft, image: changed });
    const run = after.face.runs.find(({ text }) => text.startsWith('DỰ THẢO'));
    if (plate === undefined || run === undefined) throw new Error('There is no mark.');
    const words = runBox(run);
    const [x, y] = [after.symbol.x - after.face.symbol.x, after.symbol.y - after.face.symbol.y];
    const place = { ...words, x: words.x + x, y: words.y + y };
    expect(isInside(place, inset(plate, -2 * PIXEL_MM))).toBe(true);
    expect(isInside(plate, inset(place, -0.2 * after.face.width))).toBe(true);
    expect(overlap(plate, after.symbol)).toBe(false);
  });
});
