import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { greyPage, pageText } from '../../testing/pdf.ts';
import { VIETNAMESE_LETTERS } from '../../testing/vietnamese.ts';
import { FONT_WEIGHTS, loadFonts } from '../fonts.ts';
import { printFont, type PrintFont } from './print-font.ts';
import { readTrueType } from './truetype-source.ts';

const faces = loadFonts();

/** Ten to a line. */
const LETTERS = Array.from({ length: 14 }, (_, index) =>
  VIETNAMESE_LETTERS.slice(index * 10, index * 10 + 10).join(' '),
);

/** Kerning, ligatures, a fraction, digits, signs. */
const WORDS = ['AVATAR Tòa Vĩnh', 'officina ffi', '1/2 – 23/11/2026', '“Đình” 12 000 ₫ • 5°'];

/** One line under the other; at 36 pt and 150 dpi letters are too large for a reader to fit to pixels. */
function draw(font: unknown, lines: readonly string[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: [500, 50 * lines.length + 20],
    margin: 0,
    font: '',
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const bytes = new Promise<Uint8Array>((resolve) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  pdf.registerFont('face', font as Buffer);
  pdf.font('face').fontSize(36);
  for (const [row, line] of lines.entries()) {
    pdf.text(line, 20, 50 * row + 45, { lineBreak: false, baseline: 'alphabetic' });
  }
  pdf.end();
  return bytes;
}

/** `font`, and the files it has been embedded as. */
function watched(font: PrintFont): { readonly font: PrintFont; readonly files: readonly Uint8Array[] } {
  const files: Uint8Array[] = [];
  const createSubset = () => {
    const subset = font.createSubset();
    const encode = () => {
      const file = subset.encode();
      files.push(file);
      return file;
    };
    return { ...subset, encode };
  };
  return { font: { ...font, createSubset }, files };
}

describe.each(FONT_WEIGHTS)('weight %i', (weight) => {
  const face = faces[weight];

  test('all 134 letters of Vietnamese can be read back, each as one character', async () => {
    const text = await pageText(await draw(printFont(face), LETTERS));
    expect(text.trim().split(/\s+/u)).toEqual(VIETNAMESE_LETTERS);
  });

  test('a page has the same text as with the whole font, and the same pixels', async () => {
    const lines = [...LETTERS, ...WORDS];
    const [plain, printed] = await Promise.all([draw(face.font, lines), draw(printFont(face), lines)]);
    expect(await pageText(printed)).toBe(await pageText(plain));
    const [before, after] = await Promise.all([greyPage(plain, 150), greyPage(printed, 150)]);
    expect(before.pixels.some((grey) => grey === 0)).toBe(true);
    expect(Buffer.from(before.pixels).equals(Buffer.from(after.pixels))).toBe(true);
    expect(printed.length).toBeLessThan(plain.length);
  });

  test('the widths that the page names are those of the embedded font', async () => {
    const { font, files } = watched(printFont(face));
    const file = Buffer.from(await draw(font, [...LETTERS, ...WORDS])).toString('latin1');
    const widths = /\/W \[0 \[([^\]]+)\]\]/u.exec(file)?.[1]?.split(' ').map(Number) ?? [];
    expect(files).toHaveLength(1);
    const embedded = readTrueType(files[0] ?? new Uint8Array());
    expect(widths).toHaveLength(embedded.glyphCount);
    expect(widths).toEqual(
      widths.map((_, id) => (embedded.metrics(id).advance * 1000) / embedded.unitsPerEm),
    );
  });
});

describe('one font for many documents', () => {
  const [first, second] = [['Đình Vĩnh Phúc', 'AVATAR'], LETTERS];

  test('gives each the bytes it has alone, whatever was drawn before it', async () => {
    // A copy of a face is a face that nothing was drawn with.
    const alone = [
      await draw(printFont({ ...faces[400] }), first),
      await draw(printFont({ ...faces[400] }), second),
    ];
    const shared = printFont({ ...faces[400] });
    const backwards = [await draw(shared, second), await draw(shared, first)].toReversed();
    expect(backwards).toEqual(alone);
    expect([await draw(shared, first), await draw(shared, second)]).toEqual(alone);
  });

  test('serves documents that are open at once', async () => {
    const font = printFont(faces[800]);
    const alone = [await draw(font, first), await draw(font, second)];
    expect(await Promise.all([draw(font, first), draw(font, second)])).toEqual(alone);
  });

  test('is the same font each time it is asked for', () => {
    expect(printFont(faces[600])).toBe(printFont(faces[600]));
  });

  test('gives every caller positions of its own', () => {
    const font = printFont(faces[400]);
    const advances = () => font.layout('Vĩnh').positions.map(({ xAdvance }) => xAdvance);
    const before = advances();
    for (const position of font.layout('Vĩnh').positions) position.xAdvance *= 2;
    expect(advances()).toEqual(before);
  });
});

test('features that are asked for are shaped, and are not taken for the plain word', () => {
  const font = printFont(faces[400]);
  const plain = font.layout('ffi');
  expect(font.layout('ffi', { liga: false }).glyphs).toHaveLength(3);
  expect(font.layout('ffi')).toEqual(plain);
});

test('glyphs of a document are numbered as they come, the one for missing characters first', () => {
  const subset = printFont(faces[400]).createSubset();
  expect([188, 33, 188, 0, 5].map((id) => subset.includeGlyph(id))).toEqual([1, 2, 1, 0, 3]);
  expect(readTrueType(subset.encode()).glyphCount).toBe(4);
});
