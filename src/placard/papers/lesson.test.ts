import { expect, test } from 'vitest';
import { loadFonts } from '../../brand/fonts.ts';
import { greyPng } from '../../lib/png.ts';
import { qrTextsIn } from '../../testing/decode.ts';
import { WITH_LESSON } from '../../testing/learn.ts';
import { readPdf } from '../../testing/pdf-file.ts';
import { greyPage, pageText } from '../../testing/pdf.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { lessonFiles } from './lesson.ts';

test('pupils get the questions, the teacher alone the answers', async () => {
  const [file, ...others] = lessonFiles(smallCatalog(WITH_LESSON), loadFonts(), 'papers');
  if (file === undefined) throw new Error('There is no sheet.');
  expect(others).toEqual([]);
  expect(file.path).toBe('papers/bai-hoc-dinh-lang.pdf');
  expect(readPdf(file.bytes).pages).toHaveLength(2);
  const said = async (page: number) => (await pageText(file.bytes, page)).replaceAll(/\s+/gu, ' ');
  const [sheet, answers] = [await said(0), await said(1)];
  expect(sheet).toContain('Đình có từ thế kỷ nào?');
  expect(sheet).toContain('/bai-hoc/dinh-lang/');
  const [opens, ...more] = await qrTextsIn(greyPng(await greyPage(file.bytes, 150)));
  expect(opens).toMatch(/\/bai-hoc\/dinh-lang\/$/iu);
  expect(more).toEqual([]);
  expect(sheet).not.toContain('Sổ của xã ghi như vậy.');
  expect(answers).toContain('Câu đúng: A. Thế kỷ 18');
  expect(answers).toContain('Sổ của xã ghi như vậy.');
});
