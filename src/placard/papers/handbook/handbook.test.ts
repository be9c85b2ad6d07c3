import { beforeAll, expect, test } from 'vitest';
import { loadFonts } from '../../../brand/fonts.ts';
import { HANDBOOK_PAPER } from '../../../catalog/handbook-paths.ts';
import { bilevelPng } from '../../../lib/png.ts';
import { readChanged, type FileChanges } from '../../../testing/content.ts';
import { readPdf } from '../../../testing/pdf-file.ts';
import { pageText } from '../../../testing/pdf.ts';
import { VIETNAMESE_LETTERS } from '../../../testing/vietnamese.ts';
import { handbookFile } from './handbook.ts';

const chapter = (order: number, title: string, body: string, fields = '') =>
  `---\ntitle: ${title}\norder: ${order}\nsummary: Để làm mẫu.\n${fields}updatedOn: 2026-11-27\n---\n\n${body}\n`;

const CHAPTERS: FileChanges = {
  'handbook/hai.mdx': chapter(
    2,
    'Chương hai',
    `${VIETNAMESE_LETTERS.join(' ')}\n\n${'Một đoạn.\n\n'.repeat(60)}`,
  ),
  'handbook/mot.mdx': chapter(
    1,
    'Chương một',
    [
      '## Làm theo thứ tự',
      '1. Gõ `npm run check`, xem **thật kỹ** rồi mở [trang](https://anlao.haiphong.gov.vn/x).\n2. Nghỉ.',
      '<Note>\n\nLưu ý này.\n\n</Note>',
      '<Figure picture="trang.png" />',
      '- Chấm',
    ].join('\n\n'),
    "pictures:\n  - file: trang.png\n    alt: 'Một trang'\n",
  ),
  'handbook/ba.mdx': chapter(3, 'Chương ba', 'Hết.'),
  'handbook/trang.png': new Uint8Array([1]),
};

const pictures = new Map([['trang.png', bilevelPng(20, 2, (x, y) => (x + y) % 2 === 0, 96)]]);

let pdf: Uint8Array;
beforeAll(() => {
  pdf = made();
});

function made(): Uint8Array {
  const { catalog } = readChanged(CHAPTERS);
  const file = catalog && handbookFile(catalog, pictures, loadFonts(), HANDBOOK_PAPER);
  if (file === undefined) throw new Error('There is no handbook.');
  return file.bytes;
}

const said = async (page: number) => (await pageText(pdf, page)).replaceAll(/\s+/gu, ' ');

test('the first page lists the chapters in order, with the page on which each begins', async () => {
  expect(await said(0)).toMatch(/1\. Chương một .*2 .*2\. Chương hai .*3 .*3\. Chương ba .*5/u);
  for (const [page, title] of [
    [1, '1. Chương một'],
    [2, '2. Chương hai'],
    [4, '3. Chương ba'],
  ] as const) {
    expect(await said(page)).toContain(title);
    expect(await said(page)).toContain(`Trang ${page + 1}/5`);
  }
});

test('what is written can be read back, every Vietnamese letter too', async () => {
  expect(await said(1)).toContain(
    '1. Gõ npm run check, xem thật kỹ rồi mở trang (anlao.haiphong.gov.vn/x). 2. Nghỉ.',
  );
  expect((await said(2)).replaceAll(' ', '')).toContain(VIETNAMESE_LETTERS.join(''));
});

test('headings, lists and pictures are told to those who have it read out', () => {
  const text = Buffer.from(pdf).toString('latin1');
  const count = (what: string) => text.split(`/S /${what}\n`).length - 1;
  expect({ H1: count('H1'), H2: count('H2'), L: count('L'), LI: count('LI') }).toEqual({
    H1: 4,
    H2: 2,
    L: 2,
    LI: 3,
  });
  expect(count('Figure')).toBe(1);
  expect(readPdf(pdf).pages).toHaveLength(5);
});

test('the same chapters give the same bytes, and no chapter no handbook', () => {
  expect(Buffer.from(made()).equals(pdf)).toBe(true);
  const { catalog } = readChanged({});
  expect(catalog && handbookFile(catalog, pictures, loadFonts(), HANDBOOK_PAPER)).toBeUndefined();
});
