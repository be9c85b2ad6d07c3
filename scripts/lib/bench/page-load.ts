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
  /** Total blocking time: what tasks take beyond 50 ms, milliseconds. */
  readonly tbtMs: number;
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
  lcp: number;
  cls: number;
  tbt: number;
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page, before anything of its own. */
function watch(longTaskMs: number): void {
  const seen: Seen = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as ShiftEntry;
    if (!hadRecentInput) seen.cls += value;
  });
  observe('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - longTaskMs);
  });
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
    await page.addInitScript(watch, LONG_TASK_MS);
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForTimeout(REST_MS);
    const { lcp, cls, tbt } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    return { lcpMs: lcp, cls, tbtMs: tbt, bytes, requests };
  } finally {
    await context.close();
  }
}
