/** Photos as phones of several kinds fetch and show them. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_VIEW_BYTES, PAGE_BYTES } from '../../scripts/lib/page-budget.ts';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { withPhotos } from '../testing/photo-content.ts';
import { serve, type ServedSite } from '../testing/serve.ts';

const ADDRESS = '/di-tich/dinh-mau/';

let browser: Browser;
let site: ServedSite;
let folder: string;

beforeAll(async () => {
  folder = await builtSite(await withPhotos());
  site = await serve(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

interface Phone {
  readonly density?: number;
  /** Whether photos cannot be fetched. */
  readonly offline?: boolean;
}

async function visit<T>(
  { density = 2, offline = false }: Phone,
  look: (page: Page, fetched: readonly string[]) => Promise<T>,
): Promise<T> {
  const viewport = { width: 390, height: 700 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: density });
  try {
    const page = await context.newPage();
    const fetched: string[] = [];
    const note = (request: Request) => fetched.push(new URL(request.url()).pathname);
    page.on('request', note);
    if (offline) await page.route('**/photos/**', (route) => route.abort());
    await page.goto(`${site.origin}${ADDRESS}`, { waitUntil: 'load' });
    return await look(page, fetched);
  } finally {
    await context.close();
  }
}

describe('the lead photo', () => {
  it.each([1, 2, 3])('is fetched at once by a phone of %i pixels to one, light enough', async (density) => {
    await visit({ density }, async (page, fetched) => {
      const lead = page.locator('.arch img');
      const file = await lead.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname);
      expect(fetched).toContain(file);
      expect(file).toMatch(/\.avif$/u);
      expect(Number(/-(\d+)\.avif$/u.exec(file)?.[1])).toBeGreaterThanOrEqual(350 * density);
      expect(statSync(path.join(folder, file)).size).toBeLessThanOrEqual(FIRST_VIEW_BYTES - PAGE_BYTES);
    });
  });

  it('is shown in its shape and moves nothing', async () => {
    await visit({}, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((settle) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => settle(sum), 300);
          }),
      );
      expect(shift).toBe(0);
    });
  });

  it('says in words what it shows where it cannot be fetched, clear of the round top', async () => {
    await visit({ offline: true }, async (page) => {
      const words = await page.locator('.arch img').evaluate((image) => {
        const { content, color, backgroundColor, bottom } = getComputedStyle(image, '::after');
        return { content, color, backgroundColor, bottom, own: getComputedStyle(image).color };
      });
      expect(words.content).toContain('Cổng đình hai trụ');
      expect(words.bottom).toBe('0px');
      // Where the browser begins them, the round top would cut them off.
      expect(words.own).toBe('rgba(0, 0, 0, 0)');
      expect(words.color).not.toBe(words.backgroundColor);
    });
  });
});

describe('the other photos', () => {
  it('keep their place before they come, and come when they are near', async () => {
    await visit({}, async (page) => {
      const figure = page.locator('.story .photo img');
      const box = await figure.boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 1);
      await figure.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => {
        const image = document.querySelector<HTMLImageElement>('.story .photo img');
        return image?.complete === true && image.naturalWidth > 0;
      });
    });
  });
});
