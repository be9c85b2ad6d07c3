/** The real editor in a real browser; the folder that people choose is one that the browser keeps for itself. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileFormats } from '../../../src/editor/file-formats.ts';
import { launchBrowser } from '../../../src/testing/browser.ts';
import { readFiles, smallFiles } from '../../../src/testing/content.ts';
import { madeUpPhoto } from '../../../src/testing/photos.ts';
import { PROJECT_ROOT } from '../command.ts';
import { cacheFolder } from '../outputs.ts';
import { editorBundle } from './bundle.ts';
import { serveEditor, type EditorServer } from './serve.ts';
import { LOCAL } from './storage.ts';

const RELIC = 'relics/dinh-mau/index.vi.mdx';

let browser: Browser;
let server: EditorServer;
let page: Page;
/** The small commune as `check -- --fix` writes it. */
const files: Record<string, string> = {};

/** Runs in the page. */
async function fillFolder(texts: Record<string, string>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(texts)) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let folder = root;
    for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}

/** Runs in the page: texts of the files below `from`, nothing but the size of others. */
async function readFolder(from: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
    // As DOM types have it not in every version: the entries of a folder, one after the other.
    const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
    for await (const [name, handle] of entries) {
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      else if (`${path}${name}`.startsWith(from)) {
        const file = await (handle as FileSystemFileHandle).getFile();
        found[`${path}${name}`] = /\.(?:mdx|yaml)$/u.test(name)
          ? await file.text()
          : `${file.size} ${file.type}`;
      }
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return found;
}

const textOf = async (path: string) => (await page.evaluate(readFolder, path))[path] ?? '';
const pane = (locale: string) => page.locator(`.pane[data-locale="${locale}"]`);
const field = (locale: string, path: string): Locator =>
  pane(locale).locator(`[data-key-path="${path}"]`).first();
const input = (locale: string, path: string): Locator =>
  field(locale, path).locator('input:not([type="file"]), textarea').first();

async function choose(path: string, option: string): Promise<void> {
  await field('vi', path).getByRole('combobox').click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Opens a group that is folded away. The editor draws what comes into view, and opens some groups by itself a moment later. */
async function unfold(path: string, inside: string): Promise<void> {
  const isOpen = () => field('vi', inside).isVisible();
  await expect
    .poll(async () => {
      await field('vi', path).scrollIntoViewIfNeeded();
      await page.waitForTimeout(SETTLES_MS);
      const button = field('vi', path).getByRole('button', { name: 'Mở rộng' }).first();
      if (!(await isOpen()) && (await button.isVisible())) await button.click();
      await page.waitForTimeout(SETTLES_MS);
      return isOpen();
    })
    .toBe(true);
}

/** The editor fills in what a new group begins with, a moment after it is drawn. */
const SETTLES_MS = 300;

/** Chooses as a person does, who looks whether the choice has stayed. */
async function pick(path: string, option: string): Promise<void> {
  const radio = field('vi', path).getByRole('radio', { name: option, exact: true });
  await expect
    .poll(async () => {
      if (!(await radio.isChecked())) await radio.click();
      await page.waitForTimeout(SETTLES_MS);
      return radio.isChecked();
    })
    .toBe(true);
}

async function save(said: RegExp | string = 'Đã lưu bài viết.'): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(said).first().waitFor();
}

async function openFolder(): Promise<void> {
  await page.getByRole('button', { name: 'Mở thư mục nội dung' }).click();
  await page.getByText('Đình Mẫu', { exact: true }).waitFor();
}

async function openRelic(): Promise<void> {
  await page.getByText('Đình Mẫu', { exact: true }).click();
  await input('vi', 'title').waitFor();
}

const changed = (before: string, after: string) => {
  const lines = before.split('\n');
  return after.split('\n').filter((line, at) => line !== lines[at]);
};

beforeAll(async () => {
  const small = smallFiles();
  const { draft } = readFiles(small);
  const site = draft?.site.site;
  if (site === undefined) throw new Error('The small commune has no site.yaml.');
  const formats = fileFormats(site.locales.map(({ id }) => id));
  for (const [path, text] of Object.entries(small)) {
    const [name = ''] = path.replace('.yaml', '').split('/');
    const format = formats.get(name);
    if (format !== undefined && typeof text === 'string') files[path] = format.toFile(format.fromFile(text));
  }
  const folder = await editorBundle(cacheFolder(PROJECT_ROOT), () => undefined);
  const state = {
    findings: [
      {
        file: 'places/hong/index.vi.mdx',
        line: 3,
        severity: 'error',
        what: 'YAML viết sai.',
        mend: 'Sửa dấu nháy.',
      },
    ],
    errors: 1,
    warnings: 0,
    pages: {},
    preview: '',
  } as const;
  server = await serveEditor({ folder, seed: { site, storage: LOCAL }, state: () => state }, 0);
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1400, height: 3000 } })).newPage();
  page.setDefaultTimeout(15_000);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    // Chromium ends when a private window finds a folder of its own again that it has kept in a database.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      return put.call(this, value instanceof FileSystemHandle ? null : value, key);
    };
  });
  await page.goto(server.url);
  await page.evaluate(fillFolder, files);
  await openFolder();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it('shows the files that the check finds fault with, and why', async () => {
  await page.getByRole('button', { name: '1 lỗi phải sửa' }).click();
  await expect
    .poll(() => page.locator('.cl-findings').innerText())
    .toContain('places/hong/index.vi.mdx, dòng 3');
  await page.getByRole('button', { name: '1 lỗi phải sửa' }).click();
});

it('writes an edit of a title as a change of one line, composed, and no other file', async () => {
  await openRelic();
  await pane('vi').locator('[data-key-path="groupFacts"]').scrollIntoViewIfNeeded();
  await input('vi', 'title').fill('Đình Mẫu Hạ'.normalize('NFD'));
  await save();
  const now = await page.evaluate(readFolder, '');
  const edited = Object.keys(files).filter((path) => now[path] !== files[path]);
  expect(edited).toEqual([RELIC]);
  expect(changed(files[RELIC] ?? '', now[RELIC] ?? '')).toEqual(["title: 'Đình Mẫu Hạ'"]);
});

it('says in Vietnamese which field is missing, and writes nothing', async () => {
  const before = await textOf(RELIC);
  await input('vi', 'summary').fill('');
  await save('trường bị lỗi');
  expect(await field('vi', 'summary').innerText()).toContain('Còn thiếu, phải điền.');
  expect(await textOf(RELIC)).toBe(before);
  // Drafts are kept of what was typed by hand.
  await input('vi', 'summary').click();
  await page.keyboard.type('Đình đứng đầu làng.');
});

it('does not write over a file that was changed meanwhile, and keeps the draft when the page is loaded again', async () => {
  const theirs = (files[RELIC] ?? '').replace("period: 'Thế kỷ 18'", "period: 'Thế kỷ 17'");
  await page.evaluate(fillFolder, { [RELIC]: theirs });
  await save('Chưa lưu: tệp đã đổi trên máy');
  expect(await textOf(RELIC)).toBe(theirs);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await openFolderAgain();
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect.poll(() => input('vi', 'summary').inputValue()).toBe('Đình đứng đầu làng.');
});

async function openFolderAgain(): Promise<void> {
  await page.getByRole('button', { name: 'Mở thư mục nội dung' }).click();
}

it('makes a relic with lists, a picture and an English text that the check finds nothing wrong with', async () => {
  await page.goto('about:blank');
  await page.goto(`${server.url}#/collections/relics`);
  await openFolderAgain();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  // What is typed before the text can be written in is lost.
  await field('vi', 'body').locator('[contenteditable="true"]').waitFor();
  await input('vi', 'tagline').fill('Miếu nhỏ bên gốc đa');
  await input('vi', 'summary').fill('Miếu nhỏ bên gốc đa đầu làng.');
  const add = (path: string) => field('vi', path).getByRole('button', { name: /^Thêm/u }).first().click();
  await add('groupFacts.figures');
  await input('vi', 'groupFacts.figures.0.value').fill('1 gian');
  await input('vi', 'groupFacts.figures.0.label').fill('miếu xây gạch');
  await input('vi', 'groupFacts.officialName').fill('Miếu Bà làng Mẫu');
  await field('vi', 'groupFacts.kinds').getByText('Di tích lịch sử').click();
  await add('groupFacts.timeline');
  await input('vi', 'groupFacts.timeline.0.when').fill('1820');
  await input('vi', 'groupFacts.timeline.0.what').fill('Dựng miếu.');
  await input('vi', 'groupWay.address').fill('Thôn Đình, xã Mẫu');
  await add('groupPictures.pictures');
  const buffer = await madeUpPhoto({ width: 1200, height: 800 }).jpeg().toBuffer();
  await field('vi', 'groupPictures.pictures.0.file')
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'Cổng miếu (1).jpg', mimeType: 'image/jpeg', buffer });
  await input('vi', 'groupPictures.pictures.0.alt').fill('Cổng miếu dưới gốc đa');
  await choose('groupPictures.drawing', 'Đền, chùa');
  await unfold('groupSources', 'groupSources.sources');
  await add('groupSources.sources');
  await input('vi', 'groupSources.sources.0.title').fill('Lời kể của các cụ thôn Đình');
  await unfold('groupConfirm', 'groupConfirm.responsible');
  await pick('groupConfirm.responsible', 'Phòng Văn hóa – Xã hội');
  await unfold('groupConfirm.verification', 'groupConfirm.verification.state');
  await pick('groupConfirm.verification.state', 'Chưa');
  await input('vi', 'title').fill('Miếu Bà');
  await page.getByRole('button', { name: /^Bật/u }).click();
  for (const [path, text] of [
    ['title', 'Shrine of the Lady'],
    ['tagline', 'A small shrine under a banyan'],
    ['summary', 'A small shrine under the banyan at the head of the village.'],
    ['groupFacts.figures.0.value', '1 room'],
    ['groupFacts.figures.0.label', 'built of brick'],
    ['groupFacts.officialName', 'Shrine of the Lady, Mẫu village'],
    ['groupFacts.timeline.0.when', '1820'],
    ['groupFacts.timeline.0.what', 'The shrine is built.'],
    ['groupWay.address', 'Đình hamlet, Mẫu commune'],
    ['groupPictures.pictures.0.alt', 'The gate of the shrine under the banyan'],
  ] as const) {
    await input('en', path).fill(text);
  }
  await save();
  const made = await page.evaluate(readFolder, 'relics/mieu-ba/');
  const undated = (path: string) => made[path]?.replaceAll(/\d{4}-\d\d-\d\d/gu, 'NGÀY');
  expect(Object.keys(made).toSorted()).toEqual([
    'relics/mieu-ba/cong-mieu-1.webp',
    'relics/mieu-ba/index.en.mdx',
    'relics/mieu-ba/index.vi.mdx',
  ]);
  expect(undated('relics/mieu-ba/index.vi.mdx')).toMatchInlineSnapshot(`
    "---
    title: 'Miếu Bà'
    tagline: 'Miếu nhỏ bên gốc đa'
    summary: 'Miếu nhỏ bên gốc đa đầu làng.'
    drawing: 'temple'
    pictures:
      - file: 'cong-mieu-1.webp'
        alt: 'Cổng miếu dưới gốc đa'
    figures:
      - value: '1 gian'
        label: 'miếu xây gạch'
    responsible: 'van-hoa'
    verification:
      state: 'unconfirmed'
    sources:
      - title: 'Lời kể của các cụ thôn Đình'
        seenOn: 'NGÀY'
    updatedOn: 'NGÀY'
    officialName: 'Miếu Bà làng Mẫu'
    kinds:
      - 'history'
    address: 'Thôn Đình, xã Mẫu'
    timeline:
      - when: '1820'
        what: 'Dựng miếu.'
    ---
    "
  `);
  expect(undated('relics/mieu-ba/index.en.mdx')).toMatchInlineSnapshot(`
    "---
    title: 'Shrine of the Lady'
    tagline: 'A small shrine under a banyan'
    summary: 'A small shrine under the banyan at the head of the village.'
    pictures:
      - alt: 'The gate of the shrine under the banyan'
    figures:
      - value: '1 room'
        label: 'built of brick'
    officialName: 'Shrine of the Lady, Mẫu village'
    address: 'Đình hamlet, Mẫu commune'
    timeline:
      - when: '1820'
        what: 'The shrine is built.'
    translation:
      by: 'person'
      reviewed: false
    ---
    "
  `);
  const all = await page.evaluate(readFolder, '');
  expect(
    readFiles({ ...smallFiles(), ...all }).issues.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});
