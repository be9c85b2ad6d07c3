/** What every page of the commune is to everyone: in every language, by day and by night, narrow, in large letters. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtCommune } from '../testing/built-site.ts';
import { distinctPages } from '../testing/distinct-pages.ts';
import { serve, type ServedSite } from '../testing/serve.ts';

/** So high that little has to be scrolled for contrast to be measured. */
const PHONE = { width: 390, height: 4000 };
/** A desktop at 400 %: what WCAG 2.1 asks of reflow. */
const NARROW = { width: 320, height: 900 };
const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** What may differ by night: colours alone. */
const COLOURS: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations'],
};
const AT_A_TIME = 2;

interface Findings {
  readonly day: string[];
  readonly night: string[];
  readonly narrow: string[];
  readonly large: string[];
}

const found: Findings = { day: [], night: [], narrow: [], large: [] };

let browser: Browser;
let site: ServedSite;
let pages: readonly string[];

beforeAll(async () => {
  const folder = await builtCommune();
  pages = distinctPages(folder);
  site = await serve(folder);
  browser = await launchBrowser();
  const queue = [...pages];
  const contexts = await Promise.all(Array.from({ length: AT_A_TIME }, contextWithAxe));
  await Promise.all(contexts.map((context) => lookThrough(context, queue)));
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

async function contextWithAxe(): Promise<BrowserContext> {
  // The pages without a language in their address stay as they are on a phone set to Vietnamese.
  const context = await browser.newContext({ locale: 'vi-VN', bypassCSP: true, serviceWorkers: 'block' });
  await context.addInitScript({ content: axe.source });
  await context.route(/\.(?:png|svg|jpe?g|webp|avif)$/u, (route) => route.abort());
  return context;
}

async function faults(page: Page, options: RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (run) => (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(run),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [first] = [...any, ...all, ...none];
      return `${id}: ${target.join(' ')}: ${first?.message ?? ''}`;
    }),
  );
}

/** Elements that push the page wider than the screen, and those that cut words off. */
function outOfPlace(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const all = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')];
    const nameOf = ({ tagName, id, classList }: HTMLElement) =>
      [tagName.toLowerCase(), id && `#${id}`, ...[...classList].map((name) => `.${name}`)].join('');
    const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const cut = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const { scrollHeight, clientHeight, innerText } = element;
      return hides && innerText?.trim() !== '' && scrollHeight > clientHeight + 1;
    });
    return [
      ...(scrollWidth > clientWidth
        ? [`${scrollWidth} px wide: ${nameOf(wide.at(-1) ?? document.body)}`]
        : []),
      ...cut.map((element) => `cut off: ${nameOf(element)}`),
    ];
  });
}

/** As a phone shows a page whose owner has set letters to twice their size. */
function doubleLetters(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sizes = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')].map(
      (element) => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
    );
    for (const [element, size] of sizes) element.style.fontSize = `${2 * size}px`;
  });
}

/** Looks at the pages that are left in `queue`, one after the other. */
async function lookThrough(context: BrowserContext, queue: string[]): Promise<void> {
  const page = await context.newPage();
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const add = (list: string[], what: readonly string[]) =>
      list.push(...what.map((text) => `${address} ${text}`));
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.origin + address);
    add(found.day, await faults(page, ALL));
    await page.emulateMedia({ colorScheme: 'dark' });
    add(found.night, await faults(page, COLOURS));
    await page.setViewportSize(NARROW);
    add(found.narrow, await outOfPlace(page));
    await page.setViewportSize(PHONE);
    await doubleLetters(page);
    add(found.large, await outOfPlace(page));
  }
}

it('looks at every page', () => {
  expect(pages.length).toBeGreaterThan(200);
});

it('has no fault that axe finds, WCAG 2.1 AA and good practice', () => {
  expect(found.day).toEqual([]);
});

it('has no fault by night', () => {
  expect(found.night).toEqual([]);
});

it('is read at 320 pixels without moving it sideways, and nothing is cut off', () => {
  expect(found.narrow).toEqual([]);
});

it('is read in letters of twice their size in the same way', () => {
  expect(found.large).toEqual([]);
});

it('would be told of a fault that is there by night alone, and of a word that is too long', async () => {
  const page = await (await contextWithAxe()).newPage();
  await page.setViewportSize(NARROW);
  await page.goto(`${site.origin}/`);
  await page.evaluate(() => {
    const add = (text: string, style: string) => {
      const line = document.createElement('p');
      line.textContent = text;
      line.style.cssText = style;
      document.querySelector('main')?.append(line);
    };
    add('Mực trên nền tối', 'color: #241a13');
    add('Một dòng không xuống dòng được dù màn hình hẹp', 'white-space: nowrap');
  });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faults(page, COLOURS)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, COLOURS)).toEqual([expect.stringMatching(/^color-contrast: /u)]);
  expect(await outOfPlace(page)).toEqual([expect.stringMatching(/ px wide: /u)]);
});
