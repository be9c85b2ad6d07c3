/**
 * The pictures of the handbook, taken of the real pages, so that they stay true. A page that no longer shows what its
 * picture is for, or looks otherwise, fails; look at the new pictures and keep them:
 * `HANDBOOK=keep npx vitest run src/site/handbook.browser.test.ts`; those of the editor are taken where it is tested,
 * in `scripts/lib/editor/editor.browser.test.ts`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../catalog/read.ts';
import { launchBrowser } from '../testing/browser.ts';
import { builtCommune } from '../testing/built-site.ts';
import { filesBelow } from '../testing/files-below.ts';
import { EDITOR_PICTURES, expectKeptPicture } from '../testing/handbook-picture.ts';
import { serve, type ServedSite } from '../testing/serve.ts';

interface Shot {
  readonly path: string;
  /** What the picture is for; all of it stands on the page, and the first of it at the top of the picture. */
  readonly shows: readonly [string, ...string[]];
  readonly height: number;
}

const SHOTS: Readonly<Record<string, Shot>> = {
  'trang-di-tich': { path: 'di-tich/nui-voi/', shows: ['.brand', 'h1', '.other'], height: 660 },
  'trang-tieng-anh': { path: 'en/relics/nui-voi/', shows: ['.langs', 'h1'], height: 560 },
  'bien-that': { path: 'ma/7K3Q/', shows: ['.record', 'h1', '.list'], height: 620 },
  'trang-tin': { path: 'tin-tuc/', shows: ['h1', '.rows'], height: 620 },
  'tra-loi': { path: 'tra-loi/cau-hoi-mau-quet-bien/', shows: ['h1', '.answer'], height: 680 },
};

const CONTENT = path.resolve(import.meta.dirname, '../../content');
const PHONE = { width: 390, height: 844 };

let folder: string;
let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [folder, browser] = await Promise.all([builtCommune(), launchBrowser()]);
  site = await serve(folder);
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 1.5,
    isMobile: true,
    locale: 'vi-VN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

describe('a picture of the handbook', () => {
  test.each(Object.entries(SHOTS))('%s shows what it is for', async (name, { path: at, shows, height }) => {
    const answer = await page.goto(`${site.origin}/${at}`);
    expect(answer?.status()).toBe(200);
    for (const shown of shows) expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    const top = await page
      .locator(shows[0])
      .first()
      .evaluate((element) => Math.max(0, element.getBoundingClientRect().top + scrollY - 12));
    const taken = await page.screenshot({
      fullPage: true,
      clip: { x: 0, y: top, width: PHONE.width, height },
    });
    await expectKeptPicture(name, taken);
  });

  test('is used, and every one that is used is taken here or of the editor', () => {
    const used = readContent(CONTENT).catalog?.handbook.flatMap(({ pictures }) => pictures);
    expect(used?.map(({ file }) => file).toSorted()).toEqual(
      [...Object.keys(SHOTS), ...EDITOR_PICTURES].map((name) => `${name}.png`).toSorted(),
    );
  });
});

describe('the pages of the handbook', () => {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  test('are in no list of machines, in no search, in no menu, and kept on no phone', () => {
    expect(read('so-tay/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(read('so-tay/chup-anh/index.html')).toContain('<meta name="robots" content="noindex">');
    const leads = filesBelow(folder)
      .filter((file) => !file.startsWith('so-tay/') && /\.(?:html|xml|json|geojson|csv)$/u.test(file))
      .filter((file) => read(file).includes('so-tay/'));
    expect(leads).toEqual([]);
  });

  test('lead to each other and to nothing that is missing, and ask for nothing from elsewhere', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin}/so-tay/`);
    await page.getByRole('link', { name: 'Viết câu chuyện di tích' }).click();
    await page.getByRole('link', { name: 'Chụp ảnh bằng điện thoại' }).click();
    expect(await page.locator('h1').textContent()).toContain('Chụp ảnh bằng điện thoại');
    expect(await page.locator('.chapter ol > li').count()).toBeGreaterThan(4);
    expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
  });
});
