/** What must be printed again, asked for as people ask, in small repositories. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../src/brand/fonts.ts';
import { placardUrl } from '../src/catalog/catalog.ts';
import { smallFiles, temporaryFolder } from '../src/testing/content.ts';
import { sampleRecord } from '../src/testing/manifest.ts';
import { temporaryRepository, type Repository } from '../src/testing/repository.ts';
import { savedFaces } from '../src/testing/saved-faces.ts';
import { smallCatalog } from '../src/testing/small-catalog.ts';
import { EMPTY_MANIFEST, manifestText } from './lib/manifest.ts';

const MANIFEST = 'qr-output/manifest.json';
const TAG = 'in-2026-11';
const TITLE = 'content/relics/dinh-mau/index.vi.mdx';
const RENAMED = String(smallFiles()['relics/dinh-mau/index.vi.mdx']).replace(
  'title: Đình Mẫu',
  'title: Đình Cả',
);

/** The manifest of the small commune as `npm run placards` writes it, but for the proofs. */
const SAVED = (() => {
  const catalog = smallCatalog();
  const placards = savedFaces(catalog, loadFonts()).map((placard) =>
    sampleRecord(placard.code, placardUrl(catalog.site, placard.code), placard),
  );
  return manifestText({ ...EMPTY_MANIFEST, placards });
})();

const FACELESS = JSON.stringify(JSON.parse(SAVED), (name, value: unknown) =>
  name === 'face' ? undefined : value,
);

/** A project with its content, at the first commit tagged without a manifest, then with one. */
function project(): Repository {
  const repository = temporaryRepository();
  const content = Object.entries(smallFiles()).map(([name, text]) => [`content/${name}`, text] as const);
  repository.commit(Object.fromEntries(content));
  repository.git('tag', 'truoc-khi-in');
  repository.commit({ [MANIFEST]: SAVED });
  repository.git('tag', '--annotate', '--message', 'In', TAG);
  return repository;
}

/** Runs `npm run placards -- diff …args` in a project folder. */
function diff(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  const script = path.join(import.meta.dirname, 'placards.ts');
  const folders = ['--content', path.join(folder, 'content'), '--out', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'diff', ...args, ...folders], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, CI: 'false', ...env },
  });
  return { status, stdout, stderr };
}

describe('placards -- diff --since', () => {
  it('finds nothing where nothing has changed since the tag', () => {
    using repository = project();
    const { status, stdout } = diff(repository.path, ['--since', TAG]);
    expect(stdout).toContain(`So mặt in hôm nay với ${TAG} (`);
    expect(stdout).toContain('Không biển nào phải in lại. Mặt in không đổi: 2 biển.');
    expect(status).toBe(0);
  });

  it('names what has changed since, whatever the manifest of today says', () => {
    using repository = project();
    repository.commit({ [TITLE]: RENAMED, [MANIFEST]: '{}' });
    const { status, stdout } = diff(repository.path, ['--since', TAG]);
    expect(stdout).toContain(
      '  7K3Q  Đình Cả, treo tại relics/dinh-mau, chưa in\n    - Tên: "Đình Mẫu" → "Đình Cả"\n',
    );
    expect(stdout).toContain('Mặt in không đổi: 1 biển.');
    expect(status).toBe(0);
  });

  it('takes a commit, and an output folder below the top of the repository', () => {
    using repository = temporaryRepository();
    const files = Object.entries(smallFiles()).map(([name, text]) => [`xa/content/${name}`, text] as const);
    repository.commit({
      ...(Object.fromEntries(files) as Record<string, string>),
      [`xa/${MANIFEST}`]: SAVED,
    });
    const { status, stdout } = diff(path.join(repository.path, 'xa'), ['--since', 'HEAD']);
    expect(stdout).toContain('Mặt in không đổi: 2 biển.');
    expect(status).toBe(0);
  });

  it.each([
    ['an unknown tag', 'v9', 'Git không biết "v9"'],
    ['an option of git', '--since=--all', 'Git không biết "--all"'],
    ['a tag without a manifest', 'truoc-khi-in', `Ở "truoc-khi-in" không có ${MANIFEST}`],
  ])('refuses %s', (_what, tag, message) => {
    using repository = project();
    const { status, stdout, stderr } = diff(repository.path, tag.startsWith('--') ? [tag] : ['--since', tag]);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('refuses a manifest that does not know faces yet', () => {
    using repository = project();
    repository.commit({ [MANIFEST]: FACELESS });
    const { status, stderr } = diff(repository.path, ['--since', 'HEAD']);
    expect(stderr).toContain('chưa có mặt in của từng biển (2 biển)');
    expect(status).toBe(1);
  });

  it('says so where there is no repository, and where there is no git', () => {
    using folder = temporaryFolder();
    mkdirSync(path.join(folder.path, 'content'));
    const none = diff(folder.path, ['--since', TAG], { GIT_CEILING_DIRECTORIES: path.dirname(folder.path) });
    expect(none.stderr).toContain('không nằm trong kho git nào');
    expect(none.status).toBe(1);
    const without = diff(folder.path, ['--since', TAG], { PATH: '' });
    expect(without.stderr).toContain('Máy này không có git');
    expect(without.status).toBe(1);
  });
});

describe('placards -- diff --manifest', () => {
  it('compares with a file, and gives nothing but JSON to machines', () => {
    using repository = project();
    repository.commit({ [TITLE]: RENAMED });
    const file = path.join(repository.path, MANIFEST);
    const { status, stdout } = diff(repository.path, ['--manifest', file, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      since: { manifest: file },
      reprint: [],
      changed: [
        {
          code: '7K3Q',
          status: 'planned',
          reprint: false,
          changes: [{ field: 'title.first', old: 'Đình Mẫu', new: 'Đình Cả' }],
        },
      ],
      unchanged: 1,
    });
    expect(status).toBe(0);
  });

  it.each([
    ['a file that there is not', undefined, 'Không có tệp'],
    ['another file', 'title: Đình Mẫu\n', 'không phải là manifest.json'],
    ['other JSON', '{"placards": 3}', 'không phải là manifest.json'],
    ['an old manifest', FACELESS, 'chưa có mặt in'],
  ])('refuses %s', (_what, text, message) => {
    using repository = project();
    const file = path.join(repository.path, 'saved.json');
    if (text !== undefined) writeFileSync(file, text);
    const { status, stderr } = diff(repository.path, ['--manifest', file]);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });

  it('stops at content with errors', () => {
    using repository = project();
    repository.edit({ [TITLE]: RENAMED.replace('drawing: temple\n', '') });
    const { status, stdout, stderr } = diff(repository.path, [
      '--manifest',
      path.join(repository.path, MANIFEST),
    ]);
    expect(stderr).toContain('field/');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

it('asks for one state to compare with', () => {
  using repository = project();
  for (const args of [[], ['--since', TAG, '--manifest', MANIFEST]]) {
    const { status, stderr } = diff(repository.path, args);
    expect(stderr).toContain('Cần một trong hai: --since');
    expect(stderr).toContain('npm run placards -- diff [tùy chọn');
    expect(status).toBe(2);
  }
});
