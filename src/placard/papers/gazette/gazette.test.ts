import { expect, test } from 'vitest';
import { loadFonts } from '../../../brand/fonts.ts';
import { entriesIn, gazetteMonths, gazetteOf } from '../../../catalog/gazette.ts';
import { greyPng } from '../../../lib/png.ts';
import type { FileChanges } from '../../../testing/content.ts';
import { qrTextsIn } from '../../../testing/decode.ts';
import { WITH_NEWS, WITH_STATEMENT } from '../../../testing/duties.ts';
import { readPdf } from '../../../testing/pdf-file.ts';
import { greyPage, pageText } from '../../../testing/pdf.ts';
import { smallCatalog } from '../../../testing/small-catalog.ts';
import { gazetteFile, gazetteFiles } from './gazette.ts';

const MONTH = '2026-11';
const NEWS = 'news/tin-moi/index.vi.mdx';
const newsText = WITH_NEWS[NEWS];
const said = (text: string) => text.replaceAll(/\s+/gu, ' ');

function withBody(body: string): FileChanges {
  if (typeof newsText !== 'string') throw new TypeError('There is no news to change.');
  return { ...WITH_NEWS, ...WITH_STATEMENT, [NEWS]: newsText.replace('Tin này để thử.', body) };
}

test('a month holds its news, answers and changed entries, never samples or those of other months', () => {
  const catalog = smallCatalog(withBody('Tin.'));
  expect(gazetteMonths(catalog)).toEqual(['2026-11', '2026-10']);
  const gazette = gazetteOf(catalog, MONTH);
  expect(gazette?.news.map(({ slug }) => slug)).toEqual(['tin-moi']);
  expect(gazette?.statements.map(({ slug }) => slug)).toEqual(['gui-xe']);
  const refs =
    gazette === undefined ? [] : entriesIn(gazette).map(({ main }) => main.data.verification.state);
  expect(refs).not.toContain('sample');
});

test('a month of samples, or of nothing, has no bulletin', () => {
  if (typeof newsText !== 'string') throw new TypeError('There is no news to change.');
  const sample = newsText.replace(/verification: .*/u, 'verification: { state: sample }');
  const catalog = smallCatalog({ [NEWS]: sample });
  expect(gazetteMonths(catalog)).toEqual([]);
  expect(gazetteFiles(catalog, loadFonts())).toEqual([]);
  expect(gazetteFile(catalog, '2020-07', loadFonts())).toBeUndefined();
});

test('a long month is read in order over its columns and pages, and its symbol opens the page', async () => {
  const numbered = Array.from(
    { length: 120 },
    (_, at) => `Đoạn ${at + 1}. ${'Làng vào hội, trống chiêng rộn rã. '.repeat(5)}`,
  );
  const catalog = smallCatalog(withBody(numbered.join('\n\n')));
  const file = gazetteFile(catalog, MONTH, loadFonts());
  if (file === undefined) throw new Error('There is no bulletin.');
  expect(file.path).toBe('papers/ban-tin-thang-2026-11.pdf');
  const { length } = readPdf(file.bytes).pages;
  expect(length).toBeGreaterThanOrEqual(3);
  const texts = [];
  for (let page = 0; page < length; page++) texts.push(said(await pageText(file.bytes, page)));
  expect(texts[0]).toContain('Bản tin tháng 11.2026');
  const order = [...texts.join(' ').matchAll(/Đoạn (\d+)\./gu)].map(([, number]) => Number(number));
  expect(order).toEqual(numbered.map((_, at) => at + 1));
  expect(texts.join(' ')).toContain('Không. Gửi xe ở nhà văn hóa không mất tiền.');
  expect(await qrTextsIn(greyPng(await greyPage(file.bytes, 150)))).toEqual([
    expect.stringMatching(/\/ban-tin-thang\/2026-11\/$/u),
  ]);
  expect(Buffer.from(gazetteFile(catalog, MONTH, loadFonts())?.bytes ?? []).equals(file.bytes)).toBe(true);
});
