/** In which language a phone shows the pages, in a real browser: what was chosen, then what the phone says. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../testing/browser.ts';
import { builtSite } from '../../testing/built-site.ts';
import { serve, type ServedSite } from '../../testing/serve.ts';
import { WITH_CHINESE_AND_KOREAN } from '../../testing/small-catalog.ts';

let browser: Browser;
let site: ServedSite;
/** Another host, which leads a reader to the site as a camera or a message does. */
let elsewhere: ServedSite;

beforeAll(async () => {
  const folder = await builtSite(WITH_CHINESE_AND_KOREAN);
  site = await serve(folder);
  elsewhere = await serve(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  await elsewhere[Symbol.asyncDispose]();
});

interface Phone extends BrowserContextOptions {
  /** What `navigator.languages` says; left out, what the browser makes of `locale`. */
  readonly languages?: readonly string[];
  /** How the browser refuses to keep anything. */
  readonly storage?: 'throws' | 'missing';
  /** Whether the browser believes that it has no signal. */
  readonly noSignal?: boolean;
}

interface Visit {
  readonly page: Page;
  /** Paths of the pages that were asked for, in order. */
  readonly asked: string[];
  /** Opens an address of the site, and waits until its scripts have run. */
  readonly open: (path: string) => Promise<void>;
  /** Waits for the page that is shown at last. */
  readonly settled: () => Promise<void>;
  readonly path: () => string;
}

/** A phone of its own, thrown away when `look` is done. */
async function withPhone(phone: Phone, look: (visit: Visit) => Promise<void>): Promise<void> {
  const { languages, storage, noSignal = false, ...options } = phone;
  const context = await browser.newContext(options);
  try {
    await context.addInitScript(
      ([languages, storage, noSignal]) => {
        if (noSignal) Object.defineProperty(navigator, 'onLine', { get: () => false });
        if (languages !== null) Object.defineProperty(navigator, 'languages', { get: () => languages });
        if (storage === null) return;
        const get = () => {
          if (storage === 'missing') return null;
          throw new DOMException('Storage is off.', 'SecurityError');
        };
        Object.defineProperty(globalThis, 'localStorage', { get });
      },
      [languages ?? null, storage ?? null, noSignal] as const,
    );
    const page = await context.newPage();
    const [asked, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.url().startsWith(site.origin))
        asked.push(new URL(request.url()).pathname);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    const path = () => new URL(page.url()).pathname;
    // A script that leads on has done so before the page is loaded.
    const settled = async () => {
      await page.waitForLoadState();
      await expect.poll(path).toBe(asked.at(-1));
      await page.waitForLoadState();
    };
    const open = async (path: string) => {
      await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
      await settled();
    };
    await look({ page, asked, open, settled, path });
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Taps a language in the bar. */
async function choose({ page, settled }: Visit, tag: string): Promise<void> {
  await page.locator(`.langs a[hreflang=${tag}]`).click();
  await settled();
}

describe('a phone that scans a placard', () => {
  it.each([
    ['zh-TW', '/zh/7K3Q/'],
    ['zh-Hant-HK', '/zh/7K3Q/'],
    ['en-GB', '/en/7K3Q/'],
    ['ko-KR', '/ko/7K3Q/'],
    ['fr', '/en/7K3Q/'],
    ['vi-VN', '/7K3Q/'],
  ])('set to %s opens %s', async (locale, path) => {
    await withPhone({ locale }, async (visit) => {
      await visit.open('/7K3Q/');
      expect(visit.path()).toBe(path);
      expect(await visit.page.locator('.strip').isVisible()).toBe(true);
    });
  });

  it.each([
    [['ja', 'ko', 'en'], '/ko/7K3Q/'],
    [['fr-FR', 'vi'], '/7K3Q/'],
    [[], '/7K3Q/'],
    [['', '*', 'rubbish', 'C'], '/7K3Q/'],
  ])('that names %j opens %s', async (languages, path) => {
    await withPhone({ languages }, async (visit) => {
      await visit.open('/7K3Q/');
      expect(visit.path()).toBe(path);
    });
  });

  it('is led on once, in the place of the first page, and Back leaves at one press', async () => {
    await withPhone({ locale: 'ko-KR' }, async (visit) => {
      await visit.page.goto(`${elsewhere.origin}/en/`);
      await visit.open('/7k3q/');
      expect(visit.asked).toEqual(['/7k3q/', '/ko/7K3Q/']);
      await visit.page.goBack();
      expect(visit.page.url()).toBe(`${elsewhere.origin}/en/`);
      await visit.page.goForward();
      await visit.settled();
      expect(visit.path()).toBe('/ko/7K3Q/');
    });
  });
});

describe('any other page', () => {
  it('keeps what follows its address', async () => {
    await withPhone({ locale: 'en' }, async (visit) => {
      await visit.open('/tim-kiem/?q=dinh#found');
      expect(visit.page.url()).toBe(`${site.origin}/en/search/?q=dinh#found`);
    });
  });

  it('is shown in the interface of the reader where it is not translated', async () => {
    await withPhone({ locale: 'zh-CN' }, async (visit) => {
      await visit.open('/di-tich/dinh-mau/');
      expect(visit.path()).toBe('/zh/relics/dinh-mau/');
      expect(await visit.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
      expect(await visit.page.locator('.notice').innerText()).toContain('现显示英文版');
      expect(await visit.page.locator('.story').getAttribute('lang')).toBe('en');
    });
  });

  it.each(['/en/', '/en/7K3Q/', '/zh/', '/nowhere/'])('%s says its language itself', async (path) => {
    await withPhone({ locale: 'ko-KR' }, async (visit) => {
      await visit.open(path);
      expect(visit.asked).toEqual([path]);
    });
  });

  it('is left as it is to those who collect pages for a search', async () => {
    await withPhone({ locale: 'en', userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }, async (visit) => {
      await visit.open('/');
      expect(visit.asked).toEqual(['/']);
    });
  });

  it('is not pulled away from a reader who has begun to read', async () => {
    await withPhone({ locale: 'en' }, async (visit) => {
      const scrolled = Promise.withResolvers<void>();
      await visit.page.route('**/_astro/*.js', async (route) => {
        await scrolled.promise;
        await route.continue();
      });
      await visit.page.goto(`${site.origin}/di-tich/dinh-mau/`, { waitUntil: 'commit' });
      await visit.page.locator('footer').scrollIntoViewIfNeeded();
      scrolled.resolve();
      await visit.settled();
      expect(visit.asked).toEqual(['/di-tich/dinh-mau/']);
    });
  });
});

describe('a phone without a signal', () => {
  it('stays on the page that it has', async () => {
    await withPhone({ locale: 'ko-KR', noSignal: true }, async (visit) => {
      await visit.open('/7K3Q/');
      expect(visit.asked).toEqual(['/7K3Q/']);
    });
  });

  it('is led on where the page behind is kept', async () => {
    await withPhone({ locale: 'ko-KR', noSignal: true }, async (visit) => {
      await visit.open('/en/');
      await visit.page.evaluate(async () => {
        await (await caches.open('kept')).put('/ko/7K3Q/', new Response());
      });
      await visit.page.goto('about:blank');
      await visit.open('/7K3Q/');
      await visit.page.waitForURL('**/ko/7K3Q/');
    });
  });
});

describe('a language chosen in the bar', () => {
  it('keeps the reader on the placard', async () => {
    await withPhone({ locale: 'ko-KR' }, async (visit) => {
      await visit.open('/7K3Q/');
      for (const [tag, path] of [
        ['vi', '/7K3Q/'],
        ['zh-Hans', '/zh/7K3Q/'],
        ['en', '/en/7K3Q/'],
      ] as const) {
        await choose(visit, tag);
        expect(visit.path()).toBe(path);
        expect(await visit.page.locator('.strip').isVisible()).toBe(true);
      }
    });
  });

  it.each([
    ['vi', '/2B58/'],
    ['zh-Hans', '/zh/2B58/'],
  ])('%s counts more than the phone from then on, and is all that is kept', async (tag, path) => {
    await withPhone({ locale: 'ko-KR' }, async (visit) => {
      await visit.open('/7K3Q/');
      expect(await visit.page.evaluate(() => localStorage.length)).toBe(0);
      await choose(visit, tag);
      await visit.page.goto('about:blank');
      await visit.open('/2B58/');
      expect(visit.path()).toBe(path);
      expect(await visit.page.evaluate(() => ({ ...localStorage }))).toEqual({ language: tag });
      expect(await visit.page.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, '']);
    });
  });

  it('is not asked for when the reader comes back', async () => {
    await withPhone({ locale: 'vi-VN' }, async (visit) => {
      await visit.open('/di-tich/');
      await visit.page.evaluate(() => {
        localStorage.setItem('language', 'en');
      });
      await visit.page.goto(`${elsewhere.origin}/en/`);
      await visit.page.goBack();
      await visit.settled();
      expect(visit.path()).toBe('/di-tich/');
    });
  });

  it.each(['throws', 'missing'] as const)('holds from link to link where storage %s', async (storage) => {
    await withPhone({ locale: 'ko-KR', storage }, async (visit) => {
      await visit.open('/7K3Q/');
      expect(visit.path()).toBe('/ko/7K3Q/');
      await choose(visit, 'vi');
      expect(visit.path()).toBe('/7K3Q/');
      await visit.page.locator('a[href="/"]').first().click();
      await visit.settled();
      expect(visit.path()).toBe('/');
    });
  });
});

describe('where no script runs', () => {
  it.each(['/7K3Q/', '/', '/en/relics/dinh-mau/', '/zh/services/khai-sinh/', '/nowhere/'])(
    'every language is one tap away at the top of %s',
    async (path) => {
      await withPhone({ locale: 'ko-KR', javaScriptEnabled: false }, async (visit) => {
        for (const tag of ['vi', 'en', 'zh-Hans', 'ko']) {
          await visit.open(path);
          expect(visit.path()).toBe(path);
          const link = visit.page.locator(`.langs a[hreflang=${tag}]`);
          expect((await link.boundingBox())?.y).toBeLessThan(48);
          await link.click();
          expect(await visit.page.locator('html').getAttribute('lang')).toBe(tag);
          expect(await visit.page.locator('h1').isVisible()).toBe(true);
        }
      });
    },
  );
});
