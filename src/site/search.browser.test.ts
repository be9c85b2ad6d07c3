/** The search as a phone runs it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADER_POLICY } from '../lib/security-policy.ts';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { smallFiles, type FileChanges } from '../testing/content.ts';
import { serve, type ServedSite } from '../testing/serve.ts';
import { underBase } from '../testing/small-catalog.ts';

const PHONE = { width: 390, height: 740 };
/** Long enough for the pause after which readers are told what was found. */
const TOLD_MS = 2000;

const WITH_KOREAN: FileChanges = {
  'site.yaml': (text) =>
    text.replace(
      'offices:\n',
      '  - id: ko\n    tag: ko\n    label: 한국어\n    fallbacks: [en, vi]\noffices:\n',
    ),
  'relics/dinh-mau/index.ko.mdx': String(smallFiles()['relics/dinh-mau/index.en.mdx']).replace(
    /^title: .*$/mu,
    'title: 코끼리 마을회관',
  ),
};

let browser: Browser;
let site: ServedSite;
let belowBase: ServedSite;

beforeAll(async () => {
  site = await serve(await builtSite(WITH_KOREAN), '/', { 'Content-Security-Policy': HEADER_POLICY });
  belowBase = await serve(await builtSite(underBase('/an-lao/')), '/an-lao/');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  await belowBase[Symbol.asyncDispose]();
});

/** Opens a page in a browser of its own and closes it when `look` is done; nothing may be refused or go wrong. */
async function visit(
  address: string,
  look: (page: Page) => Promise<void>,
  { origin = site.origin, ...options }: BrowserContextOptions & { origin?: string } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      // The generated pictures are not in a test site.
      const isMissing = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isMissing) wrong.push(message.text());
    });
    await page.goto(`${origin}${address}`);
    await look(page);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('#found li > a:has(b)');
const type = (page: Page, text: string) => field(page).pressSequentially(text, { delay: 10 });

async function pathOfFirst(page: Page): Promise<string | null> {
  await results(page).first().waitFor();
  return results(page).first().getAttribute('href');
}

const told = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: TOLD_MS });

describe('the way to the search', () => {
  it.each(['/', '/en/relics/dinh-mau/', '/7K3Q/', '/ma/'])(
    'stands in the brand row of %s',
    async (address) => {
      await visit(
        address,
        async (page) => {
          const link = page.locator('.brand a').last();
          const box = await link.boundingBox();
          expect(box?.width).toBeGreaterThanOrEqual(48);
          expect(box?.height).toBeGreaterThanOrEqual(48);
          await link.click();
          expect(await page.locator('h1').innerText()).toMatch(/^(?:Tìm|Search)/u);
        },
        { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
      );
    },
  );
});

describe('without JavaScript', () => {
  it('every page stands in a list, and the form leads to it', async () => {
    await visit(
      '/tim-kiem/',
      async (page) => {
        await field(page).fill('đình');
        await page.locator('.find button').click();
        expect(new URL(page.url()).pathname).toBe('/tim-kiem/');
        const row = page.locator('#all a', { hasText: 'Đình Mẫu' });
        expect(await row.innerText()).toContain('Di tích cấp thành phố');
        expect(await row.getByRole('img', { name: '7K3Q' }).isVisible()).toBe(true);
        expect(await page.locator('.find noscript p').isVisible()).toBe(true);
        await page.locator('.jump a', { hasText: 'Đ' }).click();
        await row.click();
        expect(new URL(page.url()).pathname).toBe('/di-tich/dinh-mau/');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('typing', () => {
  it.each([
    ['/tim-kiem/', 'dinh mau', '/di-tich/dinh-mau/'],
    ['/tim-kiem/', 'ĐÌNH', '/di-tich/dinh-mau/'],
    ['/tim-kiem/', 'Dinh-mau', '/di-tich/dinh-mau/'],
    ['/tim-kiem/', 'khia sinh', '/thu-tuc/khai-sinh/'],
    ['/tim-kiem/', '1.000001', '/thu-tuc/khai-sinh/'],
    ['/tim-kiem/', '7k3q', '/7K3Q/'],
    ['/en/search/', 'dinh mau', '/en/relics/dinh-mau/'],
    ['/en/search/', '7k3q', '/en/7K3Q/'],
    ['/ko/search/', '코끼리', '/ko/relics/dinh-mau/'],
    ['/ko/search/', '회관', '/ko/relics/dinh-mau/'],
  ])('on %s “%s” finds %s first', async (address, text, path) => {
    await visit(address, async (page) => {
      await type(page, text);
      expect(await pathOfFirst(page)).toBe(path);
      expect(await page.locator('#all').isVisible()).toBe(false);
    });
  });

  it('shows what kind of thing each result is, and says how many there are', async () => {
    await visit('/tim-kiem/', async (page) => {
      await type(page, 'mat ong');
      expect(await results(page).first().innerText()).toMatch(/^Mật ong Mẫu\s+OCOP 4 sao · Mật ong hoa vải/u);
      await told(page, '1 kết quả');
    });
  });

  it('shows them as every list does: a small picture, a name, the code one square a character', async () => {
    await visit('/tim-kiem/', async (page) => {
      await type(page, 'mat ong');
      const picture = results(page).first().locator('img');
      expect(await picture.evaluate((img) => getComputedStyle(img).objectFit)).toBe('cover');
      expect((await picture.boundingBox())?.width).toBe(64);
    });
    await visit('/tim-kiem/', async (page) => {
      await type(page, '7k3q');
      const tile = results(page).first().locator('.tiles b').first();
      expect(await tile.evaluate((b) => getComputedStyle(b).textDecorationLine)).toBe('none');
    });
  });

  it('marks the language of a result that is not in the reader’s', async () => {
    await visit('/ko/search/', async (page) => {
      await type(page, 'register a birth');
      expect(await results(page).first().locator('b').getAttribute('lang')).toBe('en');
    });
  });

  it('says what to try where nothing is found, and shows the list again when the field is empty', async () => {
    await visit('/tim-kiem/', async (page) => {
      await type(page, 'xyzzy');
      await told(page, 'Không thấy bài nào.');
      expect(await page.locator('#found a[href="/ma/"]').isVisible()).toBe(true);
      await field(page).fill('');
      await page.locator('#all').waitFor();
      expect(await page.locator('#found').isVisible()).toBe(false);
    });
  });

  it('leaves the list where the index cannot be had', async () => {
    // A worker would have it at hand.
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/search/vi.json', (route) => route.abort());
    await page.goto(`${site.origin}/tim-kiem/`);
    await type(page, 'dinh');
    await told(page, 'Chưa tải được phần tìm');
    expect(await page.locator('#all').isVisible()).toBe(true);
    await page.unroute('**/search/vi.json');
    await type(page, ' mau');
    expect(await pathOfFirst(page)).toBe('/di-tich/dinh-mau/');
    await context.close();
  });
});

describe('keys', () => {
  it('lead down and up through the results', async () => {
    await visit('/tim-kiem/', async (page) => {
      await type(page, 'mau');
      await results(page).nth(1).waitFor();
      const focused = () => page.evaluate('document.activeElement.getAttribute("href")');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(await results(page).nth(1).getAttribute('href'));
      await page.keyboard.press('ArrowUp');
      const first = await focused();
      expect(first).toBe(await results(page).first().getAttribute('href'));
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${String(first)}`);
    });
  });

  it('Enter leads to the first result, and from a code straight to the placard', async () => {
    await visit('/tim-kiem/', async (page) => {
      await type(page, 'dinh');
      await page.keyboard.press('Enter');
      await page.locator('#found a:focus').waitFor();
      await field(page).fill('7k-3q');
      await field(page).press('Enter');
      await page.waitForURL('**/7K3Q/');
    });
  });
});

describe('the address', () => {
  it('keeps what was asked, so that Back returns to the results', async () => {
    await visit('/tim-kiem/', async (page) => {
      await type(page, 'dinh');
      await page.waitForURL('**/tim-kiem/?q=dinh');
      await results(page).first().click();
      await page.waitForURL('**/di-tich/dinh-mau/');
      await page.goBack();
      expect(await pathOfFirst(page)).toBe('/di-tich/dinh-mau/');
      expect(await field(page).inputValue()).toBe('dinh');
    });
  });

  it('asks by itself, and nothing moves while the answer comes', async () => {
    await visit('/tim-kiem/?q=dinh+mau', async (page) => {
      expect(await pathOfFirst(page)).toBe('/di-tich/dinh-mau/');
      await told(page, 'kết quả');
      const shift = await page.evaluate(
        `new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        })`,
      );
      expect(shift).toBe(0);
    });
  });
});

describe('weight', () => {
  it('is fetched only when the reader turns to the field, and never on another page', async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofSearch = () => asked.filter((path) => /^\/search\/|\/find\./u.test(path));
    await page.goto(`${site.origin}/di-tich/dinh-mau/`, { waitUntil: 'networkidle' });
    await page.goto(`${site.origin}/tim-kiem/`, { waitUntil: 'networkidle' });
    expect(ofSearch()).toEqual([]);
    await field(page).focus();
    await page.waitForLoadState('networkidle');
    expect(ofSearch()).toHaveLength(2);
    await context.close();
  });
});

describe('below a base path', () => {
  it('finds and leads below it', async () => {
    await visit(
      '/an-lao/en/search/',
      async (page) => {
        await type(page, 'dinh mau');
        expect(await pathOfFirst(page)).toBe('/an-lao/en/relics/dinh-mau/');
        await results(page).first().click();
        expect(await page.locator('h1').innerText()).toContain('communal house');
      },
      { origin: belowBase.origin },
    );
  });
});
