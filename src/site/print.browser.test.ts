/** Printed, a guide is a clean A4 sheet whose symbol leads back to its page. No screen fetches the symbol. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../catalog/catalog.ts';
import { readContent } from '../catalog/read.ts';
import type { Engine, Rasteriser } from '../placard/engine/engine.ts';
import { createPdfium } from '../placard/engine/pdfium.ts';
import { createZxing } from '../placard/engine/zxing.ts';
import { launchBrowser } from '../testing/browser.ts';
import { builtCommune } from '../testing/built-site.ts';
import { serve, type ServedSite } from '../testing/serve.ts';
import { urlOf } from './links.ts';
import { paperSymbol } from './paper-symbol.ts';
import { siteRoutes, type SiteRoute } from './routes.ts';

const A4_MM = { width: 210, height: 297 };
const READ_AT_DPI = 150;

let browser: Browser;
let site: ServedSite;
let catalog: Catalog;
let page: Page;
let pdfium: Rasteriser;
let reader: Engine;
const fetched: string[] = [];

beforeAll(async () => {
  const content = readContent(path.resolve(import.meta.dirname, '../../content'));
  if (content.catalog === undefined) throw new Error('The content has faults.');
  ({ catalog } = content);
  site = await serve(await builtCommune());
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
  page = await context.newPage();
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  [pdfium, reader] = await Promise.all([createPdfium(), createZxing()]);
});

afterAll(async () => {
  pdfium.close();
  await browser.close();
  await site[Symbol.asyncDispose]();
});

interface Printed {
  readonly sheets: number;
  /** In millimetres. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** What the symbols of the first sheet say. */
  readonly symbols: readonly string[];
  readonly text: string;
}

async function print({ path: address }: SiteRoute): Promise<Printed> {
  await page.goto(`${site.origin}/${address}`);
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  return pdfium.withPages(pdf, async (sheets) => {
    const text = sheets.map((sheet) => sheet.text).join('\n');
    const images = await Promise.all(sheets.map((sheet) => sheet.grey(READ_AT_DPI)));
    // Chromium cuts parts of a point off.
    const mm = (pixels: number) => Math.ceil((pixels * 25.4) / READ_AT_DPI);
    const [first] = images;
    const found = first === undefined ? [] : await reader.read(first);
    return {
      sheets: sheets.length,
      sizes: images.map(({ width, height }) => ({ width: mm(width), height: mm(height) })),
      symbols: found.map((symbol) => symbol.text),
      text,
    };
  });
}

/** Pages of entries in one language, those of placards and those of a missing translation among them. */
function guides(locale: string): readonly SiteRoute[] {
  return siteRoutes(catalog).filter(
    (route) =>
      route.locale === locale &&
      paperSymbol(catalog, route) !== undefined &&
      !/^[a-z\d]{4}\/$/u.test(route.path),
  );
}

function addressOf(route: SiteRoute): string {
  return urlOf(catalog, paperSymbol(catalog, route)?.path ?? '');
}

it('every guide is printed on A4, with the symbol and the address that lead back to it', async () => {
  const routes = guides(catalog.defaultLocale);
  expect(routes.length).toBeGreaterThan(40);
  for (const route of routes) {
    const { sizes, symbols, text } = await print(route);
    expect(sizes, route.path).toEqual(sizes.map(() => A4_MM));
    expect(symbols, route.path).toEqual([addressOf(route)]);
    // An address that is broken at a hyphen loses it to the reader of the file.
    const plain = (words: string) => words.replaceAll(/[^\p{L}\d./]/gu, '');
    expect(plain(text), route.path).toContain(plain(paperSymbol(catalog, route)?.text ?? ''));
  }
});

it('what is taken along is one sheet: a procedure, a trail', async () => {
  const taken = guides('en').filter(({ path: address }) => /^en\/(?:services|trails)\//u.test(address));
  expect(taken.length).toBeGreaterThan(10);
  for (const route of taken) {
    const { sheets, symbols } = await print(route);
    expect(sheets, route.path).toBe(1);
    expect(symbols, route.path).toEqual([addressOf(route)]);
  }
});

describe('on a screen', () => {
  it.each([
    ['a phone', { width: 390, height: 844 }],
    ['a desktop', { width: 1280, height: 800 }],
  ])('no symbol is fetched: %s', async (_device, viewport) => {
    await page.setViewportSize(viewport);
    fetched.length = 0;
    await page.goto(`${site.origin}/7K3Q/`, { waitUntil: 'networkidle' });
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.paper').isVisible()).toBe(false);
    expect(fetched.filter((address) => address.startsWith('/qr/'))).toEqual([]);
    expect(fetched).toContain('/7K3Q/');
  });
});
