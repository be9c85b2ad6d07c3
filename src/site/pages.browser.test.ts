/** The built pages as a phone shows them, without JavaScript unless a test says otherwise. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { serve, type ServedSite } from '../testing/serve.ts';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
const PAGES = [
  '/',
  '/en/',
  '/di-tich/',
  '/di-tich/dinh-mau/',
  '/san-pham/mat-ong-mau/',
  '/thu-tuc/khai-sinh/',
  '/en/services/khai-sinh/',
  '/dia-diem/trung-tam-mau/',
  '/le-hoi/hoi-mau/',
  '/gioi-thieu/gioi-thieu/',
  '/tuyen-tham-quan/mot-vong-mau/',
  '/zh/relics/dinh-mau/',
  '/ma/',
  '/7K3Q/',
  '/nowhere/',
];

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

/** Opens a page in a browser of its own and closes it when `look` is done. */
async function visit<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  { javaScriptEnabled = false, viewport = PHONE } = {},
): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled, viewport });
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}${address}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])('on %s', (_device, viewport) => {
  it.each(PAGES)('%s shows its title and does not scroll sideways', async (address) => {
    await visit(
      address,
      async (page) => {
        expect(await page.locator('h1').isVisible()).toBe(true);
        const root = page.locator('html');
        const [scroll, client] = await root.evaluate((html) => [html.scrollWidth, html.clientWidth]);
        expect(scroll).toBe(client);
      },
      { viewport },
    );
  });
});

describe('a title beside its opening', () => {
  it.each([320, 360, 390, 900])('keeps its longest word whole at %i pixels', async (width) => {
    const look = async (page: Page) => {
      const title = page.locator('h1');
      const lines = await title.evaluate((h1) => {
        h1.textContent = 'Household business registration';
        h1.style.setProperty('--letters', String('registration'.length));
        const word = document.createRange();
        word.setStart(h1.firstChild as Node, h1.textContent.indexOf('registration'));
        word.setEnd(h1.firstChild as Node, h1.textContent.length);
        return { ofWord: word.getClientRects().length, overflow: h1.scrollWidth - h1.clientWidth };
      });
      expect(lines).toEqual({ ofWord: 1, overflow: 0 });
    };
    await visit('/en/services/khai-sinh/', look, { viewport: { width, height: 740 } });
  });
});

describe('a printed procedure', () => {
  it('keeps what one takes along and leaves the rest on the screen', async () => {
    await visit('/thu-tuc/khai-sinh/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const kept of ['h1', '.facts', '.checklist', '.stairs', '.record']) {
        expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
      }
      for (const left of ['.langs', '.story', '.poster', '.arch']) {
        expect(await page.locator(left).first().isVisible(), left).toBe(false);
      }
    });
  });
});

describe('a scanned placard', () => {
  it('opens the page of its subject, in capitals and in lower case', async () => {
    for (const address of ['/7K3Q/', '/7k3q/']) {
      await visit(address, async (page) => {
        expect(await page.locator('h1').innerText()).toBe('Đình Mẫu');
        expect(await page.locator('.strip').innerText()).toContain('Bạn vừa quét biển này');
      });
    }
  });

  it('stays the same placard when the reader changes the language', async () => {
    await visit('/7k3q/', async (page) => {
      await page.locator('.langs a[lang=en]').click();
      expect(new URL(page.url()).pathname).toBe('/en/7K3Q/');
      expect(await page.locator('.strip').innerText()).toContain('You scanned this placard');
    });
  });
});

describe('a code typed by hand', () => {
  it('leads to the list of codes', async () => {
    await visit('/', async (page) => {
      await page.locator('input[name=code]').fill('7k3q');
      await page.locator('.enter button').click();
      expect(new URL(page.url()).pathname).toBe('/ma/');
      expect(await page.locator('a[href="/7K3Q/"]').isVisible()).toBe(true);
    });
  });

  it('leads straight to the placard where scripts run', async () => {
    await visit(
      '/en/',
      async (page) => {
        await page.locator('input[name=code]').fill('7k3q');
        await page.locator('.enter button').click();
        await page.waitForURL('**/en/7K3Q/');
      },
      { javaScriptEnabled: true },
    );
  });
});

describe('an address typed by hand', () => {
  const withScripts = { javaScriptEnabled: true };

  it.each([
    ['/7k3Q', '/7K3Q/'],
    ['/7K3q/', '/7K3Q/'],
    ['/en/7k3q', '/en/7K3Q/'],
    ['/7K-3Q.', '/7K3Q/'],
  ])('%s leads to the placard where scripts run', async (typed, address) => {
    await visit(
      typed,
      async (page) => {
        await page.waitForURL(`**${address}`);
        expect(await page.locator('h1').innerText()).not.toBe('');
        expect(await page.locator('.strip').isVisible()).toBe(true);
      },
      withScripts,
    );
  });

  it.each([
    ['/7K3R/', '7K3Q'],
    ['/73KQ', '7K3Q'],
    ['/zb58', '2B58'],
  ])('%s names the code that it may be', async (typed, code) => {
    await visit(
      typed,
      async (page) => {
        expect(await page.locator('#near').isVisible()).toBe(true);
        expect(await page.locator('#near a').allInnerTexts()).toEqual([code]);
        await page.locator('#near a').click();
        expect(new URL(page.url()).pathname).toBe(`/${code}/`);
      },
      withScripts,
    );
  });

  it.each(['/nowhere/', '/9999/', '/di-tich/7K3Q/', '/khong/co/'])('%s names none', async (typed) => {
    await visit(
      typed,
      async (page) => {
        expect(await page.locator('#near').isVisible()).toBe(false);
        expect(await page.locator('main a[href="/ma/"]').isVisible()).toBe(true);
      },
      withScripts,
    );
  });

  it('says what to do where no script runs', async () => {
    await visit('/7K3R/', async (page) => {
      expect(await page.locator('#near').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('Bạn có thể gõ lại mã');
      await page.locator('main a[href="/ma/"]').click();
      expect(await page.locator('a[href="/7K3Q/"]').isVisible()).toBe(true);
    });
  });
});

describe('a checklist', () => {
  it('is ticked by the browser itself', async () => {
    await visit('/thu-tuc/khai-sinh/', async (page) => {
      const [first] = await page.locator('.checklist input').all();
      await first?.check();
      expect(await first?.isChecked()).toBe(true);
    });
  });
});
