import { expect, test } from 'vitest';
import { placardCatalog } from '../testing/placard-catalog.ts';
import { sampleRecord } from '../testing/manifest.ts';
import { proofPage } from './proof-page.ts';

const SAMPLES = [
  { class: 'clean', readBy: ['zxing-wasm', '@undecaf/zbar-wasm'], png: 'AAAA' },
  { class: 'dirt-8', readBy: ['@undecaf/zbar-wasm'], png: 'BBBB' },
  { class: 'combined', readBy: [], png: 'CCCC' },
];

function page(title = 'Núi Voi'): string {
  const { catalog, placard } = placardCatalog({ vi: { title, tagline: 'x' } });
  const record = sampleRecord('7K3Q', 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/');
  return proofPage(catalog, [{ placard, record, samples: SAMPLES }]);
}

test('every placard is named with its code, target, place and address', () => {
  for (const text of ['id="7K3Q"', '7K3Q · Núi Voi', 'bên cổng', 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/']) {
    expect(page()).toContain(text);
  }
});

test('every picture has its verdict in words, in Vietnamese and English', () => {
  expect(page()).toContain(
    '<b>còn nguyên</b>cả 2 chương trình đọc được<br><span lang="en">undamaged: read by all 2',
  );
  expect(page()).toContain('<b>bẩn 8 %</b>1/2 chương trình đọc được');
  expect(page()).toContain(
    '<b>nhiều thứ cùng lúc</b>không đọc được<br><span lang="en">several at once: not read',
  );
});

test('the result of each class and the share are told', () => {
  expect(page()).toContain('Đọc được 95 % bộ thử, cần 90 %.');
  expect(page()).toContain('<li>bẩn 8 %: 19/20');
});

test('nothing is fetched and nothing runs', () => {
  expect(page()).not.toMatch(/<script|<link|src="(?!data:)|href=|url\(|@import/u);
});

test('a text with signs of the markup stays a text', () => {
  expect(page('A & <b>')).toContain('7K3Q · A &amp; &lt;b&gt;');
});
