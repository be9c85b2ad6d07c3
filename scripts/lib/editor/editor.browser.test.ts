/** The real editor in a real browser; the folder that people choose is one that the browser keeps for itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fileFormats } from '../../../src/editor/file-formats.ts';
import type { ContentState } from '../../../src/editor/seed.ts';
import { fillFolder, readBytes, readFolder } from '../../../src/testing/browser-folder.ts';
import { launchBrowser } from '../../../src/testing/browser.ts';
import { whileNoneIsBuilt } from '../../../src/testing/built-site.ts';
import { commandLine, start } from '../../../src/testing/commands.ts';
import { readFiles, smallFiles, temporaryFolder } from '../../../src/testing/content.ts';
import { editorPage, type EditorPage } from '../../../src/testing/editor-page.ts';
import { EDITOR_PICTURES, expectKeptPicture } from '../../../src/testing/handbook-picture.ts';
import { madeUpPhoto } from '../../../src/testing/photos.ts';
import { clonedRepository, editFiles, runGit } from '../../../src/testing/repository.ts';
import { PROJECT_ROOT } from '../command.ts';
import { cacheFolder } from '../outputs.ts';
import { editorBundle } from './bundle.ts';
import { preview } from './preview.ts';
import { serveEditor, type EditorServer } from './serve.ts';
import { LOCAL } from './storage.ts';
import { watchContent } from './watch-content.ts';

const PAGE_SIZE = { width: 1400, height: 3000 };
const RELIC = 'relics/dinh-mau/index.vi.mdx';

let browser: Browser;
let server: EditorServer;
let page: Page;
let form: EditorPage;
/** What the editor is told of the content. */
let state: ContentState;
/** The small commune as `check -- --fix` writes it. */
const files: Record<string, string> = {};

const textOf = async (path: string) => (await page.evaluate(readFolder, path))[path] ?? '';
async function openFolder(): Promise<void> {
  await page.getByRole('button', { name: 'Mở thư mục nội dung' }).click();
  await page.getByText('Đình Mẫu', { exact: true }).waitFor();
}

/** From the list of what is due, which names the file. */
async function openRelic(): Promise<void> {
  const list = page.getByRole('button', { name: 'Việc đến hạn: 3' });
  await list.click();
  await page.getByText('chưa có số liệu').waitFor();
  await page.getByRole('link', { name: 'Xác nhận dữ kiện: Đình Mẫu' }).click();
  await list.click();
  await form.input('vi', 'title').waitFor();
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
  const due = {
    what: 'Xác nhận dữ kiện: Đình Mẫu',
    when: 'chưa làm',
    detail: '',
    isLate: false,
    file: RELIC,
  };
  const review = { ...due, what: 'Xem lại bài: Đình Mẫu', when: 'hạn 30.11.2026', isLate: false };
  const certificate = {
    ...due,
    what: 'Chứng nhận OCOP sắp hết hạn: Mật ong Mẫu',
    when: 'hạn 15.12.2026',
    file: 'products/mat-ong/index.vi.mdx',
  };
  const target = { name: 'Bài đăng', asked: 'ít nhất 4', result: 'chưa có số liệu', parts: [], rows: [] };
  state = {
    duties: {
      due: [
        { name: 'Văn hóa', items: [due, review] },
        { name: 'Kinh tế', items: [certificate] },
      ],
      time: 'Tháng 11.2026',
      targets: [target],
    },
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
  };
  server = await serveEditor({ folder, seed: { site, storage: LOCAL }, state: () => state }, 0);
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: PAGE_SIZE })).newPage();
  form = editorPage(page);
  // A busy machine takes its time; what never comes is told of all the same.
  page.setDefaultTimeout(60_000);
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
    .poll(() => page.locator('.cl-findings:not([hidden])').innerText())
    .toContain('places/hong/index.vi.mdx, dòng 3');
  await page.getByRole('button', { name: '1 lỗi phải sửa' }).click();
});

it('looks as the handbook shows it: what is due, and the form that it leads to', async () => {
  await page.setViewportSize({ width: 1100, height: 720 });
  const [ofForm, ofDue] = EDITOR_PICTURES;
  const list = page.getByRole('button', { name: 'Việc đến hạn: 3' });
  await list.click();
  await page.getByText('chưa có số liệu').waitFor();
  await expectKeptPicture(ofDue, await page.screenshot({ animations: 'disabled' }));
  await list.click();
  await openRelic();
  await form.input('vi', 'title').evaluate((field) => {
    field.scrollIntoView({ block: 'center' });
  });
  await expectKeptPicture(ofForm, await page.screenshot({ animations: 'disabled' }));
  await page.setViewportSize(PAGE_SIZE);
});

it('writes an edit of a title as a change of one line, composed, and no other file', async () => {
  await openRelic();
  await form.pane('vi').locator('[data-key-path="groupFacts"]').scrollIntoViewIfNeeded();
  await form.input('vi', 'title').fill('Đình Mẫu Hạ'.normalize('NFD'));
  await form.save();
  const now = await page.evaluate(readFolder, '');
  const edited = Object.keys(files).filter((path) => now[path] !== files[path]);
  expect(edited).toEqual([RELIC]);
  expect(changed(files[RELIC] ?? '', now[RELIC] ?? '')).toEqual(["title: 'Đình Mẫu Hạ'"]);
});

it('says in Vietnamese which field is missing, and writes nothing', async () => {
  const before = await textOf(RELIC);
  await form.input('vi', 'summary').fill('');
  await form.save('trường bị lỗi');
  await expect.poll(() => form.field('vi', 'summary').innerText()).toContain('Còn thiếu, phải điền.');
  expect(await textOf(RELIC)).toBe(before);
  // Drafts are kept of what was typed by hand.
  await form.input('vi', 'summary').click();
  await page.keyboard.type('Đình đứng đầu làng.');
});

it('does not write over a file that was changed meanwhile, and keeps the draft when the page is loaded again', async () => {
  const theirs = (files[RELIC] ?? '').replace("period: 'Thế kỷ 18'", "period: 'Thế kỷ 17'");
  await page.evaluate(fillFolder, { [RELIC]: theirs });
  await form.save('Chưa lưu: tệp đã đổi trên máy');
  expect(await textOf(RELIC)).toBe(theirs);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await openFolderAgain();
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect.poll(() => form.input('vi', 'summary').inputValue()).toBe('Đình đứng đầu làng.');
});

async function openFolderAgain(): Promise<void> {
  await page.getByRole('button', { name: 'Mở thư mục nội dung' }).click();
}

it('makes a relic with lists, a picture and an English text that the check finds nothing wrong with', async () => {
  form.begin();
  const { add, choose, pick, tick, unfold } = form;
  const write = (path: string, text: string) => form.write('vi', path, text);
  await page.goto('about:blank');
  await page.goto(`${server.url}#/collections/relics`);
  await openFolderAgain();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  // What is typed before the text can be written in is lost.
  await form.field('vi', 'body').locator('[contenteditable="true"]').waitFor();
  await write('tagline', 'Miếu nhỏ bên gốc đa');
  await write('summary', 'Miếu nhỏ bên gốc đa đầu làng.');
  await add('groupFacts.figures');
  await write('groupFacts.figures.0.value', '1 gian');
  await write('groupFacts.figures.0.label', 'miếu xây gạch');
  await write('groupFacts.officialName', 'Miếu Bà làng Mẫu');
  await tick('groupFacts.kinds', 'Di tích lịch sử');
  await add('groupFacts.timeline');
  await write('groupFacts.timeline.0.when', '1820');
  await write('groupFacts.timeline.0.what', 'Dựng miếu.');
  await write('groupWay.address', 'Thôn Đình, xã Mẫu');
  await add('groupPictures.pictures');
  const buffer = await madeUpPhoto({ width: 1200, height: 800 }).jpeg().toBuffer();
  await form
    .field('vi', 'groupPictures.pictures.0.file')
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'Cổng miếu (1).jpg', mimeType: 'image/jpeg', buffer });
  await write('groupPictures.pictures.0.alt', 'Cổng miếu dưới gốc đa');
  await choose('groupPictures.drawing', 'Đền, chùa');
  await unfold('groupSources', 'groupSources.sources');
  await add('groupSources.sources');
  await write('groupSources.sources.0.title', 'Lời kể của các cụ thôn Đình');
  await unfold('groupConfirm', 'groupConfirm.responsible');
  await pick('groupConfirm.responsible', 'Phòng Văn hóa – Xã hội');
  await unfold('groupConfirm.verification', 'groupConfirm.verification.state');
  await pick('groupConfirm.verification.state', 'Chưa');
  await write('title', 'Miếu Bà');
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
    await form.write('en', path, text);
  }
  await form.save();
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

it('leads from the form to the real site beside it, to the others by git, and to visitors', async () => {
  // Builds share a folder of Astro's with the preview, which would lose its entries to them.
  await whileNoneIsBuilt(fromFormToVisitors);
});

async function fromFormToVisitors(): Promise<void> {
  using root = temporaryFolder();
  const small = Object.entries({ ...smallFiles(), ...files });
  const sent = Object.fromEntries(small.map(([path, text]) => [`content/${path}`, text]));
  const content = join(clonedRepository(root.path, 'work', sent), 'content');
  const out = join(root.path, 'work');
  const made = Object.keys(await page.evaluate(readFolder, 'relics/mieu-ba/'));
  for (const path of made) {
    editFiles(content, { [path]: Buffer.from(await page.evaluate(readBytes, path), 'latin1') });
  }
  // Astro serves no pages to those who test Astro.
  vi.stubEnv('VITEST', undefined);
  const beside = preview(content, out, (url) => {
    state = { ...state, preview: url };
  });
  const stop = await watchContent(content, (checked) => {
    state = { ...state, ...checked };
  });
  try {
    expect(state.errors).toBe(0);
    beside.start();
    await page.getByRole('button', { name: /^Không có lỗi/u }).waitFor();
    await page.getByRole('button', { name: 'Xem trang thật bên cạnh' }).click();
    await page.frameLocator('.cl-preview').getByRole('heading', { name: 'Miếu Bà', level: 1 }).waitFor();
  } finally {
    stop();
    beside.stop();
    vi.unstubAllEnvs();
  }
  const submitted = await start(content, out, [...commandLine('submit'), '--name', 'Nguyễn Thị Hoa']).ended;
  expect(submitted).toMatchObject({ code: 0 });
  expect(submitted.stdout).toContain('Miếu Bà: bài mới');
  expect(runGit(join(root.path, 'server.git'), 'log', '-1', '--format=%an', '--name-only')).toContain(
    'Nguyễn Thị Hoa\n\ncontent/relics/mieu-ba/',
  );
  const host = join(root.path, 'www');
  const put = await start(content, out, [...commandLine('publish-site'), '--to', host]).ended;
  expect(put).toMatchObject({ code: 0 });
  expect(put.stdout).toContain('Trang đầu tiên ở đây');
  expect(readFileSync(join(host, 'di-tich/mieu-ba/index.html'), 'utf8')).toContain('Miếu nhỏ bên gốc đa');
}
