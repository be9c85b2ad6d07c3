import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { darkRuns, qrSymbol } from '../brand/qr.ts';
import { sha256 } from '../lib/hash.ts';
import { pageOperators, pageSizeMm, pageText } from '../testing/pdf.ts';
import { bilingualText, samplePlacardSpec } from '../testing/placard-spec.ts';
import { VIETNAMESE_LETTERS } from '../testing/vietnamese.ts';
import { drawPlacard } from './draw.ts';
import { layoutPlacard } from './layout.ts';
import type { PlacardSpec } from './spec.ts';

const fonts = loadFonts();

function draw(changes: Partial<PlacardSpec> = {}): Promise<Uint8Array> {
  const spec = samplePlacardSpec(changes);
  return drawPlacard(spec, layoutPlacard(spec, fonts), fonts);
}

test('the page is A5 portrait', async () => {
  const [width, height] = await pageSizeMm(await draw());
  expect(width).toBeCloseTo(148, 3);
  expect(height).toBeCloseTo(210, 3);
});

describe('the symbol', () => {
  test('is one path of whole modules in black ink alone', async () => {
    const operators = pageOperators(await draw());
    const [, path = ''] = /\n0 0 0 1 k\n((?:\d+ \d+ \d+ 1 re\n)+)f\n/u.exec(operators) ?? [];
    const runs = darkRuns(qrSymbol(samplePlacardSpec().payload, 'H'));
    expect(path.trim().split('\n')).toEqual(
      runs.map(({ x, y, length }) => `${x + 4} ${y + 4} ${length} 1 re`),
    );
  });

  test('stands on white paper, quiet zone included', async () => {
    expect(pageOperators(await draw())).toContain('\n0 0 0 0 k\n0 0 37 37 re\nf\n');
  });
});

test('everything is vectors: no picture, no transparency', async () => {
  const file = Buffer.from(await draw()).toString('latin1');
  expect(file).not.toContain('/XObject <<');
  expect(file).not.toContain('/ExtGState');
});

describe('text', () => {
  const chunks = Array.from({ length: 14 }, (_, index) =>
    VIETNAMESE_LETTERS.slice(index * 10, index * 10 + 10),
  );

  test('there are 134 letters of Vietnamese to prove', () => {
    expect(new Set(chunks.flat()).size).toBe(134);
  });

  test.each(chunks.map((letters) => letters.join('')))(
    '%s can be read back in every weight',
    async (letters) => {
      const text = await pageText(
        await draw({
          title: bilingualText(letters, `b${letters}`, 'title'),
          tagline: bilingualText(`c${letters}`, `d${letters}`, 'tagline'),
        }),
      );
      for (const expected of [letters, `b${letters}`, `c${letters}`, `d${letters}`]) {
        expect(text.split(/\r?\n/u)).toContain(expected);
      }
    },
  );

  test('is in the words of the placard, NFC', async () => {
    const text = await pageText(await draw());
    for (const words of ['Núi Voi', 'Xã An Lão', 'để nghe câu chuyện', 'Chỉ tin đúng địa chỉ này']) {
      expect(text).toContain(words);
    }
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('the same placard', () => {
  test('gives the same bytes, whatever was drawn before', async () => {
    const first = await draw();
    await draw({ title: bilingualText('fi ff Đền', 'Ằ\u00A0Ẵ', 'title') });
    expect(sha256(await draw())).toBe(sha256(first));
  });

  test('gives the same bytes in another process', async () => {
    const folder = import.meta.dirname;
    const script = `
      import { loadFonts } from ${JSON.stringify(`${folder}/../brand/fonts.ts`)};
      import { sha256 } from ${JSON.stringify(`${folder}/../lib/hash.ts`)};
      import { samplePlacardSpec } from ${JSON.stringify(`${folder}/../testing/placard-spec.ts`)};
      import { drawPlacard } from ${JSON.stringify(`${folder}/draw.ts`)};
      import { layoutPlacard } from ${JSON.stringify(`${folder}/layout.ts`)};
      const spec = samplePlacardSpec();
      process.stdout.write(sha256(await drawPlacard(spec, layoutPlacard(spec, loadFonts()), loadFonts())));`;
    const other = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(other).toBe(sha256(await draw()));
  });

  test('carries the day its code was issued, its title, its code and its language', async () => {
    const file = Buffer.from(await draw({ issuedOn: '2026-03-01' })).toString('latin1');
    expect(file.match(/D:\d{14}Z/gu)).toEqual(['D:20260301000000Z', 'D:20260301000000Z']);
    expect(file).toContain('/Lang (vi)');
    expect(file).toContain('7K3Q: anlao.haiphong.gov.vn/7K3Q');
  });
});

test('a file stays under 30 KB', async () => {
  expect((await draw()).length).toBeLessThan(30_000);
});
