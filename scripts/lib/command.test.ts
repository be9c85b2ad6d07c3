import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineCommand, PROJECT_ROOT, readArguments } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'conglang-command-'));
const script = join(folder, 'command.ts');

beforeAll(() => {
  const lib = import.meta.dirname;
  writeFileSync(
    script,
    `import { defineCommand, main } from ${JSON.stringify(join(lib, 'command.ts'))};
     import { Stop } from ${JSON.stringify(join(lib, 'failure.ts'))};
     await main(defineCommand({
       name: 'demo', vi: 'Làm thử.', en: 'A demo.',
       options: { end: { type: 'string', placeholder: 'HOW', vi: 'cách kết thúc', en: 'how to end' } },
       run: ({ values }) => {
         if (values.end === 'stop') throw new Stop('Không làm được.');
         if (values.end === 'bug') throw new TypeError('a bug');
         if (values.end === 'full') throw Object.assign(new Error('write'), { code: 'ENOSPC', path: 'dist/a' });
         console.log('done');
         return values.end === 'findings' ? 1 : undefined;
       },
     }));`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Exit code and both streams of the demo command. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('main', () => {
  it('ends with 0 when the work is done, and with the code the work gives', () => {
    expect(run()).toMatchObject({ status: 0, stdout: 'done\n' });
    expect(run('--end', 'findings').status).toBe(1);
  });

  it('prints the help in Vietnamese and English', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Làm thử.\nA demo.');
    expect(stdout).toMatch(/--content DIR +thư mục nội dung/u);
    expect(stdout).toMatch(/--end HOW +cách kết thúc\n +how to end/u);
  });

  it.each([
    [['--contnet', 'x'], 'Không có tùy chọn --contnet.'],
    [['--content'], 'Tùy chọn --content'],
    [['--content', 'no-such-folder'], 'Không có thư mục nội dung'],
    [['--out', 'no-such-folder/inside'], 'Hãy kiểm tra --out'],
    [['--out', script], 'Hãy kiểm tra --out'],
    [['build'], 'Không hiểu dòng lệnh.'],
  ])('ends with 2 and says how to use the command: %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Cách dùng / Usage:');
  });

  it('ends with 1 and the message alone when the work cannot be done', () => {
    expect(run('--end', 'stop')).toMatchObject({ status: 1, stderr: 'Không làm được.\n' });
  });

  it('says in words what is wrong with the disk', () => {
    const { status, stderr } = run('--end', 'full');
    expect(status).toBe(1);
    expect(stderr).toBe('Đĩa đã đầy. Hãy xóa bớt tệp rồi chạy lại. (The disk is full.)\n  dist/a\n');
  });

  it('ends with 70 and the stack of a bug', () => {
    const { status, stderr } = run('--end', 'bug');
    expect(status).toBe(70);
    expect(stderr).toMatch(/TypeError: a bug\n\s+at .*command\.ts/u);
  });
});

describe('readArguments', () => {
  const command = defineCommand({ name: 'demo', vi: '', en: '', run: () => undefined });

  it('defaults to the content of the project and writes into the project', () => {
    expect(readArguments(command, ['--content', folder])).toMatchObject({
      content: folder,
      out: PROJECT_ROOT,
    });
  });
});
