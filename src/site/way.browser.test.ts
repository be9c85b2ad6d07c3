/** Finding one's way in a real browser, without JavaScript unless a test says otherwise. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { MAPPED } from '../testing/mapped-commune.ts';
import { serve, type ServedSite } from '../testing/serve.ts';
import { overlap } from '../catalog/sketch/labels.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  site = await serve(await builtSite(MAPPED));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

async function visit<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  { javaScriptEnabled = false } = {},
): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}${address}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Pages of a PDF that a browser wrote. */
const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/gu)?.length;

describe('a printed trail', () => {
  it.each(['/tuyen-tham-quan/mot-vong-mau/', '/en/trails/mot-vong-mau/', '/zh/trails/mot-vong-mau/'])(
    '%s is one sheet, with as many stops and words as a trail may have',
    async (address) => {
      await visit(address, async (page) => {
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pagesOf(pdf)).toBe(1);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.stops small').count()).toBeGreaterThan(12);
        expect(await page.locator('.stops .way').last().isVisible()).toBe(true);
        expect(await page.locator('.story').isVisible()).toBe(false);
      });
    },
  );
});

describe('from stop to stop', () => {
  it('one walks the whole trail by the links of its stops', async () => {
    await visit('/di-tich/dinh-mau/', async (page) => {
      for (const next of ['/dia-diem/cho-mau/', '/di-tich/gieng-mau/', '/san-pham/mat-ong-mau/']) {
        await page.locator('a', { hasText: 'Điểm tiếp theo' }).click();
        expect(new URL(page.url()).pathname).toBe(next);
      }
    });
  });
});

describe('a list', () => {
  it('is divided by links, without scripts, and does not scroll sideways', async () => {
    await visit('/dia-diem/', async (page) => {
      await page.locator('.chips a', { hasText: 'Thôn Đình' }).click();
      expect(new URL(page.url()).pathname).toBe('/dia-diem/thon/thon-dinh/');
      expect(await page.locator('main .rows li').count()).toBe(4);
      const [scroll, client] = await page
        .locator('html')
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(scroll).toBe(client);
      await page.locator('.chips a', { hasText: 'Tất cả' }).click();
      expect(await page.locator('main .rows li').count()).toBe(10);
    });
  });
});

describe('a sketch map', () => {
  it.each(['places/cho-mau.vi', 'trails/mot-vong-mau.en', 'commune.vi'])(
    'of %s has no name on another in a real typeface',
    async (name) => {
      await visit(`/sketch/${name}.svg`, async (page) => {
        const boxes = await page.locator('text:not(.n)').evaluateAll((texts) =>
          texts.map((text) => {
            const { x, y, width, height } = (text as unknown as SVGTextElement).getBBox();
            // The box of a line of text is taller than its letters.
            return { x, y: y + height * 0.2, width, height: height * 0.6 };
          }),
        );
        expect(boxes.length).toBeGreaterThan(4);
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) expect(overlap(a, b), JSON.stringify([a, b])).toBe(false);
        });
      });
    },
  );
});

describe('sharing', () => {
  const shown = (page: Page) => page.locator('[data-share]').isVisible();

  it('is offered where the phone has a sheet for it, with the page’s own address', async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const shared: unknown[] = [];
        Object.assign(navigator, { share: (data: unknown) => Promise.resolve(shared.push(data)), shared });
      });
      await page.goto(`${site.origin}/7K3Q/?from=zalo#sources`);
      await page.locator('[data-share]').click();
      expect(await page.evaluate(() => (navigator as unknown as { shared: unknown[] }).shared)).toEqual([
        { title: 'Đình Mẫu – Cổng làng Mẫu', url: `${site.origin}/7K3Q/` },
      ]);
    } finally {
      await context.close();
    }
  });

  it('is not offered without a script, nor without such a sheet', async () => {
    expect(await visit('/7K3Q/', shown)).toBe(false);
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
        delete (Navigator.prototype as unknown as Record<string, unknown>)['share'];
      });
      await page.goto(`${site.origin}/7K3Q/`);
      expect(await shown(page)).toBe(false);
    } finally {
      await context.close();
    }
  });
});

describe('the menu of a page', () => {
  it.each(['/', '/7K3Q/', '/en/relics/dinh-mau/', '/dia-diem/thon/thon-dinh/', '/nowhere/'])(
    'of %s leads to where a code is typed, which works without scripts',
    async (address) => {
      await visit(address, async (page) => {
        await page.locator('.brand a[href$="#code"]').click();
        const field = page.locator('input[name=code]');
        expect(await field.isVisible()).toBe(true);
        await field.fill('2b58');
        await page.locator('.enter button').click();
        await page.locator('main a[href$="/2B58/"]').first().click();
        expect(await page.locator('h1').isVisible()).toBe(true);
      });
    },
  );
});
