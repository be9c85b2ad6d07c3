import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { readContent } from '../catalog/read.ts';
import { MAPPED } from '../testing/mapped-commune.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { picturePlans, type PicturePlan } from './cards.ts';
import type { AreaItem, Box, Item, TextItem } from './item.ts';
import { printPlans } from './print/prints.ts';
import { unitMm } from './print/sheet.ts';
import { svgPicture } from '../brand/art/svg-picture.ts';
import { contrast } from '../testing/contrast.ts';
import { SMALLEST_PX } from './text-block.ts';

const fonts = loadFonts();

function realCatalog(): Catalog {
  const { catalog, issues } = readContent(path.resolve(import.meta.dirname, '../../content'));
  if (catalog === undefined) throw new Error(JSON.stringify(issues, undefined, 1));
  return catalog;
}

/** What is looked at of a picture or a sheet. */
type Laid = Pick<PicturePlan, 'path' | 'of' | 'locale' | 'card'> & { readonly format: string };

/** Whether all of `inner` lies in `outer`. */
function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function plansOf(catalog: Catalog): readonly Laid[] {
  const sheets = printPlans(catalog, fonts).map((plan) => ({ ...plan, path: plan.name, of: plan.entry.ref }));
  return [...picturePlans(catalog, fonts), ...sheets];
}

function textsOf({ card }: Laid): readonly TextItem[] {
  return card.items.filter((item) => item.kind === 'text');
}

function symbolsOf({ card }: Laid): readonly Item[] {
  return card.items.filter((item) => item.kind === 'image' && item.svg.includes('crispEdges'));
}

/** All the words of one picture. */
function wordsOf(catalog: Catalog, of: string, locale = 'vi', format = 'feed'): string {
  const plan = plansOf(catalog).find(
    (each) => each.of === of && each.locale === locale && each.format === format,
  );
  if (plan === undefined) throw new Error(`There is no picture of ${of}.`);
  return textsOf(plan)
    .map(({ lines }) => lines.join(' ').replaceAll('\u00A0', ' '))
    .join('\n');
}

/** Below the top and above the bottom that apps cover with their own controls, in pixels. */
const COVERED = { story: { top: 250, bottom: 340 }, cover: { top: 39, bottom: 39 } } as const;

/** What is under a point of the text, the frames aside that areas may have. */
function groundAt(items: readonly Item[], x: number, y: number): Item | undefined {
  return items
    .filter((item) => item.kind === 'image' || (item.kind === 'area' && item.fill !== undefined))
    .findLast((item) => x >= item.x && x < item.x + item.width && y >= item.y && y < item.y + item.height);
}

/** The colours that a text stands on; a drawing under it gives undefined. */
function groundsOf({ card }: Laid, text: TextItem): readonly (string | undefined)[] {
  const below = card.items.slice(0, card.items.indexOf(text));
  const [right, bottom] = [text.x + text.width - 1, text.y + text.height - 4];
  const corners = [text.x + 1, right].flatMap((x) => [text.y + 4, bottom].map((y) => [x, y] as const));
  const grounds = corners.map(([x, y]) => groundAt(below, x, y));
  return grounds.map((ground) =>
    ground === undefined ? card.background : (ground as Partial<AreaItem>).fill,
  );
}

function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 1 && height > 1;
}

describe.each([
  ['the small commune', smallCatalog],
  ['a commune on the map', () => smallCatalog(MAPPED)],
  ['the content of the project', realCatalog],
])('pictures of %s', (_name, read: () => Catalog) => {
  const plans = plansOf(read());

  test('have room for every text', () => {
    expect(
      plans.flatMap(({ path: file, card }) => card.tooLong.map(({ said }) => [file, said.text])),
    ).toEqual([]);
  });

  test('keep every text inside and apart from the others', () => {
    const faults = plans.flatMap((plan) => {
      const texts = textsOf(plan);
      const { widthPx, heightPx } = plan.card;
      return texts.flatMap((text, index) => {
        const outside =
          text.x < 12 ||
          text.y < 10 ||
          text.x + text.width > widthPx - 12 ||
          text.y + text.height > heightPx - 4;
        const hit = texts.slice(index + 1).find((other) => overlap(text, other));
        return outside || hit !== undefined ? [[plan.path, text.said.text, hit?.said.text ?? 'outside']] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('set every text on one colour, in a contrast of 4.5 or more, and never on a drawing', () => {
    const faults = plans.flatMap((plan) =>
      textsOf(plan).flatMap((text) => {
        const grounds = groundsOf(plan, text);
        const [ground] = grounds;
        const reads = ground !== undefined && contrast(text.colour, ground) >= 4.5;
        return reads && new Set(grounds).size === 1 ? [] : [[plan.path, text.said.text, ...grounds]];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('draw nothing over a text or a symbol', () => {
    const faults = plans.flatMap(({ path: file, card }) =>
      card.items.flatMap((item, index) => {
        const read = item.kind === 'text' || (item.kind === 'image' && item.svg.includes('crispEdges'));
        const over = read
          ? card.items.slice(index + 1).find((later) => later.kind !== 'text' && overlap(item, later))
          : undefined;
        return over === undefined ? [] : [[file, item, over]];
      }),
    );
    expect(faults).toEqual([]);
  });

  test.each(['story', 'cover'] as const)('leave free what apps cover or cut off of a %s', (format) => {
    const { top, bottom } = COVERED[format];
    const shown = plans.filter((plan) => plan.format === format);
    const faults = shown.flatMap((plan) =>
      [...textsOf(plan), ...symbolsOf(plan)]
        .filter(({ y, height }) => y < top || y + height > plan.card.heightPx - bottom)
        .map((item) => [plan.path, item]),
    );
    expect(shown).not.toHaveLength(0);
    expect(faults).toEqual([]);
  });

  test('leave no number alone in a line', () => {
    const faults = plans.flatMap((plan) =>
      textsOf(plan)
        .filter(({ lines }) => lines.length > 1 && lines.some((line) => /^[\d.,]+$/u.test(line)))
        .map(({ lines }) => [plan.path, ...lines]),
    );
    expect(faults).toEqual([]);
  });

  test('set no text smaller than can be read on a phone', () => {
    expect(Math.min(...plans.flatMap(textsOf).map(({ sizePx }) => sizePx))).toBeGreaterThanOrEqual(
      SMALLEST_PX,
    );
  });
});

describe('a sheet', () => {
  const catalog = smallCatalog();

  test.each(['a4', 'a3'])(
    'of %s shows every document and every step, and asks for what it is for',
    (format) => {
      const ref = 'services/khai-sinh';
      const lines = wordsOf(catalog, ref, 'vi', format);
      const { documents, steps } = catalog.entries.services.find((entry) => entry.ref === ref)?.main.data ?? {
        documents: [],
        steps: [],
      };
      for (const { name } of documents) expect(lines).toContain(name);
      for (const { title } of steps) expect(lines).toContain(title);
      expect(wordsOf(catalog, 'relics/dinh-mau', 'vi', format)).toContain('Quét mã\nđể nghe câu chuyện');
    },
  );

  test.each([
    ['a4', 50],
    ['a3', 100],
  ] as const)(
    'of %s has a symbol of %d mm, a tenth of the distance that it is read from',
    (format, sideMm) => {
      const [plan] = plansOf(catalog).filter(
        (each) => each.format === format && each.of === 'relics/dinh-mau',
      );
      const [symbol] = plan === undefined ? [] : symbolsOf(plan);
      const modules = Number(/viewBox="0 0 (\d+)/u.exec(symbol?.kind === 'image' ? symbol.svg : '')?.[1]);
      const side = ((symbol?.width ?? 0) * unitMm(format) * (modules - 8)) / modules;
      expect(side).toBeCloseTo(sideMm, 5);
      // Points of the smallest letters.
      expect((SMALLEST_PX * unitMm(format) * 72) / 25.4).toBeGreaterThanOrEqual(9);
    },
  );
});

describe('what pictures say', () => {
  test('an entry that is not confirmed says so in the reader’s language', () => {
    const catalog = smallCatalog();
    expect(wordsOf(catalog, 'relics/gieng-mau')).toContain('đang chờ xã xác nhận');
    expect(wordsOf(catalog, 'relics/gieng-mau', 'en')).toContain('Awaiting the commune’s confirmation');
  });

  test('a sample says so on its infographic and on its share picture', () => {
    const catalog = smallCatalog({
      'products/vai-det-mau/index.vi.mdx': (text) =>
        text.replace(/state: unconfirmed\n {2}note: .*\n/u, 'state: sample\n'),
      'products/vai-det-mau/index.en.mdx': (text) => text.replace(/verification:\n {2}note: .*\n/u, ''),
    });
    expect(wordsOf(catalog, 'products/vai-det-mau')).toContain('Nội dung mẫu');
    expect(wordsOf(catalog, 'products/vai-det-mau', 'vi', 'share')).toContain('Nội dung mẫu');
    expect(wordsOf(catalog, 'products/vai-det-mau', 'en')).toContain('Sample content');
  });

  test('stars stand only on a product with a certificate, with their number in words', () => {
    const catalog = smallCatalog();
    expect(wordsOf(catalog, 'products/mat-ong-mau')).toContain('OCOP 4 sao');
    expect(wordsOf(catalog, 'products/vai-det-mau')).not.toContain('sao');
  });

  test('an entry that no placard opens shows the address of the site and no symbol', () => {
    const catalog = smallCatalog();
    expect(wordsOf(catalog, 'relics/gieng-mau')).toMatch(/Xem thêm tại\nmau\.example\.vn$/mu);
    expect(wordsOf(catalog, 'relics/dinh-mau')).toContain('mau.example.vn/7K3Q');
  });

  test('the hotline is printed once it is given', () => {
    const without = smallCatalog();
    const given = smallCatalog({
      'site.yaml': (text) => text.replace(/^hotline: .*$/mu, 'hotline: 0225 000 111'),
    });
    expect(wordsOf(without, 'relics/dinh-mau')).not.toContain('Gọi xã');
    expect(wordsOf(given, 'relics/dinh-mau')).toContain('Gọi xã\n0225 000 111');
  });

  test('a trail shows all of its stops in every shape, or it would lead astray', () => {
    const catalog = smallCatalog(MAPPED);
    const [trail] = catalog.entries.trails;
    const stops = trail?.main.data.stops ?? [];
    expect(stops).toHaveLength(12);
    for (const format of ['feed', 'square', 'story']) {
      const lines = wordsOf(catalog, trail?.ref ?? '', 'vi', format).split('\n');
      for (const { entry } of stops) expect(lines).toContain(catalog.entry(entry).main.data.title);
    }
  });

  test('what has points is on a map: an entry with those round it, the stops of a trail by their numbers', () => {
    const stops = ['relics/gieng-mau', 'places/cho-mau', 'places/mieu-1', 'places/mieu-2'];
    const catalog = smallCatalog({
      ...MAPPED,
      'trails/mot-vong-mau/index.vi.mdx': (text) =>
        text.replace(
          /stops:[\s\S]*?responsible:/u,
          `stops:\n${stops.map((ref) => `  - entry: ${ref}\n    note: Xem sân.`).join('\n')}\nresponsible:`,
        ),
      'trails/mot-vong-mau/index.en.mdx': (text) =>
        text.replace(
          /stops:[\s\S]*?verification:/u,
          `stops:\n${stops.map(() => '  - note: See the yard.').join('\n')}\nverification:`,
        ),
    });
    const mapOf = (of: string) => {
      const plan = plansOf(catalog).find(
        (each) => each.of === of && each.locale === 'vi' && each.format === 'feed',
      );
      const items = plan?.card.items ?? [];
      const heading = items.findIndex((item) => item.kind === 'text' && item.said.text === 'Sơ đồ');
      const [map, ...onMap] = items.slice(heading + 1);
      if (heading < 0 || map?.kind !== 'image') throw new Error(`There is no map of ${of}.`);
      expect(svgPicture(map.svg).shapes.length).toBeGreaterThan(2);
      const texts = onMap.filter((item) => item.kind === 'text' && isInside(item, map)) as TextItem[];
      return texts.map(({ said }) => said.text);
    };
    expect(mapOf('relics/gieng-mau')).toEqual(expect.arrayContaining(['Giếng Mẫu', '2 km', 'B']));
    expect(mapOf('trails/mot-vong-mau')).toEqual(['1', '2', '3', '4', expect.stringMatching(/ k?m$/u), 'B']);
  });

  test('a festival says when it is held next, and that the day is reckoned', () => {
    const catalog = { ...smallCatalog(), today: '2026-11-26' };
    const words = wordsOf(catalog, 'festivals/hoi-mau');
    expect(words).toContain('10–12\ntháng Giêng, âm lịch');
    expect(words).toContain('Năm 2027: thứ Hai 15.02 đến thứ Tư 17.02');
    expect(words).toContain('tính từ lịch âm');
  });

  test('the commune at a glance shows its figures and one of each other page about it', () => {
    const words = wordsOf(realCatalog(), 'about/tong-quan');
    for (const figure of ['26,39 km²', '47.189', '2025', '11629', '15/15 xã', '50 ha']) {
      expect(words.split('\n')).toContain(figure);
    }
  });

  test('documents that there is no room for are counted', () => {
    const documents = Array.from({ length: 9 }, (_document, index) => `  - name: Giấy tờ số ${index + 1}`);
    const catalog = smallCatalog({
      'services/khai-sinh/index.vi.mdx': (text) =>
        text.replace(/^documents:\n(?: {2}.*\n)+/mu, `documents:\n${documents.join('\n')}\n`),
      'services/khai-sinh/index.en.mdx': undefined,
    });
    expect(wordsOf(catalog, 'services/khai-sinh')).toMatch(/… và [4-8] giấy tờ khác/u);
  });
});
