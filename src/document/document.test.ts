import { strFromU8, unzipSync } from 'fflate';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { loadSerifFonts, missingGlyphs, SERIF_STYLES } from '../brand/fonts.ts';
import { readTrueType } from '../brand/print-font/truetype-source.ts';
import { subsetTrueType } from '../brand/print-font/truetype-subset.ts';
import { ADMINISTRATIVE } from '../testing/administrative.ts';
import { readPdf } from '../testing/pdf-file.ts';
import { greyPage, pageText } from '../testing/pdf.ts';
import { VIETNAMESE_LETTERS } from '../testing/vietnamese.ts';
import { ptToMm } from '../lib/length.ts';
import { formatDecreeDay, pointLetter, romanNumber } from './decree-words.ts';
import { documentDocx } from './docx.ts';
import { missingLetters } from './glyphs.ts';
import { documentPdf } from './pdf.ts';

const fonts = loadSerifFonts();
const pdf = documentPdf(ADMINISTRATIVE, fonts);
const docx = await documentDocx(ADMINISTRATIVE, fonts);

test('days have leading noughts below ten, and in January and February', () => {
  const plain = (day: string) => formatDecreeDay(day).replaceAll('\u00A0', ' ');
  expect(plain('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026');
  expect(plain('2026-06-29')).toBe('ngày 29 tháng 6 năm 2026');
  expect([1, 4, 9, 14].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV']);
  expect([0, 4, 5, 6].map(pointLetter)).toEqual(['a)', 'đ)', 'e)', 'g)']);
});

test('every letter of Vietnamese can be set in every style, and others are told', () => {
  for (const style of SERIF_STYLES) {
    expect(missingGlyphs(VIETNAMESE_LETTERS.join(''), fonts[style])).toEqual([]);
  }
  const strange = { ...ADMINISTRATIVE, subject: 'Lễ hội 🐘 象山' };
  expect(missingLetters(ADMINISTRATIVE, fonts)).toEqual([]);
  expect(missingLetters(strange, fonts)).toEqual([{ text: 'Lễ hội 🐘 象山', letters: ['🐘', '象', '山'] }]);
});

describe('the PDF', () => {
  const { pages, get, catalog } = readPdf(pdf);

  /** Left end, baseline from the top, and size of each piece of text. */
  const textOf = (page: number) => {
    const heightMm = page === pages.length - 1 ? 210 : 297;
    let place: readonly number[] = [];
    return (pages[page]?.operations ?? []).flatMap(({ operator, operands }) => {
      if (operator === 'Tm') place = operands.slice(4).map(Number);
      const [x = 0, y = 0] = place;
      return operator === 'Tf' ? [{ x, y, sizePt: Number(operands[1]) * (72 / 25.4), heightMm }] : [];
    });
  };

  test('is A4, with its text between the margins', () => {
    expect(pages[0]?.boxMm('MediaBox').map(Math.round)).toEqual([0, 0, 210, 297]);
    expect(pages.at(-1)?.boxMm('MediaBox').map(Math.round)).toEqual([0, 0, 297, 210]);
    const body = pages.flatMap((_, page) => textOf(page).filter(({ y }) => y > 20));
    expect(body.length).toBeGreaterThan(50);
    expect(Math.min(...body.map(({ x }) => x))).toBeGreaterThanOrEqual(30);
    expect(body.filter(({ y, heightMm }) => y > heightMm - 20)).toEqual([]);
  });

  test('is set to both margins', async () => {
    const image = await greyPage(pdf, 100);
    const inked = Array.from({ length: image.height }, (_, y) => {
      const row = image.pixels.subarray(y * image.width, (y + 1) * image.width);
      return row.findLastIndex((value) => value < 128);
    });
    const right = inked.slice(Math.round((100 / 297) * image.height), Math.round((150 / 297) * image.height));
    expect(Math.abs((Math.max(...right) / image.width) * 210 - 195)).toBeLessThan(0.8);
  });

  test('has the sizes of the decree at the head', () => {
    const sizes = textOf(0).map(({ sizePt }) => Math.round(sizePt * 10) / 10);
    expect(new Set(sizes)).toEqual(new Set([12, 13, 14]));
    expect(new Set(textOf(1).map(({ sizePt }) => Math.round(sizePt)))).toContain(11);
  });

  test('numbers the pages from the second one on, in the middle of the top margin', () => {
    const numbers = pages.map((_, page) => textOf(page).filter(({ y }) => y < 20));
    expect(numbers.map(({ length }) => length)).toEqual([0, 1, 0, 0]);
    const [number] = numbers[1] ?? [];
    const digitMm = ptToMm(7);
    expect((number?.x ?? 0) + digitMm / 2).toBeCloseTo(30 + 165 / 2, 0);
    expect(number?.sizePt).toBeCloseTo(14, 1);
  });

  test('says what the document says, heads of a table on each of its pages', async () => {
    const texts = await Promise.all(pages.map((_, page) => pageText(pdf, page)));
    const first = texts[0]?.replaceAll(/\s+/gu, ' ') ?? '';
    for (const words of ['CỘNG HÒA XÃ HỘI', 'DỰ THẢO', 'tháng 02 năm 2026', '/BC-UBND', 'I. KẾT QUẢ']) {
      expect(first.replaceAll('\u00A0', ' ')).toContain(words);
    }
    expect(texts.slice(0, 2).filter((text) => text.includes('Chỉ tiêu')).length).toBeGreaterThan(1);
    expect(texts[1]?.replaceAll(/\s+/gu, ' ')).toContain('xã./.');
    expect(get(catalog, 'MarkInfo', 'Marked')).toBe(true);
  });

  test('has the ink of every letter in its own fonts', () => {
    const source = readTrueType(fonts['serif bold'].bytes);
    const ids = VIETNAMESE_LETTERS.map(
      (letter) => fonts['serif bold'].font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id,
    );
    const cut = fontkit.create(Buffer.from(subsetTrueType(source, [0, ...ids]))) as fontkit.Font;
    const drawn = ids.map((id, index) => [
      cut.getGlyph(index + 1).path.toSVG(),
      fonts['serif bold'].font.getGlyph(id).path.toSVG(),
    ]);
    expect(drawn.filter(([ours, theirs]) => ours !== theirs || ours === '')).toEqual([]);
  });

  test('is the same twice', () => {
    expect(Buffer.compare(documentPdf(ADMINISTRATIVE, fonts), pdf)).toBe(0);
  });
});

describe('the Word file', () => {
  const part = (path: string) => strFromU8(unzipSync(docx)[path] ?? new Uint8Array());

  test('has the margins and the paper of the decree', () => {
    const body = part('word/document.xml');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
    expect(body).toContain('<w:titlePg/>');
    expect(body).toContain('w:orient="landscape"');
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
  });

  test('is written in styles with the names of Word and of the decree', () => {
    const styles = part('word/styles.xml');
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}"[\\s\\S]*?</w:style>`, 'u').exec(styles)?.[0] ?? '';
    expect(style('Heading1')).toContain('<w:outlineLvl w:val="1"/>');
    expect(style('CLbody')).toMatch(/<w:jc w:val="both"\/>/u);
    expect(style('CLbody')).toContain('w:firstLine="567"');
    expect(style('CLrecipient')).toContain('<w:sz w:val="22"/>');
    expect(style('CLnation')).toContain('<w:sz w:val="24"/>');
    expect(styles).toContain('Times New Roman');
    const body = part('word/document.xml');
    const used = [...body.matchAll(/<w:pStyle w:val="(\w+)"/gu)].map(([, id = '']) => id);
    expect(used.filter((id) => style(id) === '')).toEqual([]);
  });

  test('is the same twice, and dated by its document', async () => {
    expect(Buffer.compare(await documentDocx(ADMINISTRATIVE, fonts), docx)).toBe(0);
    expect(part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/gu)).toEqual([
      '2026-02-05T00:00:00Z',
      '2026-02-05T00:00:00Z',
    ]);
  });
});
