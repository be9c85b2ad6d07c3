import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { placardCatalog, type PlacardCatalogParts } from '../testing/placard-catalog.ts';
import { drawnPlacards, placardIssues } from './check.ts';

const fonts = loadFonts();

function issues(changes: Partial<PlacardCatalogParts> = {}) {
  return placardIssues(placardCatalog(changes).catalog, fonts);
}

test('sound texts have no findings', () => {
  expect(issues()).toEqual([]);
});

describe('a letter that the typeface lacks', () => {
  test('is named with its file and line', () => {
    expect(issues({ vi: { title: 'Núi Voi №1', tagline: 'x' } })).toEqual([
      {
        file: 'relics/nui-voi/index.vi.mdx',
        line: 2,
        id: 'glyph/missing',
        severity: 'error',
        values: { character: '№', codePoint: 'U+2116', field: 'title' },
      },
    ]);
  });

  test('is found in the translation too, on its own line', () => {
    const [issue] = issues({ en: { title: 'Hill', tagline: 'Story → told' } });
    expect([issue?.file, issue?.line, issue?.values['codePoint']]).toEqual([
      'relics/nui-voi/index.en.mdx',
      3,
      'U+2192',
    ]);
  });

  test.each(['NFC', 'NFD'])('is not a Vietnamese letter typed in %s', (form) => {
    const text = 'Đền thờ Ằ ẵ ợ ữ ỹ ₫';
    expect(issues({ vi: { title: text.normalize(form), tagline: text.normalize(form) } })).toEqual([]);
  });

  test.each(['NFC', 'NFD'])('is found beside Vietnamese letters typed in %s', (form) => {
    const found = issues({ vi: { title: 'Đền ✓ thờ'.normalize(form), tagline: 'x' } });
    expect(found.map(({ values }) => values['character'])).toEqual(['✓']);
  });

  test('is found once, however often it stands there', () => {
    expect(issues({ vi: { title: '✓ Đền ✓', tagline: 'x' } })).toHaveLength(1);
  });

  test('a locale that cannot be printed points to the registry', () => {
    const files = new Set(issues({ locales: ['vi', 'zh'] }).map(({ file, line }) => `${file}:${line}`));
    expect([...files]).toEqual(['placards/7K3Q.yaml:6']);
  });
});

test('a text without room is a finding that says how much is too much', () => {
  const title = 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG VÀ BAN QUẢN LÝ DI TÍCH XÃ AN LÃO MỚI';
  const [issue, ...others] = issues({ vi: { title, tagline: 'x' } });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ id: 'placard/too-long', file: 'relics/nui-voi/index.vi.mdx', line: 2 });
  expect(issue?.values).toMatchObject({ code: '7K3Q', field: 'title', text: title });
  expect(issue?.values['over']).toBeGreaterThan(5);
});

describe('a symbol that cannot be read', () => {
  test('for the distance is a finding on the line of the distance', () => {
    expect(issues({ readingDistanceCm: 120 })).toEqual([
      {
        file: 'placards/7K3Q.yaml',
        line: 7,
        id: 'symbol/too-far',
        severity: 'error',
        values: { code: '7K3Q', distance: 120, width: 60.6, needed: 120, reach: 60 },
      },
    ]);
  });

  test('for the address is a finding of the site', () => {
    const found = issues({ origin: `https://${'a'.repeat(60)}.vn` });
    const issue = found.find(({ id }) => id === 'symbol/too-dense');
    expect(issue).toMatchObject({ file: 'site.yaml', values: { version: 5 } });
  });
});

test('a placard taken down for good is not drawn, and its symbol need not be read', () => {
  const { catalog } = placardCatalog({ status: 'retired', readingDistanceCm: 500 });
  expect(drawnPlacards(catalog)).toEqual([]);
  expect(placardIssues(catalog, fonts)).toEqual([]);
});
