import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { bilingualText, samplePlacardSpec } from '../testing/placard-spec.ts';
import { PORTRAIT } from './anatomy/portrait.ts';
import { faceInks } from './face-inks.ts';
import { inkMm } from './measure.ts';
import type { TextRun } from './text-run.ts';
import { layoutTitleBlock } from './title-block.ts';

const fonts = loadFonts();
const inks = faceInks('relic', 'full');
const place = PORTRAIT.title;

function layout(
  title: string,
  second: string | undefined = 'English',
  stories: [string, string] = ['Một', 'One'],
) {
  return layoutTitleBlock(
    samplePlacardSpec({
      title: bilingualText(title, second, 'title', 2),
      tagline: bilingualText(...stories, 'tagline', 3),
    }),
    PORTRAIT,
    inks,
    fonts,
  );
}

function sizes(title: string, second?: string) {
  return layout(title, second)
    .runs.filter(({ weight }) => weight === 800)
    .map(({ text, sizePt }) => [text, sizePt]);
}

function ink({ text, weight, sizePt, baselineMm }: TextRun) {
  const { above, below } = inkMm(text, { face: fonts[weight], sizePt });
  return { top: baselineMm - above, bottom: baselineMm + below };
}

describe('the size of a title', () => {
  test.each([
    ['Núi Voi', 42],
    ['Mật ong Núi Voi', 42],
    ['Đăng ký khai sinh', 36],
    ['Nhà văn hoá thôn Chi Lai', 25],
  ])('%s is set at %i pt on one line', (title, sizePt) => {
    expect(sizes(title)).toEqual([[title, sizePt]]);
  });

  test('the longest name of the commune takes two lines and keeps An Lão together', () => {
    expect(
      sizes('Trung tâm Phục vụ hành chính công xã An Lão', 'An Lão Public Administration Centre'),
    ).toEqual([
      ['Trung tâm Phục vụ hành', 21],
      ['chính công xã An Lão', 21],
    ]);
  });

  test('a wide short title steps down by its width', () => {
    expect(sizes('WWWWWWW')).toEqual([['WWWWWWW', 42]]);
  });
});

test('a long English title gets smaller before it takes two lines', () => {
  const size = (second: string) => layout('Núi Voi', second).runs.filter(({ weight }) => weight === 600);
  expect(size('Elephant Mountain').map(({ sizePt }) => sizePt)).toEqual([15]);
  expect(size('Certification of copies of documents at the office').map(({ sizePt }) => sizePt)).toEqual([
    12,
  ]);
});

test('nothing is printed for a second language that would repeat the first', () => {
  const spec = samplePlacardSpec({
    title: { ...bilingualText('Núi Voi', undefined, 'title'), second: undefined },
  });
  expect(layoutTitleBlock(spec, PORTRAIT, inks, fonts).runs.some(({ weight }) => weight === 600)).toBe(false);
});

test.each([
  ['Núi Voi', 'Elephant Mountain', ['Núi đá vôi cao bên sông', 'A limestone hill']],
  ['Ằ Ẫ Ẩ Ỗ', 'Ằ Ẫ g y', ['Một dòng thật dài để phải xuống hàng một lần xem có vừa không nhé', 'Ồ gy']],
  ['Trung tâm Phục vụ hành chính công xã An Lão', 'Public Service Centre', ['Ngắn', 'Short']],
] as const)(
  'the ink of %s stays between eave and arch, and no line touches another',
  (title, second, stories) => {
    const { runs, misfits } = layout(title, second, [...stories]);
    expect(misfits).toEqual([]);
    const inks = runs.map(ink);
    expect(Math.min(...inks.map(({ top }) => top))).toBeGreaterThanOrEqual(place.inkTop - 1e-9);
    expect(Math.max(...inks.map(({ bottom }) => bottom))).toBeLessThanOrEqual(place.inkBottom + 1e-9);
    for (const [index, { top }] of inks.entries()) {
      const above = inks[index - 1];
      if (above !== undefined) expect(top).toBeGreaterThan(above.bottom + 0.35);
    }
  },
);

test('a title too long even at the smallest size is named with its excess', () => {
  const title = 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG VÀ BAN QUẢN LÝ DI TÍCH XÃ AN LÃO MỚI';
  const [misfit, ...others] = layout(title).misfits;
  expect(others).toEqual([]);
  expect(misfit?.source.text).toBe(title);
  expect(misfit?.overMm).toBeGreaterThan(5);
});

test('a block too tall names the text whose second line came last', () => {
  const long = 'một dòng dài phải xuống hàng vì không đủ chỗ trên biển khổ A5 này đâu';
  const title = 'Trung tâm Phục vụ hành chính công xã An Lão';
  const { misfits } = layout(title, 'Centre', [long, `${long} thật`]);
  expect(misfits.map(({ source }) => source.text)).toEqual([`${long} thật`]);
  expect(misfits[0]?.overMm).toBeGreaterThan(0);
});
