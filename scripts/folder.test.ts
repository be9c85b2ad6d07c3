import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../src/testing/commands.ts';
import { SMALL_CONTENT, temporaryFolder } from '../src/testing/content.ts';

const out = temporaryFolder().path;

function run(...args: readonly string[]) {
  const [program = '', ...command] = commandLine('folder');
  const all = [...command, ...args, '--content', SMALL_CONTENT, '--out', out];
  return spawnSync(program, all, { encoding: 'utf8' });
}

describe('the command folder', () => {
  beforeAll(() => {
    mkdirSync(join(out, 'dist/ma'), { recursive: true });
    const head = '<link rel="canonical" href="https://mau.example.vn/an-lao/">';
    writeFileSync(join(out, 'dist/index.html'), `${head}<a href="/an-lao/ma/">`);
    writeFileSync(join(out, 'dist/ma/index.html'), '<a href="/an-lao/">');
  });

  it('copies pages with links that need no host', () => {
    const to = join(out, 'copy');
    const { status, stdout } = run('--to', to);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Đã chép 2 trang')]);
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('<a href="ma/index.html">');
    expect(readFileSync(join(to, 'ma/index.html'), 'utf8')).toBe('<a href="../index.html">');
  });

  it('writes into no folder that holds something else', () => {
    const { status, stderr } = run('--to', join(out, 'dist'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('đã có thứ khác')]);
  });

  it('asks where to', () => {
    expect(run().status).toBe(2);
  });
});
