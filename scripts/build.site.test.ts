/** The build as people meet it: real processes, real faults, real outputs. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../src/lib/hash.ts';
import type { Manifest } from '../src/model/output.ts';
import {
  commandLine,
  leftovers,
  published,
  publishedKib,
  start,
  type Running,
} from '../src/testing/commands.ts';
import { HASHED_FOLDERS } from './lib/hashed-folders.ts';

const SMALL = join(import.meta.dirname, '../src/testing/fixtures/small');

const root = mkdtempSync(join(tmpdir(), 'conglang-build-'));
const folder = (name: string) => {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
};

/** Content that differs from the fixture in one text of one file. */
function contentWith(name: string, file: string, change: (text: string) => string): string {
  const content = join(root, name);
  cpSync(SMALL, content, { recursive: true });
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return content;
}

const out = folder('out');
let first: Awaited<Running['ended']>;
let before: Record<string, string>;

beforeAll(async () => {
  first = await start(SMALL, out).ended;
  before = published(out);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a good build', () => {
  it('publishes the site and the placards, and says where they are and what to do next', () => {
    expect(first, first.stderr).toMatchObject({ code: 0 });
    expect(first.stdout).toMatch(/Xong trong .* giây\.\n +\d+ trang .*\n +2 biển /u);
    expect(first.stdout).toContain('npm run preview');
    const files = Object.keys(before);
    for (const path of ['dist/index.html', 'dist/7K3Q/index.html', 'dist/7k3q/index.html']) {
      expect(files).toContain(path);
    }
    expect(files).toEqual(
      expect.arrayContaining([
        'qr-output/README.md',
        'qr-output/manifest.json',
        'qr-output/placards/7K3Q-office-du-thao.pdf',
        'qr-output/placards/7K3Q-press-du-thao.pdf',
        'qr-output/symbols/7K3Q.svg',
        'qr-output/installation/7K3Q.pdf',
        'qr-output/papers/kiem-tra-bien.csv',
        'qr-output/proof.html',
      ]),
    );
    expect(leftovers(out)).toEqual([]);
  });

  it('lists every file with its hash, and the exact payload of every symbol', () => {
    const manifest = JSON.parse(readFileSync(join(out, 'qr-output/manifest.json'), 'utf8')) as Manifest;
    const captions = manifest.pictures.flatMap(({ caption }) => (caption === undefined ? [] : [caption]));
    const listed = [
      ...manifest.placards.flatMap(({ files }) => files),
      ...manifest.papers,
      ...manifest.pictures.map(({ file }) => file),
      ...new Map(captions.map((caption) => [caption.path, caption])).values(),
      ...manifest.posters.map(({ file }) => file),
      ...manifest.social,
    ];
    const made = Object.keys(before).filter((path) =>
      /^qr-output\/(?:.*\.(?:pdf|png|svg|csv|txt)|social\/.*)$/u.test(path),
    );
    expect(listed.map(({ path }) => `qr-output/${path}`).toSorted()).toEqual(made.toSorted());
    for (const { path, sha256: hash } of listed) expect(before[`qr-output/${path}`]).toBe(hash);
    const page = readFileSync(join(out, 'qr-output/proof.html'), 'utf8');
    for (const { code, url, prints, qr } of manifest.placards) {
      expect(prints.map(({ variant }) => variant)).toEqual(['office', 'press']);
      for (const { proof } of prints) {
        expect(proof.decoded).toBe(url);
        expect(proof.classes.length).toBeGreaterThan(15);
      }
      expect(qr.mode).toBe('alphanumeric');
      expect(page).toContain(`id="${code}"`);
    }
    expect(page.length / manifest.placards.length).toBeLessThan(40_000);
  });

  it('shows plain lines where there is no terminal', () => {
    expect(first.stderr).toMatch(/^\[1\/7\] Kiểm tra nội dung …\n\[1\/7\] Kiểm tra nội dung: 11 bài, 2 mã/u);
    expect(first.stderr).not.toContain('\u001B');
  });

  it('gives the same bytes again, elsewhere and from nothing', async () => {
    const again = folder('again');
    const { code, stderr } = await start(SMALL, again).ended;
    expect(code, stderr).toBe(0);
    expect(published(again)).toEqual(before);
  });
});

describe('a preview', () => {
  it('shows what was built, without asking the content, until it is stopped', async () => {
    const preview = start(join(root), out, commandLine('preview'));
    await preview.reaches('Ctrl+C');
    const url = /http:\S+/u.exec(preview.printed())?.[0] ?? '';
    const page = await fetch(new URL('7k3q/', url));
    expect(sha256(await page.text())).toBe(before['dist/7K3Q/index.html']);
    preview.process.kill('SIGINT');
    const { code, stdout } = await preview.ended;
    expect(stdout).toMatch(/^Trang đang mở ở http:\/\/127\.0\.0\.1:\d+\/\n/u);
    expect(code).toBe(0);
  });

  it('says what to do when nothing is built yet', async () => {
    const { code, stderr } = await start(SMALL, folder('nothing'), commandLine('preview')).ended;
    expect(stderr).toContain('Hãy chạy "npm run build" trước.');
    expect(code).toBe(1);
  });
});

describe('a build that fails', () => {
  it('keeps the old outputs when the content has an error, and names the file', async () => {
    const content = contentWith('faulty', 'placards/7K3Q.yaml', (text) => `${text}colour: red\n`);
    const { code, stderr } = await start(content, out).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/placards\/7K3Q\.yaml:\d+/u);
    expect(published(out)).toEqual(before);
    expect(leftovers(out)).toEqual([]);
  });

  it('refuses to run beside another build, and lets that one end well', async () => {
    const running = start(SMALL, out);
    await running.reaches('[2/7]');
    const second = await start(SMALL, out).ended;
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('Đang có một lệnh khác ghi vào thư mục này');
    running.process.kill('SIGTERM');
    await running.ended;
    expect(published(out)).toEqual(before);
    expect(leftovers(out)).toEqual([]);
  });
});

/** Whether this process may mount a disk of its own, as root in a container or on a CI machine often may. */
function canMount(): boolean {
  const probe = folder('probe');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe]).status === 0;
  if (mounted) spawnSync('umount', [probe]);
  return mounted;
}

describe.skipIf(process.platform === 'win32')('a disk that refuses', () => {
  const old = { 'dist/index.html': sha256('old'), 'qr-output/manifest.json': sha256('{}') };
  const writeOld = (place: string) => {
    mkdirSync(join(place, 'dist'));
    mkdirSync(join(place, 'qr-output'));
    writeFileSync(join(place, 'dist/index.html'), 'old');
    writeFileSync(join(place, 'qr-output/manifest.json'), '{}');
  };

  // The pictures alone fill the smaller disk; on the larger one the pages come to stand beside them.
  it.runIf(canMount()).each([20, 80])(
    'keeps the old outputs when the disk has room for %i percent',
    async (percent) => {
      const disk = folder(`disk-${percent}`);
      const size = `size=${Math.round((publishedKib(out) * percent) / 100)}k`;
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).status).toBe(0);
      try {
        writeOld(disk);
        const { code, stderr } = await start(SMALL, disk).ended;
        expect(stderr).toContain('Đĩa đã đầy.');
        expect(code).toBe(1);
        expect(published(disk)).toEqual(old);
        expect(leftovers(disk)).toEqual([]);
      } finally {
        spawnSync('umount', [disk]);
      }
    },
  );

  it('keeps the old outputs when a file cannot grow', async () => {
    const place = folder('limited');
    writeOld(place);
    // Blocks of 1 KiB: pictures are larger than 16 of them, the lock is not.
    const limited = ['bash', '-c', 'ulimit -f 16; exec "$@"', 'bash', ...commandLine('build')];
    const { code, stderr } = await start(SMALL, place, limited).ended;
    expect(stderr).toContain('lớn hơn mức máy cho phép ghi');
    expect(code).toBe(1);
    expect(published(place)).toEqual(old);
    expect(leftovers(place)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('kill -9', () => {
  it('leaves the old or the new outputs whole at every stage, and the next build is clean', async () => {
    const changed = contentWith('changed', 'site.yaml', (text) => text.replace('Mẫu', 'Mới'));
    const elsewhere = folder('changed-out');
    const { code, stderr } = await start(changed, elsewhere).ended;
    expect(code, stderr).toBe(0);
    const made = published(elsewhere);
    expect(made).not.toEqual(before);
    // What pages of the deploy before may still call for goes on beside it.
    const isHashed = (path: string) => HASHED_FOLDERS.some((name) => path.startsWith(`dist/${name}/`));
    const carried = Object.entries(before).filter(([path]) => isHashed(path));
    const after = { ...Object.fromEntries(carried), ...made };

    for (const stage of ['[1/7]', '[2/7]', '[4/7]', '[5/7]', '[6/7]', '[7/7]']) {
      const build = start(changed, out);
      await build.reaches(stage);
      build.process.kill('SIGKILL');
      await build.ended;
      const found = published(out);
      const whole = found['dist/index.html'] === before['dist/index.html'] ? before : after;
      expect(found, `after a kill at ${stage}`).toEqual(whole);
    }
    const last = await start(changed, out).ended;
    expect(last.code, last.stderr).toBe(0);
    expect(published(out)).toEqual(after);
    expect(leftovers(out)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('publish-site', () => {
  const www = join(root, 'www');
  const publish = (content: string, ...more: readonly string[]) =>
    start(content, out, [...commandLine('publish-site'), '--to', www, ...more]).ended;

  it('publishes, keeps the last good page of a broken entry, tells what has changed, and goes back', async () => {
    const first = await publish(SMALL);
    expect(first, first.stderr).toMatchObject({ code: 0 });
    expect(first.stdout).toContain(`ở ${www}. (Published.)`);
    const page = () => readFileSync(join(www, 'di-tich/gieng-mau/index.html'), 'utf8');
    const good = page();

    const content = contentWith('broken', 'relics/gieng-mau/index.vi.mdx', (text) =>
      text.replace('title: ', 'titel: '),
    );
    const hall = join(content, 'relics/dinh-mau/index.vi.mdx');
    writeFileSync(hall, readFileSync(hall, 'utf8').replace('Mở cửa ngày rằm', 'Mở cửa ngày tết'));
    const blocked = await publish(content);
    expect(blocked.code).toBe(1);
    const { code, stdout, stderr } = await publish(content, '--last-good');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(
      'Trang đổi nội dung: 1. (Pages that read otherwise.)\n  /di-tich/dinh-mau/  Đình Mẫu\n',
    );
    expect(stdout).toContain('Không biển nào phải in lại.');
    expect(stdout).toContain('relics/gieng-mau: giữ bản đã đăng ngày');
    expect(page()).toBe(good);
    expect(readFileSync(join(www, 'di-tich/dinh-mau/index.html'), 'utf8')).toContain('Mở cửa ngày tết');

    const back = await publish(content, '--rollback');
    expect(back.stdout).toMatch(/^Đã quay về bản .*, thay cho bản /u);
    expect(readFileSync(join(www, 'di-tich/dinh-mau/index.html'), 'utf8')).toContain('Mở cửa ngày rằm');
    expect(leftovers(out)).toEqual(['last-good']);
  });
});
