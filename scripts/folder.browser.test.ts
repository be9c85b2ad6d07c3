/** The built site read from a folder, as a reader without a host opens it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { builtSite } from '../src/testing/built-site.ts';
import { temporaryFolder, type TemporaryFolder } from '../src/testing/content.ts';
import { underBase } from '../src/testing/small-catalog.ts';
import { writeFolder } from './lib/write-folder.ts';

let browser: Browser;
let folder: TemporaryFolder;
const address = (name: string) => pathToFileURL(join(folder.path, 'site', name)).href;

beforeAll(async () => {
  folder = temporaryFolder();
  writeFolder(await builtSite(underBase('/an-lao/')), join(folder.path, 'site'), '/an-lao/');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  folder[Symbol.dispose]();
});

async function open(javaScriptEnabled: boolean, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      // The generated pictures are not in a test site.
      const isMissing = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isMissing) wrong.push(message.text());
    });
    await page.goto(address('index.html'));
    await read(page);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

it('is read and moved about in, drawings and languages included', async () => {
  await open(false, async (page) => {
    await page.locator('.doors a').nth(1).click();
    await page.waitForURL(address('di-tich/index.html'));
    const drawn = page.locator('.rows img').first();
    await expect.poll(() => drawn.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await page.locator('.rows a', { hasText: 'Đình Mẫu' }).click();
    await page.waitForURL(address('di-tich/dinh-mau/index.html'));
    const font = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
    expect(font).toContain('system-ui');
    await page.locator('.langs a[lang=en]').click();
    await page.waitForURL(address('en/relics/dinh-mau/index.html'));
    await page.locator('.brand a').first().click();
    await page.waitForURL(address('en/index.html'));
  });
});

it.each([
  [true, '7K3Q/index.html'],
  [false, 'ma/index.html?code=7k3q'],
])('takes a code typed by hand with scripts %s to %s', async (scripts, target) => {
  await open(scripts, async (page) => {
    await page.locator('input[name=code]').fill('7k3q');
    await page.locator('.enter button').click();
    const [file = '', query = ''] = target.split('?');
    await page.waitForURL(`${address(file)}${query && `?${query}`}`);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
