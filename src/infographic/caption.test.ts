import { describe, expect, test } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.ts';
import { infographicCaption } from './caption.ts';
import { infographicOf } from './kinds.ts';

const catalog = smallCatalog();

function captionOf(ref: string, locale: string) {
  const entry = catalog.entry(ref);
  const infographic = infographicOf(catalog, entry, locale);
  if (infographic === undefined) throw new Error(`${ref} has no infographic.`);
  return infographicCaption(catalog, entry, locale, infographic);
}

describe('infographicCaption', () => {
  test('tells what the picture shows, that it is not confirmed, and where to read more', () => {
    const { path, text } = captionOf('products/mat-ong-mau', 'en');
    expect(path).toBe('posts/products/mat-ong-mau.en.txt');
    expect(text).toMatchInlineSnapshot(`
      "Mẫu honey
      Mẫu commune, Thử Nghiệm province

      Honey from the lychee flowers of the commune. It is spun once a year.

      • OCOP 4 stars.
      • Lychee-flower honey, spun by hand.
      • 180,000 ₫ (jar of 500 ml).
      • 10.2028 (certificate valid until).
      • Who makes it: Beekeepers of Đình village; Đình village, Mẫu commune; 0900 000 001.
      • Where to buy: Mẫu market (On even days).

      Awaiting the commune’s confirmation.

      Read more at https://mau.example.vn/en/products/mat-ong-mau/
      "
    `);
  });

  test('leads to the page in the language of the reader', () => {
    expect(captionOf('relics/dinh-mau', 'vi').text).toContain('https://mau.example.vn/di-tich/dinh-mau/');
    expect(captionOf('relics/dinh-mau', 'en').text).toContain('https://mau.example.vn/en/relics/dinh-mau/');
  });
});
