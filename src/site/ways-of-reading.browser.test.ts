/** Other ways to read and to move about: by keys, in forced colours, without motion, without scripts or storage, in Zalo. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { serve, type ServedSite } from '../testing/serve.ts';

const KINDS = [
  '/',
  '/di-tich/',
  '/di-tich/dinh-mau/',
  '/san-pham/mat-ong-mau/',
  '/en/services/khai-sinh/',
  '/dia-diem/trung-tam-mau/',
  '/le-hoi/hoi-mau/',
  '/tuyen-tham-quan/mot-vong-mau/',
  '/ma/',
  '/tim-kiem/',
  '/7K3Q/',
  '/nowhere/',
];
const ZALO =
  'Mozilla/5.0 (Linux; Android 9; SM-J400F Build/PPR1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 ' +
  'Chrome/70.0.3538.110 Mobile Safari/537.36 Zalo android/12020212 ZaloTheme/light ZaloLanguage/vi';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  site = await serve(await builtSite());
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

async function visit<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions & { before?: () => void } = {},
): Promise<T> {
  const { before, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'vi-VN',
    ...rest,
  });
  try {
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    await page.goto(site.origin + address);
    return await look(page);
  } finally {
    await context.close();
  }
}

interface Stop {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly outline: number;
  readonly seen: boolean;
}

/** Where the focus is, and whether it can be seen there. */
function stopAt(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { top, left, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? element.id}`,
      top: top + scrollY,
      left,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      seen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    };
  });
}

async function tabThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    if (stop === undefined || stops.length > 400) return stops;
    stops.push(stop);
  }
}

describe('by keys alone', () => {
  it.each(KINDS)(
    '%s: every link and field is reached, top to bottom, and the focus is seen',
    async (address) => {
      await visit(address, async (page) => {
        const stops = await tabThrough(page);
        const reachable = await page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter((one) =>
              one.checkVisibility(),
            ).length,
        );
        expect(stops.length).toBe(reachable);
        expect(stops.filter(({ outline, seen }) => outline < 2 || !seen)).toEqual([]);
        // What scrolls sideways stands in one line; a line of text may hold links that are a little higher or lower.
        const backwards = stops.filter(({ top }, at) => top < (stops[at - 1]?.top ?? 0) - 60);
        expect(backwards).toEqual([]);
      });
    },
  );

  it('the first key leads past the header', async () => {
    await visit('/di-tich/dinh-mau/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 0 });
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    });
  });

  it('boxes of a checklist are ticked, and what is folded opens', async () => {
    await visit('/thu-tuc/khai-sinh/', async (page) => {
      const box = page.locator('.checklist input').first();
      await box.focus();
      await page.keyboard.press('Space');
      expect(await box.isChecked()).toBe(true);
    });
    await visit('/dia-diem/cho-mau/', async (page) => {
      const summary = page.locator('summary').first();
      const isOpen = () => summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'));
      const before = await isOpen();
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await isOpen()).toBe(!before);
    });
  });
});

describe('in forced colours', () => {
  it('what is pressed, ticked or read as a code has an edge', async () => {
    await visit(
      '/7K3Q/',
      async (page) => {
        const edge = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              const { borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
              return borderBottomStyle === 'none' ? 0 : Number.parseFloat(borderBottomWidth);
            });
        expect(await edge('.tiles b')).toBeGreaterThan(0);
        expect(await edge('.button')).toBeGreaterThan(0);
        expect(await edge('.langs [aria-current]')).toBeGreaterThan(0);
      },
      { forcedColors: 'active' },
    );
    await visit(
      '/thu-tuc/khai-sinh/',
      async (page) => {
        // The browser's own box, which shows whether it is ticked.
        const box = page.locator('.checklist input').first();
        expect(await box.evaluate((input) => getComputedStyle(input).appearance)).toBe('auto');
      },
      { forcedColors: 'active' },
    );
  });
});

describe('for who is made ill by motion', () => {
  it.each(KINDS)('%s: nothing moves by itself', async (address) => {
    await visit(
      address,
      async (page) => {
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')]
              .map((element) => getComputedStyle(element))
              .filter(
                ({ transitionDuration, animationName, scrollBehavior }) =>
                  transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth',
              ).length,
        );
        expect(moving).toBe(0);
        expect(await page.locator('marquee, video[autoplay], audio[autoplay]').count()).toBe(0);
      },
      { reducedMotion: 'reduce' },
    );
  });
});

describe('the words of a page are the same', () => {
  const words = (address: string, options: Parameters<typeof visit>[2] = {}) =>
    visit(
      address,
      async (page) => (await page.locator('body').innerText()).replaceAll(/\s+/gu, ' '),
      options,
    );
  const blocked = () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  };
  const withoutFormHelp = KINDS.filter((address) => address !== '/tim-kiem/');

  it.each(withoutFormHelp)('%s without JavaScript', async (address) => {
    expect(await words(address, { javaScriptEnabled: false })).toBe(await words(address));
  });

  it.each(KINDS)('%s where nothing may be stored', async (address) => {
    const wrong: string[] = [];
    const look = async (page: Page) => (await page.locator('body').innerText()).replaceAll(/\s+/gu, ' ');
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
    await context.addInitScript(blocked);
    context.on('weberror', (error) => wrong.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(site.origin + address);
    expect(await look(page)).toBe(await words(address));
    expect(wrong).toEqual([]);
    await context.close();
  });

  it.each(KINDS)('%s in the browser of Zalo', async (address) => {
    expect(await words(address, { userAgent: ZALO })).toBe(await words(address));
  });
});
