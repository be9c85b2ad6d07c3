/** Films on the page of their entry and, with the pictures, on the page of publications. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite, drawnOf } from '../testing/built-site.ts';
import { addFields, PRODUCT, RELIC } from '../testing/faults/fault.ts';
import { serve, type ServedSite } from '../testing/serve.ts';
import { smallCatalog, WITH_CHINESE } from '../testing/small-catalog.ts';

const CONTENT = {
  ...WITH_CHINESE,
  [RELIC]: addFields('publish: true\nclip: {}'),
  [PRODUCT]: addFields('publish: true'),
};

const DRAWN = drawnOf(smallCatalog(CONTENT));
const published = (name: string) => DRAWN.names[name] ?? 'not drawn';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  site = await serve(await builtSite(CONTENT, DRAWN));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

it.each([
  ['/di-tich/dinh-mau/', 'vi', 'Tiếng Việt · 0:24 · 1,4 MB'],
  ['/en/relics/dinh-mau/', 'en', 'English · 0:24 · 1.4 MB'],
  ['/zh/relics/dinh-mau/', 'en', 'English · 0:24 · 1.4 MB'],
  ['/an-pham/', 'vi', 'Tiếng Việt · 0:24 · 1,4 MB'],
])('%s offers the film in %s, and loads nothing of it until it is asked to', async (path, locale, about) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}${path}`);
  const film = page.locator('.film');
  const fold = film.locator('summary');
  if (await fold.isVisible()) await fold.click();
  await film.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(await film.locator('summary, p').first().innerText()).toContain(about);
  expect(asked.filter((file) => file.startsWith('/clips/'))).toEqual([]);
  await film.locator('video').evaluate((video: HTMLVideoElement) => {
    video.load();
    video.play().catch(() => undefined);
  });
  await expect.poll(() => asked).toContain(`/clips/relics/dinh-mau.${locale}.mp4`);
  await page.close();
});

it('a page names its pictures with the hash of what they show, for apps that keep them by their address', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/di-tich/dinh-mau/`);
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(image).toBe(`https://mau.example.vn/${published('share/relics/dinh-mau.vi.png')}`);
  const poster = `/${published('infographics/relics/dinh-mau.vi.png')}`;
  expect(await page.locator('.poster img').getAttribute('src')).toBe(poster);
  expect(await page.locator('.poster a[download]').getAttribute('href')).toBe(poster);
  expect(poster).toMatch(/\.[0-9a-f]{8}\.png$/u);
  await page.close();
});

it('is not on pages without a film', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/di-tich/gieng-mau/`);
  expect(await page.locator('.film').count()).toBe(0);
  await page.close();
});

it('the page of publications has each picture small, and whole to be downloaded', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/`);
  await page.getByRole('link', { name: 'Ấn phẩm số' }).first().click();
  const relic = page.locator('.pubs:not(.film) li').filter({ hasText: 'Đình' });
  expect(await relic.locator('h3 a').getAttribute('href')).toBe('/di-tich/dinh-mau/');
  expect(await relic.innerText()).toMatch(/Tiếng Việt · 195 KB[^]*chờ xã xác nhận[^]*English \(195 KB\)/u);
  const whole = relic.getByRole('link', { name: 'Tải tranh' });
  expect(await whole.getAttribute('href')).toBe(`/${published('infographics/relics/dinh-mau.vi.png')}`);
  const small = relic.locator('img');
  await small.scrollIntoViewIfNeeded();
  await expect
    .poll(() => small.evaluate((image: HTMLImageElement) => image.currentSrc))
    .toBe(`${site.origin}/previews/relics/dinh-mau.vi.avif`);
  expect(await page.locator('h2').allInnerTexts()).toEqual(['Phim ngắn', 'Di tích', 'Sản phẩm']);
  await page.close();
});
