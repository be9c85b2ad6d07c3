import { describe, expect, it } from 'vitest';
import { loadFonts, type Fonts } from '../brand/fonts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { confirmed } from '../testing/confirmed.ts';
import type { FileChanges } from '../testing/content.ts';
import { savedFaces } from '../testing/saved-faces.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { comparePlacards, type ChangedPlacard, type Reprint } from './reprint.ts';
import { reprintReasons } from './reprint-words.ts';

const fonts = loadFonts();

const savedFrom = (catalog: Catalog, withFonts: Fonts = fonts) => savedFaces(catalog, withFonts);

/** The small commune after `changes`, compared with what it was; `base` is changed on both sides. */
function compared(changes: FileChanges, base: FileChanges = {}): Reprint {
  return comparePlacards(smallCatalog({ ...base, ...changes }), savedFrom(smallCatalog(base)), fonts);
}

/** Reasons by code. */
function reasonsOf({ changed }: Reprint): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(changed.map((change) => [change.placard.code, reprintReasons(change)]));
}

const swap =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);

const MAIN = 'relics/dinh-mau/index.vi.mdx';
const SIGN = 'placards/7K3Q.yaml';
const CONFIRMED = confirmed('relics/dinh-mau');

const NOTHING = { changed: [], added: [], unconfirmed: [], retired: [], gone: [], unchanged: 2 };

describe('what is not on the face', () => {
  it.each<[string, FileChanges]>([
    ['a story', { [MAIN]: swap('lợp ngói mũi hài', 'lợp ngói ta') }],
    ['a summary', { [MAIN]: swap('Đình Mẫu đứng đầu làng', 'Ngôi đình đứng đầu làng') }],
    ['a source', { [MAIN]: swap('Sổ ghi chép của xã Mẫu', 'Sổ ghi chép của thôn Đình') }],
    ['another place', { [SIGN]: swap('at: relics/dinh-mau', 'at: places/cho-mau') }],
    ['another spot', { [SIGN]: swap('right of the gate', 'left of the gate') }],
    [
      'a status',
      {
        [SIGN]: (text) =>
          `${text.replace('planned', 'printed')}printedOn: '2026-11-24'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/7K3Q/\n`,
      },
    ],
  ])('%s reprints nothing', (_what, changes) => {
    expect(compared(changes)).toEqual(NOTHING);
  });

  it('a new name of the entry with the same words reprints nothing', () => {
    const [seven, ...others] = savedFrom(smallCatalog()).toReversed();
    if (seven === undefined) throw new Error('There is no placard.');
    const renamed = { ...seven, opens: 'relics/dinh-cu' };
    expect(comparePlacards(smallCatalog(), [renamed, ...others], fonts)).toEqual(NOTHING);
  });
});

describe('what is on the face', () => {
  it.each<[string, FileChanges, readonly string[]]>([
    [
      'a title',
      { [MAIN]: swap('title: Đình Mẫu', 'title: Đình Mẫu cổ') },
      ['Tên: "Đình Mẫu" → "Đình Mẫu cổ"'],
    ],
    [
      'a title in the second language',
      { 'relics/dinh-mau/index.en.mdx': swap('Mẫu communal house', 'Mẫu village house') },
      ['Tên, tiếng thứ hai: "Mẫu communal house" → "Mẫu village house"'],
    ],
    [
      'a tagline',
      { [MAIN]: swap('thờ ông tổ', 'thờ tổ') },
      ['Dòng giới thiệu: "Ngôi đình thờ ông tổ nghề dệt" → "Ngôi đình thờ tổ nghề dệt"'],
    ],

    [
      'an office',
      { [MAIN]: swap('responsible: van-hoa', 'responsible: mot-cua') },
      ['Bộ phận phụ trách: "Phòng Văn hóa – Xã hội" → "Trung tâm Phục vụ hành chính công"'],
    ],
    ['the format', { [SIGN]: swap('format: a5', 'format: a4') }, ['Khổ biển: A5 đứng → A4 đứng']],
    [
      'ink',
      { [SIGN]: swap('format: a5', 'format: a5\nink: saving') },
      ['Kiểu in: in màu đủ → tiết kiệm mực'],
    ],
    ['the confirmation', CONFIRMED, ['Bỏ dấu "DỰ THẢO, chưa được treo": bài đã được xác nhận']],
  ])('%s is named, old and new', (_what, changes, reasons) => {
    const reprint = compared(changes);
    expect(reasonsOf(reprint)).toEqual({ '7K3Q': reasons });
    expect(reprint.unchanged).toBe(1);
  });

  it('an entry whose confirmation was taken back reprints nothing, and is told of', () => {
    const saved = savedFrom(smallCatalog(CONFIRMED));
    const reprint = comparePlacards(smallCatalog(), saved, fonts);
    expect(reprint.changed).toEqual([]);
    expect(reprint.unconfirmed.map(({ code }) => code)).toEqual(['7K3Q']);
    expect(reprint.unchanged).toBe(2);
  });

  it('a final sign whose title changes while its entry is not confirmed is named for its title alone', () => {
    const saved = savedFrom(smallCatalog(CONFIRMED));
    const changed = smallCatalog({ [MAIN]: swap('title: Đình Mẫu', 'title: Đình Mẫu cổ') });
    const reprint = comparePlacards(changed, saved, fonts);
    expect(reasonsOf(reprint)).toEqual({ '7K3Q': ['Tên: "Đình Mẫu" → "Đình Mẫu cổ"'] });
    expect(reprint.changed.map(({ draft }) => draft)).toEqual([true]);
  });

  it('a hotline that becomes known is on every placard', () => {
    const reason = ['Số điện thoại gọi xã: không in → "0225 3872 000"'];
    const reprint = compared({ 'site.yaml': swap('hotline: null', "hotline: '0225 3872 000'") });
    expect(reasonsOf(reprint)).toEqual({ '2B58': reason, '7K3Q': reason });
    expect(reprint.unchanged).toBe(0);
  });

  it('an address is named where it is printed and in the symbol', () => {
    const { changed } = compared({ 'site.yaml': swap('mau.example.vn', 'mau.gov.vn') });
    expect(changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual(
      Array.from({ length: 2 }, () => ['payload', 'shortAddress', 'domain']),
    );
  });

  it('a symbol that is denser for its setting is named, though nothing else moves', () => {
    const [first, ...others] = savedFrom(smallCatalog());
    if (first === undefined) throw new Error('There is no placard.');
    const fields = { ...first.face.fields, 'symbol.level': 'Q' };
    const saved = [{ ...first, face: { ...first.face, fields } }, ...others];
    const level = smallLevel();
    expect(reasonsOf(comparePlacards(smallCatalog(), saved, fonts))).toEqual({
      [first.code]: [`Mức sửa lỗi của mã QR: Q → ${level}`],
    });
  });

  it('another entry is named with all that it changes', () => {
    const { '7K3Q': reasons = [] } = reasonsOf(
      compared({ [SIGN]: swap('opens: relics/dinh-mau', 'opens: products/vai-det-mau') }),
    );
    expect(reasons.slice(0, 3)).toEqual([
      'Mở trang khác: relics/dinh-mau → products/vai-det-mau',
      'Màu của loại: Di tích → Sản phẩm',
      'Loại: "Di tích" → "Sản phẩm"',
    ]);
    expect(reasons).toContain('Tên: "Đình Mẫu" → "Vải dệt Mẫu"');
  });
});

function smallLevel(): string {
  const [first] = savedFrom(smallCatalog());
  return first?.face.fields['symbol.level'] ?? '';
}

describe('a format that does not print everything', () => {
  const a6 = { [SIGN]: swap('format: a5', 'format: a6') };
  const label = { [SIGN]: swap('format: a5', 'format: label-60') };
  const tagline = { [MAIN]: swap('thờ ông tổ', 'thờ tổ') };

  it('is not printed again for a tagline that it does not show', () => {
    expect(compared(tagline, a6)).toEqual(NOTHING);
    expect(compared(tagline, label)).toEqual(NOTHING);
  });

  it('is not told of a tagline when its title changes', () => {
    const both = {
      [MAIN]: (text: string) => tagline[MAIN]?.(text.replace('title: Đình Mẫu', 'title: Đình Cả')) ?? '',
    };
    expect(reasonsOf(compared(both, a6))).toEqual({ '7K3Q': ['Tên: "Đình Mẫu" → "Đình Cả"'] });
    expect(reasonsOf(compared(both))['7K3Q']).toHaveLength(2);
  });

  it('is told of a drawing only where it shows one', () => {
    const drawing = { [MAIN]: swap('drawing: temple', 'drawing: mountain') };
    const landscape = { [SIGN]: swap('format: a5', 'format: a5-landscape') };
    expect(reasonsOf(compared(drawing, landscape))).toEqual({ '7K3Q': ['Tranh vẽ: temple → mountain'] });
    expect(compared(drawing)).toEqual(NOTHING);
  });

  it('a label shows no drawing and no city', () => {
    const changes = {
      [MAIN]: swap('drawing: temple', 'drawing: mountain'),
      'site.yaml': swap('vi: tỉnh Thử Nghiệm', 'vi: tỉnh Thử'),
    };
    expect(reasonsOf(compared(changes, label))).toEqual({ '2B58': [expect.stringContaining('Tên tỉnh')] });
  });

  it('a label shows the office and the hotline, but not the commune', () => {
    const changes = {
      [MAIN]: swap('responsible: van-hoa', 'responsible: mot-cua'),
      'site.yaml': (text: string) =>
        text.replace('vi: Xã Mẫu', 'vi: Xã Mẫu Mới').replace('hotline: null', "hotline: '0225 3872 000'"),
    };
    const { '7K3Q': onLabel = [] } = reasonsOf(compared(changes, label));
    expect(onLabel).toContain('Số điện thoại gọi xã: không in → "0225 3872 000"');
    expect(onLabel).toContainEqual(expect.stringContaining('phụ trách'));
    expect(onLabel).toHaveLength(2);
  });
});

describe('the tool itself', () => {
  const heavier = { ...fonts, 400: fonts[600] };
  const old = savedFrom(smallCatalog(), heavier);

  it('is named when only fonts, layout or art changed', () => {
    const reason = ['Chữ vẫn như cũ, nhưng bố cục, phông chữ hoặc tranh vẽ của công cụ đã đổi'];
    expect(reasonsOf(comparePlacards(smallCatalog(), old, fonts))).toEqual({
      '2B58': reason,
      '7K3Q': reason,
    });
  });

  it('is named after the texts that changed as well', () => {
    const today = smallCatalog({ [MAIN]: swap('title: Đình Mẫu', 'title: Đình Cả') });
    expect(reasonsOf(comparePlacards(today, old, fonts))['7K3Q']).toEqual([
      'Tên: "Đình Mẫu" → "Đình Cả"',
      'Ngoài ra, bố cục, phông chữ hoặc tranh vẽ của công cụ cũng đã đổi',
    ]);
  });

  const edited = (change: (fields: Record<string, string>) => Record<string, string>, look?: string) =>
    savedFrom(smallCatalog()).map((placard) => ({
      ...placard,
      face: { fields: change(placard.face.fields), look: look ?? placard.face.look },
    }));

  it('that no longer knows a drawing names it', () => {
    const saved = edited((fields) => ({ ...fields, drawing: 'pagoda' }), '0');
    const { changed } = comparePlacards(smallCatalog(), saved, fonts);
    expect(
      changed.map(({ changes, restyled }: ChangedPlacard) => [changes.map(({ field }) => field), restyled]),
    ).toEqual([
      [['drawing'], true],
      [['drawing'], true],
    ]);
  });

  it('that did not record a text yet does not guess what it was', () => {
    const saved = edited(({ domain: _domain, ...fields }) => fields, '0');
    const { changed } = comparePlacards(smallCatalog(), saved, fonts);
    expect(changed.map(({ changes, restyled }) => [changes, restyled])).toEqual([
      [[], true],
      [[], true],
    ]);
  });
});

describe('placards that came and went', () => {
  const RETIRED = swap(
    "issuedOn: '2026-11-20'",
    "issuedOn: '2026-11-20'\nretiredOn: '2026-11-25'\nsuccessor: 2B58",
  );
  const retire: FileChanges = { [SIGN]: (text) => RETIRED(text.replace('planned', 'retired')) };

  it('a new one is told of, and nothing is compared', () => {
    const saved = savedFrom(smallCatalog()).filter(({ code }) => code === '2B58');
    const { added, changed, unchanged } = comparePlacards(smallCatalog(), saved, fonts);
    expect([added.map(({ code }) => code), changed, unchanged]).toEqual([['7K3Q'], [], 1]);
  });

  it('one that was retired since is to be taken down', () => {
    const { retired, changed, gone, unchanged } = compared(retire);
    expect([retired.map(({ code }) => code), changed, gone, unchanged]).toEqual([['7K3Q'], [], [], 1]);
  });

  it('one that was retired before is not told of', () => {
    expect(compared({}, retire)).toEqual({ ...NOTHING, unchanged: 1 });
  });

  it('one that the registry has lost is told of', () => {
    const [first] = savedFrom(smallCatalog());
    if (first === undefined) throw new Error('There is no placard.');
    const saved = [...savedFrom(smallCatalog()), { ...first, code: 'ZZ9T' }, { ...first, code: '4M73' }];
    expect(comparePlacards(smallCatalog(), saved, fonts).gone.map(({ code }) => code)).toEqual([
      '4M73',
      'ZZ9T',
    ]);
  });
});
