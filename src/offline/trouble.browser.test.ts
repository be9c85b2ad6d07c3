/** Where the worker cannot be had or cannot keep anything, the page is the same as without it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { host, type Host } from '../testing/host.ts';
import { keptOn, onPhone } from '../testing/offline.ts';

let browser: Browser;
let site: string;
let served: Host;
/** Each page as it is where scripts do not run, by its address. */
const plain = new Map<string, string>();

const PAGES = ['7K3Q/', 'di-tich/', '2B58/'];

beforeAll(async () => {
  site = await builtSite();
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

/** Reads every page, each like the one before the worker, and goes from one to the next by its links. */
async function readAll(page: Page): Promise<void> {
  for (const address of PAGES) {
    await page.goto(`${served.origin}/${address}`);
    expect(await page.locator('main').innerText()).toBe(plain.get(address));
  }
  await page.locator('.brand a').first().click();
  expect(await page.locator('h1').innerText()).toBe('Cổng làng Mẫu');
}

beforeAll(async () => {
  await using well = await host(site);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of PAGES) {
    await page.goto(`${well.origin}/${address}`);
    plain.set(address, await page.locator('main').innerText());
  }
  await context.close();
});

const worker = () => readFileSync(path.join(site, 'sw.js'), 'utf8');

describe('a browser', () => {
  it.each([
    ['that knows no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
    [
      'that blocks them',
      () => {
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get: () => {
            throw new DOMException('Blocked.', 'SecurityError');
          },
        });
      },
    ],
    [
      'that refuses this one',
      () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('Refused.', 'SecurityError'));
      },
    ],
  ])('%s shows the same pages', async (_what, breakIt) => {
    await onPhone(browser, async (page, context) => {
      await context.addInitScript(breakIt);
      await readAll(page);
      expect(served.asked).not.toContain('sw.js');
    });
  });
});

describe('a worker', () => {
  it.each([
    ['that is missing', { status: 404, body: 'Not found' }],
    ['that cannot be read', { status: 200, body: 'throw new Error("Broken.");' }],
  ])('%s leaves the pages as they are', async (_what, answer) => {
    served.instead.set('sw.js', answer);
    await onPhone(browser, async (page) => {
      await readAll(page);
      await expect.poll(() => served.asked).toContain('sw.js');
      // A browser notes a worker before it tries to run it.
      await expect.poll(async () => (await keptOn(page)).workers).toEqual([]);
    });
  });
});

/** Begins with a worker in charge of the page. */
async function withWorker(page: Page): Promise<void> {
  await page.goto(`${served.origin}/7K3Q/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describe('storage', () => {
  it('that is blocked leaves the pages as they are', async () => {
    const block = `for (const name of ['open', 'match', 'keys', 'has', 'delete'])
      CacheStorage.prototype[name] = () => Promise.reject(new DOMException('Blocked.', 'UnknownError'));
      IDBFactory.prototype.open = () => { throw new DOMException('Blocked.', 'SecurityError'); };`;
    served.instead.set('sw.js', { status: 200, body: block + worker() });
    await onPhone(browser, async (page) => {
      await withWorker(page);
      await readAll(page);
    });
  });

  it('that is full leaves the pages as they are', async () => {
    await onPhone(browser, async (page, context) => {
      await full(context, page);
      await withWorker(page);
      await readAll(page);
      expect(served.asked.filter((asked) => asked.startsWith('offline/vi/'))).toEqual([]);
    });
  });

  it('that is refused in the middle leaves the pages as they are', async () => {
    const refuse = `Cache.prototype.put = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));`;
    served.instead.set('sw.js', { status: 200, body: refuse + worker() });
    await onPhone(browser, async (page) => {
      await withWorker(page);
      await expect.poll(() => served.asked).toContain('offline/vi.json');
      await readAll(page);
    });
  });
});

/** Leaves the origin of `served` less room than a page takes. */
async function full(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize: 1000 });
}
