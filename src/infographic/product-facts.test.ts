import { expect, test } from 'vitest';
import { isIn } from '../catalog/catalog.ts';
import { readContent } from '../catalog/read.ts';
import { SMALL_CONTENT } from '../testing/content.ts';
import { productFacts } from './product-facts.ts';

const starsOn = (today: string) => {
  const { catalog } = readContent(SMALL_CONTENT, { today });
  const entry = catalog?.all.find((one) => isIn(one, 'products') && one.main.data.certificate !== undefined);
  if (catalog === undefined || entry === undefined || !isIn(entry, 'products')) throw new Error('no product');
  return productFacts(catalog, entry, 'vi').stars?.count;
};

test('a picture shows stars only as long as the certificate holds', () => {
  expect(starsOn('2026-11-23')).toBe(4);
  expect(starsOn('2040-01-01')).toBeUndefined();
});
