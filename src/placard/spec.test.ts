import { describe, expect, test } from 'vitest';
import { placardCatalog, type PlacardCatalogParts } from '../testing/placard-catalog.ts';
import { placardSpec } from './spec.ts';

function specOf(changes: Partial<PlacardCatalogParts> = {}) {
  const { catalog, placard } = placardCatalog(changes);
  return placardSpec(catalog, placard);
}

test('the symbol holds the permanent address in capitals, with the code at the root', () => {
  expect(specOf().payload).toBe('HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/');
});

test('the address is printed as people type it', () => {
  const spec = specOf();
  expect(spec.shortAddress.text).toBe('anlao.haiphong.gov.vn/7K3Q');
  expect(spec.domain.text).toBe('anlao.haiphong.gov.vn');
});

test('on a shared host the address to trust has its folder', () => {
  const spec = specOf({ base: '/an-lao/' });
  expect(spec.domain.text).toBe('anlao.haiphong.gov.vn/an-lao');
  expect(spec.shortAddress.text).toBe('anlao.haiphong.gov.vn/an-lao/7K3Q');
  expect(spec.payload).toBe('HTTPS://ANLAO.HAIPHONG.GOV.VN/an-lao/7K3Q/');
});

test('both languages are there, each with the file and line it was written on', () => {
  const { title } = specOf();
  expect(title.first).toEqual({
    text: 'Núi Voi',
    field: 'title',
    origin: { file: 'relics/nui-voi/index.vi.mdx', line: 2 },
    locale: 'vi',
  });
  expect(title.second?.origin).toEqual({ file: 'relics/nui-voi/index.en.mdx', line: 2 });
});

test('an entry without English is not printed twice in Vietnamese', () => {
  const { title, tagline, call } = specOf({ en: undefined });
  expect([title.second, tagline.second]).toEqual([undefined, undefined]);
  expect(call.second?.text).toBe('Scan to hear the story');
});

test('texts are composed, without invisible characters, with one space between words', () => {
  const { title } = specOf({ vi: { title: 'Nu\u0301i\u200B  Voi\n', tagline: 'x' } });
  expect(title.first.text).toBe('Núi Voi');
});

test('a no-break space stays until lines are broken', () => {
  expect(specOf({ vi: { title: 'An\u00A0Lão', tagline: 'x' } }).title.first.text).toBe('An\u00A0Lão');
});

describe('the kind', () => {
  test.each([
    ['relics', 'relic', 'Di tích', 'Heritage', 'để nghe câu chuyện'],
    ['products', 'product', 'Sản phẩm', 'Local product', 'để biết ai làm ra'],
    ['services', 'service', 'Thủ tục', 'Public service', 'xem giấy tờ cần mang'],
    ['places', 'place', 'Địa điểm', 'Place', 'để tìm hiểu nơi này'],
  ] as const)('%s has its gate, its word and its call', (collection, gate, vi, en, purpose) => {
    const spec = specOf({ collection });
    expect([spec.gate, spec.kind.first.text, spec.kind.second?.text]).toEqual([gate, vi, en]);
    expect([spec.call.lead.text, spec.call.purpose.text]).toEqual(['Quét mã', purpose]);
  });

  test('a festival shares the gate of relics but not the word', () => {
    const spec = specOf({ collection: 'festivals' });
    expect([spec.gate, spec.kind.first.text]).toEqual(['relic', 'Lễ hội']);
  });
});

test('the hotline is printed only when it is known', () => {
  expect(specOf().hotline).toBeUndefined();
  const { hotline } = specOf({ hotline: '0225 3872 000' });
  expect([hotline?.label.text, hotline?.number.text]).toEqual(['Gọi xã / Call us', '0225 3872 000']);
});

test('the serial is the code with the month in which it was issued', () => {
  expect(specOf().serial.text).toBe('7K3Q-2026-11');
});

test('who answers for what is shown is named, with both words for it', () => {
  const { office } = specOf();
  expect([office.label.text, office.name.text]).toEqual(['Phụ trách / In charge', 'Phòng Văn hóa – Xã hội']);
  expect(office.name.origin).toEqual({ file: 'site.yaml', line: 10 });
});

test('what the code never does is said in both languages, each of them once', () => {
  const { promise, trust } = specOf();
  for (const text of [promise.first.text, promise.second?.text]) expect(text).toMatch(/OTP/u);
  expect(promise.second?.text).not.toBe(promise.first.text);
  expect([trust.first.text, trust.second?.text]).toEqual([
    'Chỉ tin đúng địa chỉ này',
    'Trust only this address',
  ]);
});

describe('a draft', () => {
  const reasons = (changes: Partial<PlacardCatalogParts>) => specOf(changes).draft?.first.text;

  test.each(['unconfirmed', 'sample'] as const)('is a placard whose entry is %s', (state) => {
    expect(reasons({ state })).toBe('DỰ THẢO, chưa được treo');
  });

  test('is a ranked relic without its decision', () => {
    expect(reasons({ ranking: { rank: 'national', decision: null } })).toBe('DỰ THẢO, chưa được treo');
  });

  test('is no placard of a confirmed entry', () => {
    expect(reasons({})).toBeUndefined();
    expect(reasons({ ranking: { rank: 'national', decision: '313/VH-VP' } })).toBeUndefined();
    expect(reasons({ ranking: { rank: 'inventory', decision: null } })).toBeUndefined();
  });
});
