/** A kit opened from its folder, as those who post open it: on a phone, with script and without. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFonts } from '../../src/brand/fonts.ts';
import { pictureJobs } from '../../src/infographic/jobs.ts';
import { NO_PHOTOS } from '../../src/infographic/photos.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { launchBrowser } from '../../src/testing/browser.ts';
import { temporaryFolder, type TemporaryFolder } from '../../src/testing/content.ts';
import { smallCatalog } from '../../src/testing/small-catalog.ts';
import { drawPictures } from './draw-pictures.ts';
import { writeKits, type Kits } from './write-kits.ts';

const RELIC = 'relics/dinh-mau';
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let folder: TemporaryFolder;
let kits: Kits;
const pathOf = (name: string) => join(folder.path, 'out', name);

beforeAll(async () => {
  folder = temporaryFolder();
  const catalog = { ...smallCatalog(), today: '2026-11-26' };
  // The story is left out, as after a build without npm run media.
  const jobs = pictureJobs(catalog, NO_PHOTOS, loadFonts()).filter(
    ({ of, locale, format }) => of === RELIC && locale === 'vi' && format !== 'story',
  );
  const folders = { to: pathOf(''), cache: join(folder.path, 'cache'), photos: NO_PHOTOS };
  kits = writeKits(catalog, await drawPictures(jobs, folders, () => undefined), folders.to);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  folder[Symbol.dispose]();
});

async function open(
  name: string,
  javaScriptEnabled: boolean,
  read: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: PHONE });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(pathToFileURL(pathOf(`social/${name}`)).href);
    await read(page);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

it('every file is there as the manifest lists it, each picture under the hash of what it shows', () => {
  expect(kits.issues).toEqual([]);
  const pictures = kits.files.filter(({ path }) => path.endsWith('.png'));
  expect(pictures).toHaveLength(4);
  for (const { path, sha256: expected } of kits.files) {
    expect(existsSync(pathOf(path))).toBe(true);
    expect(sha256(readFileSync(pathOf(path)))).toBe(expected);
  }
  for (const { path, sha256: hash } of pictures) expect(path).toContain(`.${hash.slice(0, 8)}.png`);
});

it('the pages are valid, open to everyone and no wider than a phone', async () => {
  const checker = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
  const names = ['index.html', `${RELIC}/index.html`];
  for (const name of names) {
    const { results } = checker.validateStringSync(readFileSync(pathOf(`social/${name}`), 'utf8'), name);
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${name}:${line} ${message}`)),
    ).toEqual([]);
    await open(name, true, async (page) => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    });
  }
});

it('one tap copies a text', async () => {
  await open(`${RELIC}/index.html`, true, async (page) => {
    const text = page.locator('#vi-facebook-message');
    await page.locator('button[data-text="vi-facebook-message"]').click();
    await page.locator('[role="status"]', { hasText: 'Đã chép' }).waitFor({ state: 'attached' });
    const selected = await page.evaluate(() => getSelection()?.toString().replaceAll('\r', ''));
    expect(selected?.trim()).toBe((await text.textContent())?.trim());
  });
});

it('without script a tap selects a whole text, and pictures and texts are links to files', async () => {
  await open(`${RELIC}/index.html`, false, async (page) => {
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(
      await page.locator('#vi-zalo-title').evaluate((element) => getComputedStyle(element).userSelect),
    ).toBe('all');
    const hrefs = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toContain('dinh-mau.vi.facebook.txt');
    for (const href of hrefs) expect(existsSync(pathOf(`social/${RELIC}/${href}`))).toBe(true);
    expect(await page.locator('main').textContent()).toContain('Chưa vẽ: ảnh tin (story)');
  });
});
