/** Recordings, and the phone's own voice, as a browser meets them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import type { FileChanges } from '../testing/content.ts';
import { addFields } from '../testing/faults/fault.ts';
import { filesBelow } from '../testing/files-below.ts';
import { serve, type ServedSite } from '../testing/serve.ts';
import { silentOgg } from '../testing/sounds.ts';

const CHANGES: FileChanges = {
  'relics/dinh-mau/index.en.mdx': addFields('recording:\n  file: story.ogg\n  by: Ms Lan'),
  'relics/dinh-mau/story.ogg': silentOgg(192),
};

const RECORDED = '/en/relics/dinh-mau/';
const READ_ALOUD = '/di-tich/dinh-mau/';

interface Voices {
  /** Languages of the voices; they come a moment after the page. */
  readonly languages: readonly string[];
}

/** What the made-up voice was told to say, in the page's own words. */
interface Heard {
  said: string[];
  cancelled: number;
  finish: () => void;
}

/** Takes the place of the phone's voices before the page's scripts run; a sentence ends when the test says so. */
function pretendVoices({ languages }: Voices): void {
  const heard: Heard = { said: [], cancelled: 0, finish: () => undefined };
  class Utterance {
    readonly text: string;
    voice: unknown;
    lang = '';
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(text: string) {
      this.text = text;
    }
  }
  let voices: unknown[] = [];
  const synth = {
    onvoiceschanged: null as (() => void) | null,
    getVoices: () => voices,
    speak(utterance: Utterance) {
      heard.said.push(`${utterance.lang}: ${utterance.text.trim()}`);
      heard.finish = () => utterance.onend?.();
    },
    cancel() {
      heard.cancelled += 1;
      heard.finish = () => undefined;
    },
  };
  setTimeout(() => {
    voices = languages.map((lang) => ({ lang, name: lang, localService: true }));
    synth.onvoiceschanged?.();
  }, 50);
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard });
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
}

let browser: Browser;
let site: ServedSite;
let folder: string;

beforeAll(async () => {
  folder = await builtSite(CHANGES);
  site = await serve(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

async function visit<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  {
    languages,
    javaScriptEnabled = true,
  }: { languages?: readonly string[]; javaScriptEnabled?: boolean } = {},
): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    if (languages !== undefined) await page.addInitScript(pretendVoices, { languages });
    await page.goto(`${site.origin}${address}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard.said);
const finishSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard.finish());
const listenButton = (page: Page) => page.getByRole('button', { name: 'Nghe đọc' });

describe('a recording', () => {
  it('is played and taken home without a script, with its language, length, size and reader', async () => {
    await visit(
      RECORDED,
      async (page) => {
        const section = page.getByRole('region', { name: 'Listen to this page' });
        expect(await section.innerText()).toMatch(/English · 3:12 · 0\.1 MB · Read by Ms Lan/u);
        const audio = section.locator('audio');
        expect(await audio.getAttribute('preload')).toBe('none');
        expect(await audio.evaluate((element: HTMLAudioElement) => element.controls)).toBe(true);
        const link = section.getByRole('link', { name: 'Download the recording' });
        const href = (await link.getAttribute('href')) ?? '';
        expect(href).toMatch(/^\/recordings\/story-[0-9a-f]{8}\.ogg$/u);
        expect(await audio.getAttribute('src')).toBe(href);
        expect(new Uint8Array(readFileSync(path.join(folder, href)))).toEqual(silentOgg(192));
      },
      { javaScriptEnabled: false },
    );
  });

  it('stands on the page of its own language alone, and there in place of the phone’s voice', async () => {
    await visit(
      RECORDED,
      async (page) => {
        await page.waitForTimeout(200);
        expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
      },
      { languages: ['en-GB'] },
    );
    await visit(READ_ALOUD, async (page) => expect(await page.locator('audio').count()).toBe(0));
  });
});

describe('the phone’s own voice', () => {
  it('is not offered without a script, without voices, or without one for the language', async () => {
    await visit(READ_ALOUD, async (page) => expect(await listenButton(page).count()).toBe(0), {
      javaScriptEnabled: false,
    });
    for (const languages of [[], ['en-US', 'ko-KR']]) {
      await visit(
        READ_ALOUD,
        async (page) => {
          await page.waitForTimeout(200);
          expect(await listenButton(page).count()).toBe(0);
        },
        { languages },
      );
    }
  });

  it('reads what is seen, sentence by sentence, title first, and ends by itself', async () => {
    await visit(
      READ_ALOUD,
      async (page) => {
        await listenButton(page).click();
        for (let count = 0; count < 200; count += 1) {
          if ((await listenButton(page).getAttribute('aria-pressed')) !== 'true') break;
          await finishSentence(page);
        }
        const said = await heard(page);
        expect(said[0]).toBe('vi-VN: Đình Mẫu');
        expect(said).toContain('vi-VN: Câu chuyện');
        expect(said).toContain('vi-VN: Ngôi đình nhỏ, ba gian, lợp ngói mũi hài.');
        expect(said.join()).not.toContain('Nghe đọc');
        expect(new Set(said).size).toBeGreaterThan(said.length / 2);
        expect(await page.getByRole('button', { name: 'Dừng' }).isVisible()).toBe(false);
      },
      { languages: ['en-US', 'vi-VN'] },
    );
  });

  it('pauses, begins the sentence anew, and stops', async () => {
    await visit(
      READ_ALOUD,
      async (page) => {
        const toggle = listenButton(page);
        await toggle.click();
        await finishSentence(page);
        expect(await toggle.getAttribute('aria-pressed')).toBe('true');
        await toggle.click();
        expect(await toggle.getAttribute('aria-pressed')).toBe('false');
        await finishSentence(page);
        const [first, second, third] = await heard(page);
        expect([first, third]).toEqual(['vi-VN: Đình Mẫu', undefined]);
        await toggle.click();
        expect((await heard(page)).slice(1)).toEqual([second, second]);
        await page.getByRole('button', { name: 'Dừng' }).click();
        await toggle.click();
        expect((await heard(page)).at(-1)).toBe(first);
      },
      { languages: ['vi-VN'] },
    );
  });

  it('takes a voice whose tag is written with an underscore', async () => {
    await visit(READ_ALOUD, async (page) => listenButton(page).waitFor(), { languages: ['vi_VN'] });
  });

  it('moves nothing when it is found late, and covers no words', async () => {
    await visit(
      READ_ALOUD,
      async (page) => {
        const heading = page.locator('[data-voice] h2').first();
        const place = () => heading.evaluate((h2) => h2.getBoundingClientRect().toJSON() as unknown);
        const before = await place();
        await listenButton(page).waitFor();
        expect(await place()).toEqual(before);
        const [words, button] = await heading.evaluate((h2) => {
          const range = document.createRange();
          range.selectNodeContents(h2);
          const box = h2.nextElementSibling?.getBoundingClientRect();
          return [range.getBoundingClientRect().right, box?.left ?? 0];
        });
        expect(words).toBeLessThanOrEqual(button ?? 0);
        const look = await listenButton(page).evaluate((made) => {
          const { color, borderTopColor, fontWeight } = getComputedStyle(made);
          return { color, borderTopColor, fontWeight, ofText: getComputedStyle(document.body).color };
        });
        expect(look).toEqual({
          color: look.ofText,
          borderTopColor: look.ofText,
          fontWeight: '700',
          ofText: look.ofText,
        });
      },
      { languages: ['vi-VN'] },
    );
  });

  it('falls silent when the page is left', async () => {
    await visit(
      READ_ALOUD,
      async (page) => {
        await listenButton(page).click();
        const cancelled = await page.evaluate(() => {
          const { heard } = window as unknown as { heard: Heard };
          const before = heard.cancelled;
          dispatchEvent(new PageTransitionEvent('pagehide'));
          return heard.cancelled - before;
        });
        expect(cancelled).toBeGreaterThan(0);
      },
      { languages: ['vi-VN'] },
    );
  });
});

it('the script of every page stays light', () => {
  const scripts = filesBelow(folder).filter((name) => /^_astro\/.*\.js$/u.test(name));
  const guide = scripts.filter((name) =>
    readFileSync(path.join(folder, name), 'utf8').includes('speechSynthesis'),
  );
  expect(guide).toHaveLength(1);
  expect(gzipSync(readFileSync(path.join(folder, guide[0] ?? '')), { level: 9 }).length).toBeLessThan(
    5 * 1024,
  );
});
