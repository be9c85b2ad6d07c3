/** The built pages under their security policies: nothing is stopped, and nothing needs what is. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADER_POLICY } from '../lib/security-policy.ts';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { serve, type ServedSite } from '../testing/serve.ts';
import { underBase } from '../testing/small-catalog.ts';

const KINDS = [
  '',
  'en/',
  'di-tich/',
  'di-tich/dinh-mau/',
  'en/relics/gieng-mau/',
  'san-pham/mat-ong-mau/',
  'thu-tuc/khai-sinh/',
  'dia-diem/cho-mau/',
  'le-hoi/hoi-mau/',
  'gioi-thieu/gioi-thieu/',
  'tuyen-tham-quan/mot-vong-mau/',
  'ma/',
  'du-lieu-mo/',
  'tim-kiem/',
  '7K3Q/',
  '7k3q/',
  'nowhere/',
];

/** Pictures that a later stage of the build draws. */
const NOT_DRAWN = /\/(?:infographics|share)\//u;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Collects what a browser has to complain of on any page of `context`. */
async function complaintsOf(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  await context.exposeFunction('complain', (what: string) => complaints.push(what));
  await context.addInitScript(() => {
    const { complain } = globalThis as unknown as { complain: (what: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      complain(`${violatedDirective} stops ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !NOT_DRAWN.test(url)) complaints.push(`${message.text()} ${url}`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return complaints;
}

describe.each([
  ['at the root of a host', '/'],
  ['below a folder', '/an-lao/'],
])('a site %s', (_where, base) => {
  let site: ServedSite;

  beforeAll(async () => {
    const folder = await (base === '/' ? builtSite() : builtSite(underBase(base)));
    site = await serve(folder, base, { 'Content-Security-Policy': HEADER_POLICY });
  });

  afterAll(async () => {
    await site[Symbol.asyncDispose]();
  });

  async function inContext(
    javaScriptEnabled: boolean,
    work: (context: BrowserContext) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled });
    try {
      await work(context);
    } finally {
      await context.close();
    }
  }

  it.each(KINDS)('has no complaint on /%s', async (path) => {
    await inContext(true, async (context) => {
      const complaints = await complaintsOf(context);
      const page = await context.newPage();
      await page.goto(`${site.origin}${base}${path}`, { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('h1').first().isVisible()).toBe(true);
      // The one style element has reached the page, and with it what `data-vars` sets.
      const size = await page
        .locator('h1')
        .first()
        .evaluate((h1) => getComputedStyle(h1).fontFamily);
      expect(size).toContain('system-ui');
      const missing = path === 'nowhere/' ? complaints.filter((text) => !text.includes('404')) : complaints;
      expect(missing).toEqual([]);
    });
  });

  it.each([
    [true, '/7K3Q/'],
    [false, '/ma/'],
  ])('takes a code typed by hand with scripts %s to %s', async (scripts, target) => {
    await inContext(scripts, async (context) => {
      const page = await context.newPage();
      await page.goto(`${site.origin}${base}`);
      await page.locator('input[name=code]').fill('7k3q');
      await page.locator('.enter button').click();
      await page.waitForURL((url) => url.pathname === `${base.slice(0, -1)}${target}`);
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });

  it('helps with a mistyped code', async () => {
    await inContext(true, async (context) => {
      const page = await context.newPage();
      await page.goto(`${site.origin}${base}7K3R/`);
      await page.locator('#near a').click();
      await page.waitForURL((url) => url.pathname === `${base}7K3Q/`);
    });
  });
});

describe('the policy of a page alone, on a host that sends no header', () => {
  it('stops what is written into the page', async () => {
    await using site = await serve(await builtSite());
    const context = await browser.newContext();
    const complaints = await complaintsOf(context);
    const page = await context.newPage();
    await page.goto(`${site.origin}/di-tich/dinh-mau/`);
    const ran = await page.evaluate(async () => {
      const marks = globalThis as unknown as Record<string, unknown>;
      document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="globalThis.handlerRan = 1">');
      const script = document.createElement('script');
      script.textContent = 'globalThis.scriptRan = 1';
      document.body.append(script);
      const style = document.createElement('style');
      style.textContent = 'body{margin:99px}';
      document.head.append(style);
      await new Promise((done) => setTimeout(done, 300));
      return [marks['handlerRan'], marks['scriptRan'], getComputedStyle(document.body).marginTop];
    });
    expect(ran).toEqual([undefined, undefined, '0px']);
    const stopped = complaints.filter((text) => text.includes('stops')).map((text) => text.split(' ')[0]);
    expect(new Set(stopped)).toEqual(new Set(['script-src-attr', 'script-src-elem', 'style-src-elem']));
    await context.close();
  });
});
