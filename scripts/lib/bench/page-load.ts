/** One visit to a page in a real browser on a slow line and a slow processor, with nothing kept from before. */
import type { Browser } from 'playwright-core';

export interface Line {
  readonly name: string;
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

export interface PageLoad {
  /** Largest contentful paint, milliseconds. */
  readonly lcpMs: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Total blocking time: what tasks take beyond 50 ms from the first contentful paint on, milliseconds. */
  readonly tbtMs: number;
  /** The longest task before and after it; 0 where none takes 50 ms. */
  readonly longestTaskMs: number;
  /** Sent over the line with headers, until the page has rested. */
  readonly bytes: number;
  readonly requests: number;
}

/** A task that takes longer keeps a finger waiting. @see https://web.dev/articles/tbt */
const LONG_TASK_MS = 50;
/** After the load event: late shifts and tasks are still seen. */
const REST_MS = 700;
const PHONE = { width: 390, height: 844 };

interface Seen {
  /** First contentful paint. */
  fcp: number;
  lcp: number;
  cls: number;
  readonly longTasks: { readonly start: number; readonly end: number }[];
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page, before anything of its own. */
function watch(): void {
  const seen: Seen = { fcp: 0, lcp: 0, cls: 0, longTasks: [] };
  Object.assign(globalThis, { seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as ShiftEntry;
    if (!hadRecentInput) seen.cls += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    seen.longTasks.push({ start: startTime, end: startTime + duration });
  });
}

/** Before anything is painted nobody taps: a task counts from the paint on. */
function blockingTime({ fcp, longTasks }: Seen): number {
  const blocked = longTasks.map(({ start, end }) => Math.max(0, end - Math.max(start, fcp) - LONG_TASK_MS));
  return blocked.reduce((sum, ms) => sum + ms, 0);
}

/** @param locale - language of the phone: in another the page would lead on to its own */
export async function loadPage(browser: Browser, url: string, line: Line, locale: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true, locale });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    const bytesPerSecond = line.bitsPerSecond / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });
    let bytes = 0;
    let requests = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForTimeout(REST_MS);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    if (seen.fcp === 0) throw new RangeError(`Nothing was painted: ${url}`);
    const longestTaskMs = Math.max(0, ...seen.longTasks.map(({ start, end }) => end - start));
    return {
      lcpMs: seen.lcp,
      cls: seen.cls,
      tbtMs: blockingTime(seen),
      longestTaskMs,
      bytes,
      requests,
    };
  } finally {
    await context.close();
  }
}
