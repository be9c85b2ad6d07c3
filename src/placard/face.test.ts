import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { INK } from '../brand/palette.ts';
import { ptToMm } from '../lib/length.ts';
import { drawPages } from '../pdf/draw.ts';
import { inset } from '../pdf/geometry.ts';
import type { Page } from '../pdf/page.ts';
import { ALL_PAGES, DRAFT } from '../testing/drawn-placard.ts';
import { faceFaults } from '../testing/face-faults.ts';
import { inkBox } from '../testing/ink.ts';
import { greyPage } from '../testing/pdf.ts';
import { bilingualText, printedText, samplePlacardSpec } from '../testing/placard-spec.ts';
import { isInside, runBox } from '../testing/text-boxes.ts';
import { faceShape, layoutFace } from './face.ts';
import { archWidth } from './opening.ts';
import { aboutPlacard } from './placard-page.ts';
import type { PlacardSpec } from './spec.ts';
import type { TextRun } from './text-run.ts';

const fonts = loadFonts();

const HOTLINE = {
  label: printedText('Gọi xã / Call us'),
  number: printedText('0225 3872 000', 'hotline'),
};

const SHORT: Partial<PlacardSpec> = {
  title: bilingualText('Gò', 'Hill', 'title'),
  tagline: bilingualText('Gò đất', 'Earth', 'tagline'),
};

/** As long as the content allows: 70 characters a title, 56 a tagline. */
const LONGEST: Readonly<Record<'words' | 'one word', Partial<PlacardSpec>>> = {
  words: {
    title: bilingualText(
      'Trung tâm Phục vụ hành chính công và Ban Quản lý di tích xã An Lão mới',
      'The Public Administration Centre and Relic Board of An Lão, Hải Phòng.',
      'title',
    ),
    tagline: bilingualText(
      'Nơi làm giấy tờ và hỏi đường đến mọi di tích của xã này.',
      'Where papers are made and every relic can be asked about',
      'tagline',
    ),
  },
  'one word': {
    title: bilingualText('Ẫ'.repeat(70), 'W'.repeat(70), 'title'),
    tagline: bilingualText('Ẫ'.repeat(56), 'W'.repeat(56), 'tagline'),
  },
};

/** Names whose marks reach higher than others, over letters that reach lower. */
const TALL: Partial<PlacardSpec> = {
  commune: printedText('Xã Ẳng Nưa', 'name'),
  city: printedText('thành phố Đà Nẵng', 'city'),
  office: {
    label: printedText('Phụ trách / In charge'),
    name: printedText('Ủy ban nhân dân xã Ẳng Tở', 'offices'),
  },
};

/** What else may stand on a face, whatever its title is. */
const COMPANY: readonly Partial<PlacardSpec>[] = [{}, { draft: DRAFT }, { hotline: HOTLINE }, TALL];

test('the longest texts are as long as the content allows', () => {
  for (const { title, tagline } of Object.values(LONGEST)) {
    expect([title?.first, title?.second].map((text) => text?.text.length)).toEqual([70, 70]);
    expect([tagline?.first, tagline?.second].map((text) => text?.text.length)).toEqual([56, 56]);
  }
});

describe.each(ALL_PAGES)('on %s for %s', (format, variant) => {
  const specs = (texts: Partial<PlacardSpec>) =>
    (['full', 'saving'] as const).flatMap((ink) =>
      COMPANY.map((company) => samplePlacardSpec({ format, ink, ...company, ...texts })),
    );

  test.each([
    ['usual', {}],
    ['short', SHORT],
  ])('%s texts fit, each in its own room', (_which, texts) => {
    for (const spec of specs(texts)) {
      expect(layoutFace(spec, variant, fonts).misfits).toEqual([]);
      expect(faceFaults(spec, variant)).toEqual([]);
    }
  });

  test.each(Object.entries(LONGEST))('the longest texts, %s, fit or are named', (_which, texts) => {
    for (const spec of specs(texts)) expect(faceFaults(spec, variant)).toEqual([]);
  });

  test('a title of one endless word is named', () => {
    for (const spec of specs(LONGEST['one word'])) {
      const named = layoutFace(spec, variant, fonts).misfits.map(({ source }) => source);
      expect(named).toContain(spec.title.first);
    }
  });

  const endless = printedText('Xã có cái tên dài chưa từng thấy ở đâu cả, '.repeat(3));

  test('an office without room is named and covers nothing', () => {
    const { office } = samplePlacardSpec({ format });
    const spec = samplePlacardSpec({ format, office: { ...office, name: endless } });
    const { misfits } = layoutFace(spec, variant, fonts);
    expect(misfits.map(({ source: { text } }) => endless.text.startsWith(text.trim()))).toContain(true);
    expect(faceFaults(spec, variant)).toEqual([]);
  });

  test.each([
    // A label does without the commune, which its address names.
    ...(format === 'label-60' ? [] : [['commune', { commune: endless }] as const]),
    ['shortAddress', { shortAddress: printedText(`${'mot-ten-mien-rat-dai.'.repeat(4)}gov.vn/7K3Q`) }],
    ['hotline', { hotline: { ...HOTLINE, number: printedText('0225 3872 000, '.repeat(6)) } }],
  ] as const)('a %s without room is named and covers nothing', (name, changes) => {
    const spec = samplePlacardSpec({ format, ...changes });
    const { misfits } = layoutFace(spec, variant, fonts);
    const source = name === 'hotline' ? spec.hotline?.number : spec[name];
    expect(misfits.map(({ source: { text } }) => text).join()).toContain(source?.text);
    for (const { overMm } of misfits) expect(overMm).toBeGreaterThan(0);
    expect(faceFaults(spec, variant)).toEqual([]);
  });

  test('the code stands in tiles, one character in the middle of each', () => {
    const spec = samplePlacardSpec({ format });
    const { runs, tiles } = layoutFace(spec, variant, fonts);
    const characters = runs.filter(({ source }) => source === spec.code);
    expect(characters.map(({ text }) => text).join('')).toBe('7K3Q');
    expect(tiles).toHaveLength(4);
    for (const [index, { x, width }] of tiles.entries()) {
      const { xMm = 0, widthMm = 0 } = characters[index] ?? {};
      expect(xMm + widthMm / 2).toBeCloseTo(x + width / 2, 9);
    }
  });
});

describe.each(ALL_PAGES.filter(([format, variant]) => variant === 'office' && format !== 'label-60'))(
  'the gate of %s for %s',
  (format, variant) => {
    const { symbol, gate } = faceShape(format, variant);

    test('has the corners of the quiet zone inside its arch', () => {
      if (gate === undefined) throw new TypeError('There is no gate.');
      expect(archWidth(gate.arch, symbol.y)).toBeGreaterThanOrEqual(symbol.width);
      expect(archWidth(gate.arch, gate.arch.bottom)).toBeCloseTo(gate.arch.right - gate.arch.left, 9);
    });

    test('names the office on its threshold until there is a hotline, which takes its label', () => {
      const threshold = gate?.threshold.y ?? 0;
      const below = (changes: Partial<PlacardSpec> = {}) =>
        layoutFace(samplePlacardSpec({ format, ...changes }), variant, fonts)
          .runs.filter(({ baselineMm }) => baselineMm > threshold)
          .map(({ text }) => text);
      expect(below()).toEqual([
        'Chỉ tin đúng địa chỉ này',
        'anlao.haiphong.gov.vn',
        'Trust only this address',
        'Phụ trách / In charge',
        'Phòng Văn hóa – Xã hội',
        'Chỉ mở trang thông tin: không hỏi tiền, mã OTP hay đăng nhập.',
        'Opens information only: never asks for money, OTP or login.',
      ]);
      expect(below({ hotline: HOTLINE })).toEqual(
        expect.arrayContaining(['Phòng Văn hóa – Xã hội', '0225 3872 000', 'Gọi xã / Call us']),
      );
    });
  },
);

const DPI = 600;
/** White round a text that stands alone, and how exact the rasteriser is: it puts letters on whole pixels. */
const MARGIN_MM = 2;
const EXACT_MM = (2 * 25.4) / DPI;

/** `run` on a page that is just larger than the box that was computed for it; black, so that it shows. */
function alone(run: TextRun): Page {
  const { x, y, width, height } = runBox(run);
  const media = { x: 0, y: 0, width: width + 2 * MARGIN_MM, height: height + 2 * MARGIN_MM };
  const place = { xMm: MARGIN_MM - x, yMm: MARGIN_MM - y };
  return {
    geometry: { media, trim: media, bleed: media },
    pieces: [{ kind: 'text', role: 'P', ...place, runs: [{ ...run, colour: INK }] }],
  };
}

test.each([
  ['a6', 'office'],
  ['a5', 'press'],
  ['a4-landscape', 'office'],
  ['label-60', 'press'],
] as const)(
  'on the drawn page of %s for %s each text fills the box computed for it',
  async (format, variant) => {
    const spec = samplePlacardSpec({ format, draft: DRAFT, ...TALL });
    const { runs } = layoutFace(spec, variant, fonts);
    const pdf = drawPages(runs.map(alone), aboutPlacard(spec), variant, fonts);
    expect(runs.length).toBeGreaterThan(15);
    for (const [index, run] of runs.entries()) {
      const { width, height } = runBox(run);
      const { media } = alone(run).geometry;
      const computed = { x: MARGIN_MM, y: MARGIN_MM, width, height };
      const drawn = inkBox({ image: await greyPage(pdf, DPI, index), media }, 128);
      if (drawn === undefined) throw new Error(`"${run.text}" leaves no ink.`);
      expect(isInside(drawn, inset(computed, -EXACT_MM)), run.text).toBe(true);
      expect(height - drawn.height, run.text).toBeLessThan(2 * EXACT_MM);
      // Letters have white beside them, which counts as their width.
      expect(width - drawn.width, run.text).toBeLessThan(0.2 * ptToMm(run.sizePt) + 2 * EXACT_MM);
    }
  },
);
