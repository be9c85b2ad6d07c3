/** The guide where there is no signal, as a phone meets it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import type { FileChanges } from '../testing/content.ts';
import { host, type Host } from '../testing/host.ts';
import { allKept, onPhone } from '../testing/offline.ts';

async function withPhotos(): Promise<FileChanges> {
  const photo = (background: string) =>
    sharp({ create: { width: 700, height: 500, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const front = (field: string) => (text: string) => text.replace('---\n', `---\npictures:\n${field}`);
  return {
    'relics/dinh-mau/anh.jpg': await photo('#3f6a24'),
    'relics/dinh-mau/index.vi.mdx': front('  - file: anh.jpg\n    alt: Cổng đình hai trụ\n'),
    'relics/dinh-mau/index.en.mdx': front('  - alt: Two gate pillars\n'),
    'products/mat-ong-mau/anh.jpg': await photo('#c98a1b'),
    'products/mat-ong-mau/index.vi.mdx': front('  - file: anh.jpg\n    alt: Hũ mật ong\n'),
    'products/mat-ong-mau/index.en.mdx': front('  - alt: A jar of honey\n'),
  };
}

let browser: Browser;
let site: string;
let served: Host;

beforeAll(async () => {
  site = await builtSite(await withPhotos());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  served = await host(site);
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
});

const open = (page: Page, path: string) => page.goto(`${served.origin}/${path}`);
const heading = (page: Page) => page.locator('h1').innerText();
const width = (page: Page) =>
  page.locator('picture img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth));

describe('after the first visit, in flight mode', () => {
  it('the second placard opens, however its code is typed', async () => {
    await onPhone(browser, async (page, context) => {
      await open(page, '7K3Q/');
      await allKept(page, site, 'vi');
      await context.setOffline(true);
      for (const spelling of ['2B58/', '2B58', '2b58', '2b58/', '2B-58/']) {
        await open(page, spelling);
        expect(await heading(page)).toBe('Mật ong Mẫu');
      }
      await page.locator('.brand a').first().click();
      expect(await heading(page)).toBe('Cổng làng Mẫu');
    });
  });

  it('the search finds, and what it finds opens', async () => {
    await onPhone(browser, async (page, context) => {
      await open(page, '7K3Q/');
      await allKept(page, site, 'vi');
      await context.setOffline(true);
      await page.locator('.brand a').last().click();
      await page.getByRole('searchbox').fill('khai sinh');
      await page.locator('#found .rows a').first().click();
      expect(await heading(page)).toContain('khai sinh');
    });
  });

  it('a picture that was seen is there, and one that was not shows its words', async () => {
    await onPhone(browser, async (page, context) => {
      await open(page, '7K3Q/');
      expect(await width(page)).toBeGreaterThan(0);
      await allKept(page, site, 'vi');
      await context.setOffline(true);
      await open(page, 'di-tich/dinh-mau/');
      expect(await width(page)).toBeGreaterThan(0);
      await open(page, '2B58/');
      const missing = page.getByRole('img', { name: 'Hũ mật ong', exact: true });
      expect(await missing.isVisible()).toBe(true);
      expect(await missing.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(0);
    });
  });

  it('a page that is not at hand says so in its language, and leads to what is', async () => {
    await onPhone(browser, async (page, context) => {
      await open(page, '7K3Q/');
      await allKept(page, site, 'vi');
      await context.setOffline(true);
      await open(page, 'en/relics/dinh-mau/');
      expect(await heading(page)).toBe('No signal');
      await open(page, 'di-tich/khong-co/');
      expect(await heading(page)).toBe('Chưa có mạng');
      await page.locator('input[name=code]').fill('2b58');
      await page.locator('.enter button').click();
      await page.waitForURL('**/2B58/');
      expect(await heading(page)).toBe('Mật ong Mẫu');
    });
  });

  it('a mistyped code leads to the one that is meant', async () => {
    await onPhone(browser, async (page, context) => {
      await open(page, '2B58/');
      await allKept(page, site, 'vi');
      await context.setOffline(true);
      await open(page, '7K3R/');
      await page.locator('#near a').click();
      await page.waitForURL('**/7K3Q/');
      expect(await heading(page)).toBe('Đình Mẫu');
    });
  });

  it('a code opens in the language that is at hand', async () => {
    await onPhone(browser, async (page, context) => {
      await open(page, 'en/');
      await allKept(page, site, 'en');
      await context.setOffline(true);
      await open(page, '2b58');
      await page.waitForURL('**/en/2B58/');
      expect(await heading(page)).toBe('Mẫu honey');
    });
  });
});

describe('a host in trouble', () => {
  it.each(['silent', 'failing', 'gone'] as const)('that is %s is not waited for', async (state) => {
    await onPhone(browser, async (page) => {
      await open(page, '7K3Q/');
      await allKept(page, site, 'vi');
      served.state = state;
      // A picture that nobody has seen may be waited for; its page is not.
      await page.goto(`${served.origin}/2B58/`, { waitUntil: 'domcontentloaded' });
      expect(await heading(page)).toBe('Mật ong Mẫu');
      await page.locator('.brand a').last().click();
      await page.getByRole('searchbox').fill('khai sinh');
      await page.locator('#found .rows a').first().waitFor();
    });
  });
});

it('each language that is read is kept, and no other', async () => {
  await onPhone(browser, async (page) => {
    await open(page, '7K3Q/');
    await allKept(page, site, 'vi');
    await page.locator('.langs a[lang=en]').click();
    await allKept(page, site, 'en');
    await allKept(page, site, 'vi');
    expect(served.asked.filter((path) => path.startsWith('offline/zh'))).toEqual([]);
    const packs = served.asked.filter((path) => /^offline\/.*\/.*json$/u.test(path));
    expect(packs).toEqual([...new Set(packs)]);
  });
});

it('where data is to be saved, what was opened is kept, and nothing more is fetched', async () => {
  const saving = `Object.defineProperty(WorkerNavigator.prototype, 'connection', { get: () => ({ saveData: true }) });`;
  served.instead.set('sw.js', { status: 200, body: saving + readFileSync(path.join(site, 'sw.js'), 'utf8') });
  await onPhone(browser, async (page, context) => {
    await open(page, '7K3Q/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await open(page, '2B58/');
    await open(page, '7K3Q/');
    await context.setOffline(true);
    await open(page, '2b58');
    expect(await heading(page)).toBe('Mật ong Mẫu');
    expect(served.asked.filter((asked) => asked.startsWith('offline/'))).toEqual([]);
  });
});
