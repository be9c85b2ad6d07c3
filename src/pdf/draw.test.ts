import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '../brand/drawings.ts';
import { GATES } from '../brand/palette.ts';
import { darkRuns, qrSymbol } from '../brand/qr.ts';
import { PRINT_VARIANTS, type PrintVariant } from '../model/print-variant.ts';
import type { PlacardSpec } from '../placard/spec.ts';
import { ALL_PAGES, DRAFT, drawnPlacard } from '../testing/drawn-placard.ts';
import { readPdf, type Operation } from '../testing/pdf-file.ts';
import { PdfDict } from '../testing/pdf-values.ts';
import { pageText } from '../testing/pdf.ts';
import { bilingualText } from '../testing/placard-spec.ts';
import { VIETNAMESE_LETTERS } from '../testing/vietnamese.ts';

function operationsOf(variant: PrintVariant, changes: Partial<PlacardSpec> = {}) {
  const { pages } = readPdf(drawnPlacard(variant, changes).pdf);
  return pages.flatMap(({ operations }) => operations);
}

function written({ operator, operands }: Operation): string {
  return [...operands.map((operand) => (typeof operand === 'number' ? operand : '…')), operator].join(' ');
}

/** Operators that set a colour, or a space of colours. */
const COLOUR = /^(?:g|G|rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh)$/u;

describe('the symbol', () => {
  test.each([
    ['office', '1 g', '0 g'],
    ['press', '0 0 0 0 k', '0 0 0 1 k'],
  ] as const)(
    'for %s is one path of whole modules in black alone, on bare paper',
    (variant, paper, black) => {
      const drawn = operationsOf(variant).map(written);
      const start = drawn.indexOf(black, drawn.indexOf('0 0 37 37 re'));
      expect(drawn.slice(start - 3, start)).toEqual([paper, '0 0 37 37 re', 'f']);
      const { spec } = drawnPlacard(variant);
      const runs = darkRuns(qrSymbol(spec.payload, spec.symbol.level));
      const modules = runs.map(({ x, y, length }) => `${x + 4} ${y + 4} ${length} 1 re`);
      expect(drawn.slice(start + 1, start + 3 + modules.length)).toEqual([...modules, 'f', 'Q']);
    },
  );
});

describe('colours', () => {
  test('for a press are process inks alone, at most three of them in one place', () => {
    const looks = GATES.flatMap((gate) =>
      (['full', 'saving'] as const).map((ink) => ({ gate, ink, format: 'a5', draft: DRAFT }) as const),
    );
    const scenes = DRAWINGS.map((drawing) => ({ drawing, format: 'a5-landscape' }) as const);
    const label = [{ format: 'label-60' }] as const;
    const sums: number[] = [];
    for (const changes of [...looks, ...scenes, ...label]) {
      for (const { operator, operands } of operationsOf('press', changes)) {
        if (!COLOUR.test(operator)) continue;
        expect(operator).toMatch(/^[kK]$/u);
        expect(operands).toHaveLength(4);
        sums.push(operands.reduce<number>((sum, share) => sum + Number(share), 0));
      }
    }
    expect(sums.length).toBeGreaterThan(1000);
    expect(Math.max(...sums)).toBeLessThanOrEqual(3);
  });

  test('for office are red, green and blue, and grey for the symbol', () => {
    const used = operationsOf('office', { format: 'a5-landscape' })
      .map(({ operator }) => operator)
      .filter((operator) => COLOUR.test(operator));
    expect(new Set(used)).toEqual(new Set(['rg', 'RG', 'g']));
    expect(used.filter((operator) => operator === 'g')).toHaveLength(2);
  });
});

test.each(ALL_PAGES)('%s for %s is vectors alone: no picture, no transparency', (format, variant) => {
  const { pages, get } = readPdf(drawnPlacard(variant, { format }).pdf);
  const resources = get(pages[0]?.dict.get('Resources'));
  if (!(resources instanceof PdfDict)) throw new TypeError('The page has no resources.');
  for (const kind of ['XObject', 'ExtGState', 'Pattern', 'Shading']) expect(resources.has(kind)).toBe(false);
  expect(resources.has('Font')).toBe(true);
});

describe('text', () => {
  const chunks = Array.from({ length: 14 }, (_, index) =>
    VIETNAMESE_LETTERS.slice(index * 10, index * 10 + 10).join(''),
  );

  test('there are 134 letters of Vietnamese to prove', () => {
    expect(new Set(chunks.join('')).size).toBe(134);
  });

  test.each(PRINT_VARIANTS)('for %s every letter can be read back in every weight', async (variant) => {
    for (const letters of chunks) {
      const { pdf } = drawnPlacard(variant, {
        title: bilingualText(letters, `b${letters}`, 'title'),
        tagline: bilingualText(`c${letters}`, `d${letters}`, 'tagline'),
      });
      const lines = (await pageText(pdf)).split(/\r?\n/u);
      expect(lines).toEqual(expect.arrayContaining([letters, `b${letters}`, `c${letters}`, `d${letters}`]));
    }
  });

  test.each(ALL_PAGES)('on %s for %s is in the words of the placard, NFC', async (format, variant) => {
    const { pdf, face } = drawnPlacard(variant, { format, draft: DRAFT });
    const text = await pageText(pdf);
    expect(text).toBe(text.normalize('NFC'));
    const shown = text.replaceAll('\u0002', '-').replaceAll(/\s/gu, '');
    for (const run of face.runs) expect(shown).toContain(run.text.replaceAll(/\s/gu, ''));
  });
});

test.each(ALL_PAGES)('a file of %s for %s stays under 30 KB', (format, variant) => {
  for (const draft of [undefined, DRAFT]) {
    expect(drawnPlacard(variant, { format, draft }).pdf.length).toBeLessThan(30_000);
  }
});
