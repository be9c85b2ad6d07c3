/** What readers type, and what they find first. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../catalog/catalog.ts';
import { readContent } from '../../catalog/read.ts';
import type { SearchIndex } from '../../feeds/search-index.ts';
import type { LocaleId } from '../../model/locale.ts';
import { smallFiles, type FileChanges } from '../../testing/content.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { createFinder, pathOfHit } from './find.ts';
import { searchIndexOf } from './index-file.ts';

/** The small commune with a few more names, and the communal house in Korean and Chinese. */
const CHANGES: FileChanges = {
  'site.yaml': (text) =>
    text.replace(
      'offices:\n',
      '  - id: zh\n    tag: zh-Hans\n    label: 中文\n    fallbacks: [en, vi]\n' +
        '  - id: ko\n    tag: ko\n    label: 한국어\n    fallbacks: [en, vi]\noffices:\n',
    ),
  'relics/dinh-mau/index.vi.mdx': (text) => text.replace('title: Đình Mẫu', 'title: Đình làng'),
  'places/cho-mau/index.vi.mdx': (text) => text.replace('title: Chợ Mẫu', 'title: Dinh Lãng'),
  ...translatedHouse('ko', '코끼리 마을회관', '마을 사람들이 모이는 곳'),
  ...translatedHouse('zh', '象村公社', '村民聚会的地方'),
};

function translatedHouse(locale: string, title: string, tagline: string): FileChanges {
  const english = smallFiles()['relics/dinh-mau/index.en.mdx'];
  const text = String(english)
    .replace(/^title: .*$/mu, `title: ${title}`)
    .replace(/^tagline: .*$/mu, `tagline: ${tagline}`);
  return { [`relics/dinh-mau/index.${locale}.mdx`]: text };
}

/** Paths that a reader of `locale` is led to, best first. */
async function pathsIn(catalog: Catalog, locale: LocaleId): Promise<(query: string) => readonly string[]> {
  const index = JSON.parse(searchIndexOf(catalog, locale)) as SearchIndex;
  const find = await createFinder(index);
  return (query) => find(query).map((hit) => pathOfHit(index, hit));
}

const small = smallCatalog(CHANGES);
const vietnamese = await pathsIn(small, 'vi');
const english = await pathsIn(small, 'en');
const korean = await pathsIn(small, 'ko');
const chinese = await pathsIn(small, 'zh');

const HOUSE = 'di-tich/dinh-mau/';

describe('in Vietnamese', () => {
  it.each([
    ['dinh lang', HOUSE],
    ['đình làng', HOUSE],
    ['ĐÌNH', HOUSE],
    ['Dinh-lang', HOUSE],
    ['đình làng'.normalize('NFD'), HOUSE],
    ['  dinh   lang ', HOUSE],
    ['đìnhlàng', HOUSE],
    ['dinhlang', HOUSE],
    ['dình lang', HOUSE],
    ['dihn lang', HOUSE],
    ['dinh lanng', HOUSE],
    ['khia sinh', 'thu-tuc/khai-sinh/'],
    ['khai sin', 'thu-tuc/khai-sinh/'],
    ['làm giấy khai sinh cho cháu nội', 'thu-tuc/khai-sinh/'],
    ['1.000001', 'thu-tuc/khai-sinh/'],
    ['1000001', 'thu-tuc/khai-sinh/'],
    ['000001', 'thu-tuc/khai-sinh/'],
    ['mật ong', 'san-pham/mat-ong-mau/'],
    ['mat ogn', 'san-pham/mat-ong-mau/'],
    ['communal house', HOUSE],
    ['tổ nghề dệt', HOUSE],
    ['hành chính công', 'dia-diem/trung-tam-mau/'],
    ['thôn đình', HOUSE],
    ['lễ hội', 'le-hoi/hoi-mau/'],
  ])('“%s” finds %s first', (query, first) => {
    expect(vietnamese(query)[0]).toBe(first);
  });

  it('puts the same marks first and keeps the others', () => {
    expect(vietnamese('dinh lãng').slice(0, 2)).toEqual(['dia-diem/cho-mau/', HOUSE]);
    expect(vietnamese('đình làng').slice(0, 2)).toEqual([HOUSE, 'dia-diem/cho-mau/']);
  });

  it.each(['7K3Q', '7k3q', ' 7k3q ', '7K-3Q', '7k 3q'])('“%s” leads to the placard', (code) => {
    expect(vietnamese(code)).toEqual(['7K3Q/']);
  });

  it('knows a code by its beginning, and by all but one of its characters', () => {
    expect(vietnamese('7k3')).toEqual(['7K3Q/']);
    expect(vietnamese('7K3R')).toEqual(['7K3Q/']);
    expect(vietnamese('7KR3')).toEqual([]);
  });

  it('is sure of a code only when it is whole and right', async () => {
    const find = await createFinder(JSON.parse(searchIndexOf(small, 'vi')) as SearchIndex);
    expect(find('7k3q')[0]).toMatchObject({ code: '7K3Q', isExact: true });
    for (const typed of ['7k3', '7K3R']) expect(find(typed)[0]?.isExact, typed).toBe(false);
  });

  it.each(['', ' ', '?!', 'xyzzy', '코끼리'])('“%s” finds nothing', (query) => {
    expect(vietnamese(query)).toEqual([]);
  });
});

describe('a code with characters that look alike', () => {
  it.each(['8B01', '8bo1', '8BOI', '8b0l'])('is found as %s', async (typed) => {
    const [placard] = small.placards;
    if (placard === undefined) throw new Error('The small commune has placards.');
    const paths = await pathsIn({ ...small, placards: [{ ...placard, code: '8B01' }] }, 'vi');
    expect(paths(typed)).toEqual(['8B01/']);
  });
});

describe('in other languages', () => {
  it.each([
    ['register birth', 'services/khai-sinh/'],
    ['regsiter a birth', 'services/khai-sinh/'],
    ['khai sinh', 'services/khai-sinh/'],
    ['đình làng', 'relics/dinh-mau/'],
    ['houses', 'relics/dinh-mau/'],
  ])('“%s” finds %s first in English', (query, first) => {
    expect(english(query)[0]).toBe(first);
  });

  it.each(['코끼리', '코', '끼리', '마을회관', '회관', '코낄', '코끼리마을', '사람들', 'đình làng'])(
    '“%s” finds the communal house in Korean',
    (query) => {
      expect(korean(query)[0]).toBe('relics/dinh-mau/');
    },
  );

  it.each(['象', '象村', '公社', '村公', '聚会', 'đình làng'])(
    '“%s” finds the communal house in Chinese',
    (query) => {
      expect(chinese(query)[0]).toBe('relics/dinh-mau/');
    },
  );
});

describe('in the guide of An Lão', async () => {
  const { catalog } = readContent(path.resolve(import.meta.dirname, '../../../content'));
  if (catalog === undefined) throw new Error('The content has faults.');
  const guides = new Map(
    await Promise.all(catalog.site.locales.map(async ({ id }) => [id, await pathsIn(catalog, id)] as const)),
  );

  it.each<readonly [LocaleId, string, string]>([
    ['vi', 'nui voi', 'di-tich/nui-voi/'],
    ['vi', 'Núi Voi', 'di-tich/nui-voi/'],
    ['vi', 'nuivoi', 'di-tich/nui-voi/'],
    ['vi', 'le chan', 'di-tich/den-tho-le-chan/'],
    ['vi', 'den le chan', 'di-tich/den-tho-le-chan/'],
    ['vi', 'dong long tien', 'di-tich/dong-long-tien/'],
    ['vi', 'cho ruon', 'dia-diem/cho-ruon/'],
    ['vi', 'ket hno', 'thu-tuc/dang-ky-ket-hon/'],
    ['vi', 'hộ kinh doanh', 'thu-tuc/dang-ky-ho-kinh-doanh/'],
    ['vi', '1.001193', 'thu-tuc/dang-ky-khai-sinh/'],
    ['vi', 'chung thuc ban sao', 'thu-tuc/chung-thuc-ban-sao/'],
    ['vi', 'f559', 'F559/'],
    ['en', 'nui voi', 'relics/nui-voi/'],
    ['en', 'elephant mountain', 'relics/nui-voi/'],
    ['en', 'marriage', 'services/dang-ky-ket-hon/'],
    ['ko', '코끼리', 'relics/nui-voi/'],
    ['zh', '象山', 'relics/nui-voi/'],
  ])('%s: “%s” finds %s first', (locale, query, first) => {
    expect(guides.get(locale)?.(query)[0]).toBe(first);
  });

  it('finds every entry first by its own name', () => {
    const missed = catalog.all.flatMap((entry) => {
      const { title } = entry.main.data;
      const first = guides.get('vi')?.(title)[0] ?? '';
      return first.endsWith(`/${entry.slug}/`) ? [] : [`${title}: ${first}`];
    });
    expect(missed).toEqual([]);
  });
});
