/** What a phone that has been on the site makes of the next deploys, the switch among them. */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writePacks } from '../../scripts/lib/offline/write-packs.ts';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/content.ts';
import { host, type Host } from '../testing/host.ts';
import { allKept, keptOn, onPhone } from '../testing/offline.ts';
import { smallCatalog, underBase, WITH_CHINESE } from '../testing/small-catalog.ts';

const OFF = { 'site.yaml': (text: string) => `${text}offline: off\n` };
const RENAMED = {
  ...WITH_CHINESE,
  'products/mat-ong-mau/index.vi.mdx': (text: string) => text.replace('Mật ong Mẫu', 'Mật ong mới'),
};

let browser: Browser;
let first: string;
let served: Host;

beforeAll(async () => {
  first = await builtSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  served = await host(first);
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
});

const open = (page: Page, address: string) => page.goto(`${served.origin}/${address}`);
const heading = (page: Page) => page.locator('h1').innerText();
const controlled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

describe('a new deploy', () => {
  it('is seen at the next visit, and kept, without what has not changed', async () => {
    const second = await builtSite(RENAMED);
    await onPhone(browser, async (page, context) => {
      await open(page, '2B58/');
      await allKept(page, first, 'vi');
      await controlled(page);
      served.site = second;
      served.asked.length = 0;
      await open(page, '2B58/');
      expect(await heading(page)).toBe('Mật ong mới');
      await allKept(page, second, 'vi');
      const fetched = served.asked.filter((asked) => /^offline\/.*\/.*json$/u.test(asked));
      expect(fetched.some((name) => name.startsWith('offline/vi/placards.'))).toBe(true);
      expect(fetched.filter((name) => name.startsWith('offline/all/'))).toEqual([]);
      await context.setOffline(true);
      await open(page, 'san-pham/mat-ong-mau/');
      expect(await heading(page)).toBe('Mật ong mới');
    });
  });

  /** The same site with another name for the search's library, as it was before an update. */
  function withFormerScript(): TemporaryFolder {
    const folder = temporaryFolder();
    cpSync(first, folder.path, { recursive: true });
    rmSync(path.join(folder.path, 'offline'), { recursive: true });
    const scripts = path.join(folder.path, '_astro');
    const found = readdirSync(scripts).find((name) => name.startsWith('find.')) ?? '';
    for (const name of readdirSync(scripts).filter((script) => script.endsWith('.js'))) {
      const file = path.join(scripts, name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(found, 'find.FORMER00.js'));
    }
    renameSync(path.join(scripts, found), path.join(scripts, 'find.FORMER00.js'));
    writePacks(smallCatalog(WITH_CHINESE).site, folder.path);
    return folder;
  }

  it('leaves a page of the old one that is still open all that it needs', async () => {
    using former = withFormerScript();
    served.site = former.path;
    await onPhone(browser, async (page, context) => {
      await open(page, 'tim-kiem/');
      await allKept(page, former.path, 'vi');
      await controlled(page);
      served.site = first;
      const other = await context.newPage();
      await open(other, '7K3Q/');
      await allKept(other, first, 'vi');
      await page.getByRole('searchbox').fill('khai sinh');
      await page.locator('#found .rows a').first().click();
      expect(await heading(page)).toContain('khai sinh');
    });
  });
});

describe('the switch', () => {
  it('removes the worker and what it kept, and nothing of another app', async () => {
    const off = await builtSite(OFF);
    await onPhone(browser, async (page) => {
      await open(page, '7K3Q/');
      await allKept(page, first, 'vi');
      await page.evaluate(() => caches.open('another-app'));
      served.site = off;
      await open(page, '7K3Q/');
      expect(await heading(page)).toBe('Đình Mẫu');
      await expect
        .poll(() => keptOn(page), { timeout: 30_000 })
        .toEqual({ caches: ['another-app'], workers: [] });
      served.asked.length = 0;
      await open(page, '2B58/');
      expect(await keptOn(page)).toEqual({ caches: ['another-app'], workers: [] });
      expect(served.asked.filter((asked) => asked === 'sw.js' || asked.startsWith('offline'))).toEqual([]);
    });
  });
});

describe('below a folder of a host', () => {
  it('the guide is kept, and the app beside it is left alone', async () => {
    const below = await builtSite(underBase('/an-lao/'));
    await using shared = await host(below, '/an-lao/');
    await onPhone(browser, async (page, context) => {
      await page.goto(`${shared.origin}/an-lao/7K3Q/`);
      await allKept(page, below, 'vi', '/an-lao/');
      expect((await keptOn(page)).workers).toEqual(['/an-lao/']);
      await page.goto(`${shared.origin}/other/`);
      expect(await heading(page)).toBe('Another app');
      await context.setOffline(true);
      await page.goto(`${shared.origin}/an-lao/2b58`);
      expect(await heading(page)).toBe('Mật ong Mẫu');
      const { caches: names } = await keptOn(page);
      expect(names.filter((name) => !name.startsWith('cong-lang:/an-lao/:'))).toEqual([]);
    });
  });
});
