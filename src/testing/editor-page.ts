/** The page of the editor as a person uses it: who writes, looks whether it has stayed, and only then saves. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const SAVED = 'Đã lưu bài viết.';
const REFUSED = 'trường bị lỗi';

/** Something that was answered in the form. */
interface Answer {
  readonly give: () => Promise<void>;
  readonly stays: () => Promise<boolean>;
}

export interface EditorPage {
  readonly pane: (locale: string) => Locator;
  readonly field: (locale: string, path: string) => Locator;
  readonly input: (locale: string, path: string) => Locator;
  readonly write: (locale: string, path: string, text: string) => Promise<void>;
  /** One of several buttons. */
  readonly pick: (path: string, option: string) => Promise<void>;
  /** One of a list that opens. */
  readonly choose: (path: string, option: string) => Promise<void>;
  readonly tick: (path: string, option: string) => Promise<void>;
  readonly add: (path: string) => Promise<void>;
  /** Opens a group that is folded away, of which `inside` is a field. */
  readonly unfold: (path: string, inside: string) => Promise<void>;
  /** @throws {Error} something else is said than `expected` */
  readonly save: (expected?: string) => Promise<void>;
  /** Another form: nothing of the one before is looked over any more. */
  readonly begin: () => void;
}

export function editorPage(page: Page): EditorPage {
  const given = new Map<string, Answer>();
  const pane = (locale: string) => page.locator(`.pane[data-locale="${locale}"]`);
  const field = (locale: string, path: string) => pane(locale).locator(`[data-key-path="${path}"]`).first();
  const input = (locale: string, path: string) =>
    field(locale, path).locator('input:not([type="file"]), textarea').first();
  const answer = async (name: string, { give, stays }: Answer) => {
    given.set(name, { give, stays });
    await give();
  };
  return {
    pane,
    field,
    input,
    begin: () => {
      given.clear();
    },
    write: (locale, path, text) =>
      answer(`${locale} ${path}`, {
        give: () => input(locale, path).fill(text),
        stays: async () => (await input(locale, path).inputValue()) === text.normalize('NFC'),
      }),
    pick: (path, option) => {
      const radio = field('vi', path).getByRole('radio', { name: option, exact: true });
      return answer(path, { give: () => radio.click(), stays: () => radio.isChecked() });
    },
    choose: (path, option) => {
      const list = field('vi', path).getByRole('combobox');
      return answer(path, {
        give: async () => {
          await list.click();
          await page.getByRole('option', { name: option, exact: true }).click();
        },
        stays: async () => (await list.innerText()).includes(option),
      });
    },
    tick: (path, option) => {
      const box = field('vi', path).getByRole('checkbox', { name: option, exact: true });
      return answer(`${path} ${option}`, { give: () => box.click(), stays: () => box.isChecked() });
    },
    add: (path) => field('vi', path).getByRole('button', { name: /^Thêm/u }).first().click(),
    unfold: async (path, inside) => {
      const button = field('vi', path).getByRole('button', { name: 'Mở rộng' }).first();
      const isOpen = () => field('vi', inside).isVisible();
      // The editor draws what comes into view, and opens some groups by itself.
      await expect
        .poll(async () => {
          await field('vi', path).scrollIntoViewIfNeeded();
          if (!(await isOpen()) && (await button.isVisible())) await button.click();
          return isOpen();
        })
        .toBe(true);
    },
    save: async (expected = SAVED) => {
      await lookOver([...given]);
      const refused = page.getByText(REFUSED);
      // A message stays for a while; only a new one is an answer.
      const answers = (await refused.isVisible()) ? [expected] : [expected, REFUSED];
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      const [told = refused, ...others] = answers.map((each) => page.getByText(each));
      const said = await others
        .reduce((any, each) => any.or(each), told)
        .first()
        .innerText();
      if (!said.includes(expected)) throw new Error(`${said}\n${await faultsOf(page)}`);
    },
  };
}

/** Until a look at all answers finds every one in its place: the editor fills in what a new group begins with after it is drawn. */
async function lookOver(answers: readonly (readonly [string, Answer])[]): Promise<void> {
  await expect
    .poll(async () => {
      const lost: string[] = [];
      for (const [name, { give, stays }] of answers) {
        if (await stays()) continue;
        lost.push(name);
        await give();
      }
      return lost;
    })
    .toEqual([]);
}

/** What the form says of its fields. */
async function faultsOf(page: Page): Promise<string> {
  const fields = await page.locator('[data-key-path]:has([aria-invalid="true"])').all();
  const said = fields.map(
    async (each) => `${await each.getAttribute('data-key-path')}: ${await each.innerText()}`,
  );
  return (await Promise.all(said)).join('\n');
}
