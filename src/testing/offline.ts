/** What tests ask of a phone that keeps the guide. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { listPath, type PackList } from '../offline/pack.ts';

const PHONE = { width: 390, height: 740 };
const PATIENCE = { timeout: 30_000, interval: 50 };

/** Names of caches and workers that the origin of `page` has. */
export async function keptOn(page: Page): Promise<{ caches: string[]; workers: string[] }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  }));
}

/** Packs that the phone has, by their names. */
function packsOn(page: Page, base: string): Promise<string[]> {
  return page.evaluate(async (below) => {
    const found = await caches.match(`${below}offline/kept.json`, { cacheName: `cong-lang:${below}:text` });
    const record = (await found?.json()) as { packs: Record<string, unknown> } | undefined;
    return Object.keys(record?.packs ?? {});
  }, base);
}

/** Waits until the phone has all text of a locale as it is in the deploy in `site`, and nothing older of it. */
export async function allKept(page: Page, site: string, locale: string, base = '/'): Promise<void> {
  const { packs } = JSON.parse(readFileSync(path.join(site, listPath(locale)), 'utf8')) as PackList;
  const folder = `offline/${locale}/`;
  await expect
    .poll(async () => {
      const found = await packsOn(page, base);
      return found.filter((name) => packs.includes(name) || name.startsWith(folder)).toSorted();
    }, PATIENCE)
    .toEqual(packs.toSorted());
}

/** A phone of its own for `work`; its pages may have nothing to complain of. */
export async function onPhone(
  browser: Browser,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE });
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    // What a host does not answer, the browser says by itself.
    const isMissing = /^(?:Failed to load resource|A bad HTTP response code)/u.test(message.text());
    if (message.type() === 'error' && !isMissing) complaints.push(message.text());
  });
  try {
    await work(await context.newPage(), context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}
