/** Releases at every kind of host, with real links, real repositories, and processes killed for real. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../../../src/testing/content.ts';
import { runGit, temporaryRepository } from '../../../src/testing/repository.ts';
import { makeRelease, treeHash, writeRecord, type Release } from './release.ts';
import { siteTarget, type SiteTarget } from './target.ts';

let root: TemporaryFolder;
const at = (...names: readonly string[]) => join(root.path, ...names);

beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => {
  root[Symbol.dispose]();
});

const html = (title: string) =>
  `<title>${title} – Cổng làng</title><main><h1>${title}</h1></main><script src="x.js"></script>`;

/** A built site of a few pages. */
function builtSite(name: string, extra: Readonly<Record<string, string>> = {}): string {
  const files = { 'index.html': html(name), 'nui-voi/index.html': html('Núi Voi'), ...extra };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(at(name, path, '..'), { recursive: true });
    writeFileSync(at(name, path), text);
  }
  return at(name);
}

function releaseOf(dist: string, live: Release | undefined, minute: string): Release {
  const manifest = { placards: [] };
  return makeRelease({ dist, manifest, live, now: `2026-11-27 09:${minute}`, heldBack: [] });
}

/** Publishes two sites after each other and takes the second back. */
function publishTwice(target: SiteTarget, shown: () => string): void {
  const [first, second] = [builtSite('cu'), builtSite('moi', { 'cho/index.html': html('Chợ') })];
  expect(target.live()).toBeUndefined();
  const old = releaseOf(first, undefined, '01');
  target.publish(first, old);
  expect(target.live()).toEqual(old);
  const now = releaseOf(second, old, '02');
  target.publish(second, now);
  expect(target.live()).toEqual(now);
  expect(shown()).toContain('moi');
  expect(target.rollback()).toEqual({ from: now, to: old });
  expect(target.live()).toEqual(old);
  expect(shown()).toContain('cu');
  expect(() => target.rollback()).toThrow('Không còn bản nào trước');
}

const places = () => ({ content: root.path, aside: root.path });

describe('a folder', () => {
  it('is switched in one step, and back', () => {
    const target = siteTarget(at('www'), places());
    publishTwice(target, () => readFileSync(at('www/index.html'), 'utf8'));
    expect(readdirSync(at('www.releases'))).toHaveLength(2);
  });

  it('keeps what pages of the release before still call for, and only two releases', () => {
    const target = siteTarget(at('www'), places());
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      const dist = builtSite(name, { [`_astro/${name}.css`]: name });
      target.publish(dist, releaseOf(dist, target.live(), `1${index}`));
    }
    expect(existsSync(at('www/_astro/b.css'))).toBe(true);
    expect(readdirSync(at('www.releases')).filter((name) => name.startsWith('2026'))).toHaveLength(2);
  });

  it('that holds something else is left alone', () => {
    mkdirSync(at('www'));
    writeFileSync(at('www/index.php'), 'other');
    const target = siteTarget(at('www'), places());
    expect(() => target.live()).toThrow('đã có thứ khác, không do lệnh này đăng');
    const dist = builtSite('moi');
    expect(() => {
      target.publish(dist, releaseOf(dist, undefined, '01'));
    }).toThrow('không động vào');
    expect(readdirSync(at('www'))).toEqual(['index.php']);
  });

  it.skipIf(process.platform === 'win32')(
    'shows the old or the new release whole, whenever publishing is killed',
    async () => {
      const many = Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [`trang/${index}/index.html`, html(`Trang ${index}`)]),
      );
      const [first, second] = [builtSite('cu', many), builtSite('moi', many)];
      const target = siteTarget(at('www'), places());
      const old = releaseOf(first, undefined, '01');
      target.publish(first, old);
      const now = releaseOf(second, old, '02');
      writeFileSync(at('release.json'), JSON.stringify(now));
      const code = `
        const { siteTarget } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'target.ts')))});
        const { readFileSync } = await import('node:fs');
        const target = siteTarget(${JSON.stringify(at('www'))}, { content: '', aside: '' });
        target.publish(${JSON.stringify(second)}, JSON.parse(readFileSync(${JSON.stringify(at('release.json'))}, 'utf8')));
      `;
      const store = at('www.releases');
      const partial = join(store, `${now.id}.partial`);
      const moments = [
        () => existsSync(partial),
        () => existsSync(join(partial, 'trang/200')),
        () => existsSync(join(partial, '.cong-lang-release.json')),
        () => existsSync(join(store, now.id)),
      ];
      for (const reached of moments) {
        const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
        const ended = once(child, 'close');
        while (!reached() && child.exitCode === null) await sleep(1);
        child.kill('SIGKILL');
        await ended;
        const live = target.live();
        expect([old.id, now.id]).toContain(live?.id);
        const paths = Object.keys({ 'index.html': '', 'nui-voi/index.html': '', ...many }).sort();
        expect(treeHash(at('www'), paths)).toBe(live?.tree);
        if (live?.id === now.id) target.rollback();
      }
      target.publish(second, now);
      expect(target.live()).toEqual(now);
      expect(readdirSync(store).toSorted()).toEqual([old.id, now.id].toSorted());
    },
  );
});

describe.skipIf(process.platform === 'win32')('a machine reached by ssh', () => {
  const path = process.env['PATH'] ?? '';
  afterEach(() => {
    process.env['PATH'] = path;
  });

  /** Programs that stand in for ssh and rsync: the host is this machine. */
  function fakePrograms(programs: Readonly<Record<string, string>>): void {
    mkdirSync(at('bin'));
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(at('bin', name), `#!/bin/sh\n${text}`);
      chmodSync(at('bin', name), 0o755);
    }
    process.env['PATH'] = `${at('bin')}${delimiter}${path}`;
  }

  const SSH = `[ "$1" = -- ] && [ "$2" = web@may-chu ] || exit 255\nexec sh -c "$3"\n`;
  const RSYNC = `
    [ "$1" = --version ] && exit 0
    echo "$@" >> "$0.log"
    for word; do from=$to; to=$word; done
    to=\${to#web@may-chu:}; mkdir -p "$to"; cp -r "$from." "$to"
  `;

  it('is switched in one step, and back', () => {
    fakePrograms({ ssh: SSH, rsync: RSYNC });
    const target = siteTarget(`web@may-chu:${at("xã's www")}`, places());
    publishTwice(target, () => readFileSync(at("xã's www/index.html"), 'utf8'));
    const calls = readFileSync(at('bin/rsync.log'), 'utf8').trim().split('\n');
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatch(/--delete .*--link-dest=\.\.\/20261127-0901-.*\.partial\/$/u);
  });

  it('keeps its release when the upload breaks off or is not whole', () => {
    fakePrograms({ ssh: SSH, rsync: `${RSYNC}\n[ ! -e "$0.broken" ] || exit 12\n` });
    const target = siteTarget(`web@may-chu:${at('www')}`, places());
    const [first, second] = [builtSite('cu'), builtSite('moi')];
    const old = releaseOf(first, undefined, '01');
    target.publish(first, old);
    const now = releaseOf(second, old, '02');
    writeFileSync(at('bin/rsync.broken'), '');
    expect(() => {
      target.publish(second, now);
    }).toThrow('Chưa tải lên xong; khách vẫn thấy bản cũ.');
    expect(() => {
      target.publish(second, { ...now, files: now.files + 1 });
    }).toThrow('khách vẫn thấy bản cũ');
    expect(target.live()).toEqual(old);
  });

  it('is not tried without rsync, and the message says how to get it', () => {
    fakePrograms({});
    process.env['PATH'] = at('bin');
    expect(() => siteTarget('may-chu:/srv/www', places()).live()).toThrow('sudo apt install rsync');
  });
});

describe('a branch of a repository', () => {
  it('gets a commit for each release and for each way back, and keeps the domain of its host', () => {
    using host = temporaryRepository();
    host.git('config', 'receive.denyCurrentBranch', 'ignore');
    const target = siteTarget(`git:${host.path}#trang`, places());
    publishTwice(target, () => host.git('show', 'trang:index.html'));
    expect(host.git('log', '--format=%s', 'trang').trim().split('\n')).toEqual([
      expect.stringContaining('Quay về bản 09:01 ngày 27.11.2026'),
      expect.stringContaining('Đăng trang: bản 09:02 ngày 27.11.2026'),
      expect.stringContaining('Đăng trang: bản 09:01'),
    ]);
    host.git('checkout', '--quiet', 'trang');
    host.commit({ CNAME: 'anlao.example.vn\n' });
    const third = builtSite('ba', { '_astro/a.css': 'a' });
    target.publish(third, releaseOf(third, target.live(), '03'));
    expect(host.git('ls-tree', '-r', '--name-only', 'trang').trim().split('\n')).toEqual(
      expect.arrayContaining(['.cong-lang-release.json', '.nojekyll', 'CNAME', '_astro/a.css', 'index.html']),
    );
  });

  it('is found beside the content, whose working files and index stay as they are', () => {
    using work = temporaryRepository();
    work.commit({ 'content/site.yaml': 'a\n' });
    runGit(root.path, 'init', '--quiet', '--bare', 'host.git');
    work.git('remote', 'add', 'origin', at('host.git'));
    work.edit({ 'content/site.yaml': 'b\n', 'content/new.txt': '' });
    const before = work.git('status', '--porcelain');
    const target = siteTarget('git:pages', { content: join(work.path, 'content'), aside: root.path });
    const dist = builtSite('moi');
    const release = releaseOf(dist, undefined, '01');
    target.publish(dist, release);
    expect(target.live()).toEqual(release);
    expect(work.git('status', '--porcelain')).toBe(before);
    expect(() => siteTarget('git:main', { content: work.path, aside: root.path })).toThrow(
      'đang giữ nội dung',
    );
  });

  it('that holds something else, or cannot be reached, is left alone', () => {
    using host = temporaryRepository();
    host.commit({ 'index.html': 'by hand' });
    expect(() => siteTarget(`git:${host.path}#main`, places()).live()).toThrow('đã có thứ khác');
    expect(() => siteTarget(`git:${at('nowhere')}#main`, places()).live()).toThrow(
      'khách vẫn thấy bản cũ. Hãy kiểm tra mạng',
    );
  });
});

it('refuses what names no host, in words', () => {
  for (const to of ['rsync://host/www', 'https://example.vn/kho.git', 'git:-x', 'git:a b']) {
    expect(() => siteTarget(to, places())).toThrow(
      /^(?:rsync:\/\/ không|Không hiểu --to|"[^"]*" không phải)/u,
    );
  }
  expect(existsSync(at('pages.git'))).toBe(false);
});

it('a record that was changed by hand is none', () => {
  const dist = builtSite('moi');
  writeRecord(dist, { ...releaseOf(dist, undefined, '01'), id: '../../etc' });
  mkdirSync(at('www.releases'));
  cpSync(dist, at('www.releases/x'), { recursive: true });
  expect(() => siteTarget(at('www.releases'), places()).live()).toThrow('đã có thứ khác');
});
