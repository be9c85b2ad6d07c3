import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paintGrey } from '../lib/grey.ts';
import { greyPng } from '../lib/png.ts';
import { launchBrowser } from '../testing/browser.ts';
import { sampleRecord } from '../testing/manifest.ts';
import { placardCatalog } from '../testing/placard-catalog.ts';
import { proofPage } from './proof-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the page of proofs opens on a phone, its pictures are shown and nothing is fetched', async () => {
  const { catalog, placard } = placardCatalog();
  const png = Buffer.from(greyPng(paintGrey(112, 112, (x, y) => (x * y) % 256))).toString('base64');
  const samples = ['clean', 'glare', 'dirt-8'].map((id) => ({ class: id, readBy: ['zxing-wasm'], png }));
  const record = sampleRecord('7K3Q', 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/');
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(proofPage(catalog, [{ placard, record, samples }]));
  expect(await page.title()).toBe('Kiểm chứng mã QR · Cổng làng An Lão');
  const widths = await page
    .locator('img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(widths).toEqual([112, 112, 112]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  await page.close();
});
