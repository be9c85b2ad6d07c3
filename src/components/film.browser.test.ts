/** The film on the page of its entry. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { serve, type ServedSite } from '../testing/serve.ts';
import { WITH_CHINESE } from '../testing/small-catalog.ts';

const record = (locale: string) => ({
  film: `clips/relics/dinh-mau.${locale}.mp4`,
  subtitles: `clips/relics/dinh-mau.${locale}.vtt`,
  bytes: 1_500_000,
  seconds: 24,
});

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const clips = { 'relics/dinh-mau.vi': record('vi'), 'relics/dinh-mau.en': record('en') };
  site = await serve(await builtSite(WITH_CHINESE, clips));
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
])('%s offers the film in %s, and loads nothing of it until it is asked to', async (path, locale, about) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}${path}`);
  const film = page.locator('.film');
  await film.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(await film.locator('p').innerText()).toBe(about);
  expect(asked.filter((file) => file.startsWith('/clips/'))).toEqual([]);
  await film.locator('video').evaluate((video: HTMLVideoElement) => {
    video.load();
    video.play().catch(() => undefined);
  });
  await expect.poll(() => asked).toContain(`/clips/relics/dinh-mau.${locale}.mp4`);
  await page.close();
});

it('is not on pages without a film', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/di-tich/gieng-mau/`);
  expect(await page.locator('.film').count()).toBe(0);
  await page.close();
});
