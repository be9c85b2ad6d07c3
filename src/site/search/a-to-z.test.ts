import { describe, expect, it } from 'vitest';
import { textFor } from '../../catalog/catalog.ts';
import type { LocaleId } from '../../model/locale.ts';
import type { FileChanges } from '../../testing/content.ts';
import { smallCatalog, WITH_CHINESE } from '../../testing/small-catalog.ts';
import { aToZ, plainLetter, vietnameseLetter } from './a-to-z.ts';

function groupsOf(locale: LocaleId, changes: FileChanges = {}) {
  const catalog = smallCatalog(changes);
  return aToZ(catalog, locale).map(({ heading, entries }) => [
    heading,
    entries.map((entry) => textFor(catalog, entry, locale).data.title),
  ]);
}

const rename = (title: string) => (text: string) => text.replace(/^title: .*$/mu, `title: ${title}`);

describe('the letter of a title', () => {
  it.each([
    ['Đình Mẫu', 'Đ', 'D'],
    ['ế ẩm', 'Ê', 'E'],
    ['Ấp Bắc'.normalize('NFD'), 'Â', 'A'],
    ['ổi', 'Ô', 'O'],
    ['Ứng Hòa', 'Ư', 'U'],
    ['À', 'A', 'A'],
    ['“Núi”', 'N', 'N'],
    ['12 điều', '0', '0'],
    ['象山', undefined, undefined],
  ])('%s is under %s, and under %s where letters have no marks', (title, vietnamese, plain) => {
    expect(vietnameseLetter(title)).toBe(vietnamese);
    expect(plainLetter(title)).toBe(plain);
  });
});

describe('aToZ', () => {
  it('groups by letter in the order of a Vietnamese dictionary, digits first, Đ after D', () => {
    const groups = groupsOf('vi', {
      'places/cho-mau/index.vi.mdx': rename('Dốc Mẫu'),
      'relics/gieng-mau/index.vi.mdx': rename('Ấp Mẫu'),
      'products/vai-det-mau/index.vi.mdx': rename('Áo Mẫu'),
      'trails/mot-vong-mau/index.vi.mdx': rename('2 giờ đi bộ'),
      'about/gioi-thieu/index.vi.mdx': rename('12 điều nên biết'),
    });
    expect(groups).toEqual([
      ['0–9', ['2 giờ đi bộ', '12 điều nên biết']],
      ['A', ['Áo Mẫu']],
      ['Â', ['Ấp Mẫu']],
      ['C', ['Chứng thực bản sao']],
      ['D', ['Dốc Mẫu']],
      ['Đ', ['Đăng ký khai sinh', 'Đình Mẫu']],
      ['H', ['Hội làng Mẫu']],
      ['M', ['Mật ong Mẫu']],
      ['T', ['Trung tâm hành chính công Mẫu']],
    ]);
  });

  it('groups by the letters of the reader’s language, with the best title that there is', () => {
    const groups = groupsOf('en', {
      'relics/gieng-mau/index.en.mdx': undefined,
      'relics/gieng-mau/index.vi.mdx': rename('Đống Mẫu'),
    });
    const headings = groups.map(([heading]) => heading);
    expect(headings).toEqual([...headings].sort());
    expect(Object.fromEntries(groups)).toMatchObject({ D: ['Đống Mẫu'] });
  });

  it('groups by kind where the language has no letters', () => {
    const groups = groupsOf('zh', WITH_CHINESE);
    expect(groups[0]?.[0]).toBe('古迹');
    expect(groups).toHaveLength(7);
  });

  it('has every entry once', () => {
    for (const locale of ['vi', 'en', 'zh'] as const) {
      const catalog = smallCatalog(WITH_CHINESE);
      const refs = aToZ(catalog, locale).flatMap(({ entries }) => entries.map(({ ref }) => ref));
      expect(refs.sort(), locale).toEqual(catalog.all.map(({ ref }) => ref).sort());
    }
  });
});
