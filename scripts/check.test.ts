import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SMALL_CONTENT, temporaryContent, type TemporaryFolder } from '../src/testing/content.ts';
import { filesBelow } from '../src/testing/files-below.ts';
import { runGit } from '../src/testing/repository.ts';

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'check.ts'), ...args],
    // A temporary folder has no history, which is an error where nobody looks.
    { encoding: 'utf8', env: { ...process.env, CI: 'false' } },
  );
  return { status, stdout, stderr };
}

/** The small commune with a history of its own: that of the project may be cut short where the tests run. */
function committedContent(): TemporaryFolder {
  const content = temporaryContent();
  runGit(content.path, 'init', '--quiet');
  runGit(content.path, 'add', '--all');
  runGit(content.path, 'commit', '--quiet', '--message', 'Begin');
  return content;
}

test('content without fault ends with 0 and one line of counts', () => {
  using content = committedContent();
  const { status, stdout } = check('--content', content.path, '--locale', 'en');
  expect(stdout.trim()).toMatch(/^Checked 26 files and found no error\..*Placards: 2\.$/u);
  expect(status).toBe(0);
});

test('every fault of every file is told in one run, which ends with 1', () => {
  using content = temporaryContent({
    'relics/dinh-mau/index.vi.mdx': (text) => text.replace('rank: city', 'rank: no'),
    'relics/gieng-mau/index.vi.mdx': (text) => `${text}\nTôi là {họ tên}.\n`,
    'placards/7K3R.yaml': 'x: [',
  });
  const { status, stdout } = check('--content', content.path);
  expect(status).toBe(1);
  expect(stdout).toContain(`${content.path}/relics/dinh-mau/index.vi.mdx:16:3  lỗi  field/option`);
  expect(stdout).toContain('relics/gieng-mau/index.vi.mdx:21:8  lỗi  body/brace');
  expect(stdout).toContain('placards/7K3R.yaml:1  lỗi  short-code/check');
  expect(stdout).toContain('placards/7K3R.yaml:1:4  lỗi  yaml/bracket');
  expect(stdout.trimEnd()).toMatch(/\n4 lỗi, 1 lời nhắc trong 4 tệp\.$/u);
});

test('codes whose history cannot be proved are a warning, and an error in CI', () => {
  using content = temporaryContent();
  const { status, stdout } = check('--content', content.path);
  expect(stdout).toContain('/placards:1  nhắc  history/no-repository');
  expect(status).toBe(0);
  const unattended = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'check.ts'), '--content', content.path],
    { encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  );
  expect(unattended.stdout).toContain('/placards:1  lỗi  history/no-repository');
  expect(unattended.status).toBe(1);
});

test('--fix rewrites what is not in form, tells what it leaves, and checks what is there then', () => {
  const slip = (text: string) => `${text}\nTôi là {họ tên}.\n`;
  using content = temporaryContent({ 'relics/gieng-mau/index.vi.mdx': slip });
  const read = (name: string) => readFileSync(path.join(content.path, name), 'utf8');
  const before = read('relics/gieng-mau/index.vi.mdx');
  const { status, stdout } = check('--content', content.path, '--fix');
  expect(stdout).toMatch(/^Đã viết lại \d+ tệp cho đúng mẫu/u);
  expect(stdout).toContain(`\n  ${content.path}/site.yaml\n`);
  expect(stdout).toMatch(/index\.vi\.mdx:\d+ {2}nhắc {2}form\/errors[^]*body\/brace/u);
  expect(read('relics/gieng-mau/index.vi.mdx')).toBe(before);
  expect(read('placards/7K3Q.yaml')).toContain("status: 'planned'");
  expect(filesBelow(content.path).filter((name) => name.endsWith('.new'))).toEqual([]);
  expect(status).toBe(1);
});

test('machines get JSON', () => {
  using content = committedContent();
  const { status, stdout } = check('--content', content.path, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ errors: 0, issues: [] });
  expect(status).toBe(0);
});

test('a report in a language that it does not speak is a mistake of the command', () => {
  const { status, stderr } = check('--content', SMALL_CONTENT, '--locale', 'fr');
  expect(stderr).toContain('--locale');
  expect(status).toBe(2);
});

test('--help says what the command does', () => {
  const { status, stdout } = check('--help');
  expect(stdout).toContain('npm run check');
  expect(status).toBe(0);
});
