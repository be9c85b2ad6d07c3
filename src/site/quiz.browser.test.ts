/** A lesson and a village in a real browser, with JavaScript and without. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import { builtSite } from '../testing/built-site.ts';
import { WITH_LESSON, WITH_VILLAGE } from '../testing/learn.ts';
import { serve, type ServedSite } from '../testing/serve.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  site = await serve(await builtSite({ ...WITH_LESSON, ...WITH_VILLAGE }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

async function visit(
  address: string,
  javaScriptEnabled: boolean,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}${address}`);
    await look(page);
  } finally {
    await context.close();
  }
}

it('leads on to the answers where no script runs', async () => {
  await visit('/bai-hoc/dinh-lang/', false, async (page) => {
    expect(await page.getByRole('radio').count()).toBe(4);
    expect(await page.getByRole('button', { name: 'Chấm bài' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Xem đáp án' }).click();
    expect(new URL(page.url()).pathname).toBe('/bai-hoc/dinh-lang/dap-an/');
    const said = await page.locator('main').innerText();
    for (const words of ['Câu đúng: Thế kỷ 18', 'Sổ của xã ghi như vậy.', 'Nguồn: Sổ ghi chép của xã Mẫu']) {
      expect(said.replaceAll('\u00A0', ' ')).toContain(words);
    }
  });
});

it('says by each question whether the answer is right and why, with the keyboard alone', async () => {
  await visit('/bai-hoc/dinh-lang/', true, async (page) => {
    await page.getByRole('radio', { name: 'Thế kỷ 18' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'Nói to' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Chấm bài' }).focus();
    await page.keyboard.press('Enter');
    const status = page.locator('#quiz [role=status]');
    await status.getByText('Đúng 1 trên 2 câu.').waitFor();
    const marks = await page.locator('fieldset .mark').allInnerTexts();
    expect(marks).toEqual([
      'Đúng. Sổ của xã ghi như vậy.',
      'Chưa đúng. Câu đúng: Nói khẽ. Các cụ đang nghỉ.',
    ]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, location.search])).toEqual([
      '',
      0,
      '',
    ]);
  });
});

it('gathers on the page of a village what lies there and what leads there', async () => {
  await visit('/thon/thon-dinh/', false, async (page) => {
    for (const name of ['/di-tich/dinh-mau/', '/bai-hoc/dinh-lang/', '/tuyen-tham-quan/mot-vong-mau/']) {
      expect(await page.locator(`main a[href="${name}"]`).count(), name).toBe(1);
    }
    expect(await page.locator('main').innerText()).toContain('chưa công bố');
  });
  await visit('/di-tich/dinh-mau/', false, async (page) => {
    expect(await page.locator('main a[href="/thon/thon-dinh/"]').count()).toBe(1);
  });
});
