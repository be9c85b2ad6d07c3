/** Names and texts that are hard to draw: everything is drawn whole, or refused with its line. */
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { readChanged } from '../testing/content.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { VIETNAMESE_LETTERS } from '../testing/vietnamese.ts';
import { picturePlans, type PicturePlan } from './cards.ts';
import { pictureIssues } from './check.ts';
import type { TextItem } from './item.ts';
import { pictureJobs } from './jobs.ts';
import { NO_PHOTOS } from './photos.ts';
import { renderPixels } from './render.ts';

const fonts = loadFonts();
const RELIC = 'relics/gieng-mau';
const FILE = `${RELIC}/index.vi.mdx`;

/** The relic with other fields, each typed in quotes. */
function changes(fields: Readonly<Record<string, string>>) {
  return {
    [FILE]: (text: string) =>
      Object.entries(fields).reduce(
        (changed, [name, value]) =>
          changed.replace(new RegExp(`^${name}: .*$`, 'mu'), () => `${name}: '${value}'`),
        text,
      ),
  };
}

function plansOf(fields: Readonly<Record<string, string>>): readonly PicturePlan[] {
  return picturePlans(smallCatalog(changes(fields)), fonts).filter(
    ({ of, locale }) => of === RELIC && locale === 'vi',
  );
}

/** The texts of a picture as they are read: from the top, and along a line from the left. */
function readBack({ card }: PicturePlan): string {
  const texts = card.items.filter((item): item is TextItem => item.kind === 'text');
  const lines = texts.flatMap(({ x, y, lineHeightPx, lines: own }) =>
    own.map((text, index) => ({ x, y: y + index * lineHeightPx, text })),
  );
  return lines
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ text }) => text.replaceAll('\u00A0', ' '))
    .join(' ');
}

/** Six letters a word. */
const LETTERS = Array.from({ length: Math.ceil(VIETNAMESE_LETTERS.length / 6) }, (_, word) =>
  VIETNAMESE_LETTERS.slice(word * 6, word * 6 + 6).join(''),
).join(' ');

describe('a picture', () => {
  test('shows every letter of Vietnamese, typed composed or decomposed, and the same of both', () => {
    const composed = plansOf({ summary: `${LETTERS}.` });
    expect(composed.flatMap(({ card }) => card.tooLong)).toEqual([]);
    const feed = composed.find(({ format }) => format === 'feed');
    expect(feed && readBack(feed)).toContain(LETTERS);
    expect(pictureIssues(smallCatalog(changes({ summary: `${LETTERS}.` })), fonts)).toEqual([]);
    const keys = (summary: string) =>
      pictureJobs(smallCatalog(changes({ summary })), NO_PHOTOS, fonts).map(({ key }) => key);
    expect(keys(`${LETTERS.normalize('NFD')}.`)).toEqual(keys(`${LETTERS}.`));
  });

  test('is read from the top: place, name, what it is, where it is, address of the page', () => {
    for (const plan of plansOf({ address: 'Thôn Đình' }).filter(({ format }) => format === 'feed')) {
      const read = readBack(plan);
      const places = ['Xã Mẫu', 'Giếng Mẫu', 'Giếng đá không cạn', 'Thôn Đình', 'mau.example.vn'].map(
        (text) => read.indexOf(text),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test.each([
    ['one letter', 'Ô'],
    ['sixty letters', 'Nhà thờ họ Ngô '.repeat(4).trim()],
    ['signs of markup', 'Đình & Chùa <Mẫu> "Hạ" &amp; &lt;b&gt;'],
  ])('has a name of %s whole in every shape', async (_what, title) => {
    const plans = plansOf({ title });
    expect(plans).toHaveLength(5);
    for (const plan of plans) {
      expect(plan.card.tooLong).toEqual([]);
      expect(readBack(plan)).toContain(title);
    }
    const [share] = plans.filter(({ format }) => format === 'share');
    const { width, height } = await renderPixels(share?.card ?? plans[0]!.card, fonts, NO_PHOTOS);
    expect([width, height]).toEqual([1200, 630]);
  });

  test('shows signs of markup as they are typed, not as a browser would read them', async () => {
    const pixels = async (title: string) => {
      const share = plansOf({ title }).find(({ format }) => format === 'share');
      return share === undefined ? undefined : (await renderPixels(share.card, fonts, NO_PHOTOS)).rgba;
    };
    const [typed, meant] = [await pixels('Đình &amp; Chùa'), await pixels('Đình & Chùa')];
    expect(typed).toBeDefined();
    expect(Buffer.compare(typed ?? Buffer.of(), meant ?? Buffer.of())).not.toBe(0);
  });

  test.each([
    ['short words', 'Nhà thờ họ Ngô '.repeat(5).slice(0, 70).trim()],
    ['capitals', 'ỦY BAN NHÂN DÂN '.repeat(5).slice(0, 70).trim()],
    ['one word', 'Nghiêng'.repeat(10)],
  ])('has the longest name that is allowed, in %s, whole, or names it as too long', (_what, title) => {
    for (const plan of plansOf({ title })) {
      const refused = plan.card.tooLong.filter(({ said }) => said.text === title);
      if (refused.length === 0) expect(readBack(plan)).toContain(title);
      for (const { charactersOver } of refused) expect(charactersOver).toBeGreaterThan(0);
      expect(plan.card.tooLong).toHaveLength(refused.length);
    }
  });

  test('leaves out a fact that has no room, and cuts none', () => {
    const address = 'Đ'.repeat(120);
    for (const plan of plansOf({ address })) {
      expect(plan.card.tooLong).toEqual([]);
      expect(readBack(plan)).not.toContain('ĐĐ');
    }
  });
});

describe('refused with the line and by how much', () => {
  test('is a name of 120 letters', () => {
    const [issue, ...more] = readChanged(changes({ title: 'Đ'.repeat(120) })).issues;
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ id: 'field/too-long', file: FILE, line: 2, values: { max: 70, over: 50 } });
  });

  test.each([
    ['an emoji', '🌾', 'U+1F33E'],
    ['a flag', '🇻🇳', 'U+1F1FB'],
    ['a family', '👨‍👩‍👧', 'U+1F468'],
    ['a keycap', '1️⃣', 'U+20E3'],
    ['letters of a style', '𝐍𝐮𝐢', 'U+1D40D'],
    ['Hán-Nôm that the fonts lack', '𡨸', 'U+21A38'],
  ])('is %s', (_what, characters, codePoint) => {
    const found = pictureIssues(smallCatalog(changes({ tagline: `Giếng ${characters}` })), fonts);
    expect(found).toContainEqual(
      expect.objectContaining({
        id: 'glyph/missing',
        file: FILE,
        line: 3,
        values: expect.objectContaining({ codePoint, field: 'tagline' }) as object,
      }),
    );
  });
});
