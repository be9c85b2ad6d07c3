import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './lock.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conglang-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const TAKE = `const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))});
takeLock(process.argv[1]);`;

/** Lets another process take the lock and end without freeing it. */
function lockOfDeadProcess(): void {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', TAKE, path]);
  expect(status, String(stderr)).toBe(0);
}

describe('takeLock', () => {
  it('names the process that holds the lock, and is free again afterwards', () => {
    const free = takeLock(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(() => takeLock(path)).toThrow(`tiến trình ${process.pid}`);
    free();
    expect(existsSync(path)).toBe(false);
    free();
  });

  it('refuses a lock that another living process holds', async () => {
    const holder = spawn(
      process.execPath,
      ['--input-type=module', '-e', `${TAKE} console.log('held'); setInterval(() => {}, 1000);`, path],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await new Promise((resolve) => holder.stdout.once('data', resolve));
      expect(() => takeLock(path)).toThrow(`tiến trình ${holder.pid}`);
    } finally {
      holder.kill('SIGKILL');
    }
  });

  it('takes over the lock of a process that is gone', () => {
    lockOfDeadProcess();
    takeLock(path)();
    expect(existsSync(path)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('takes over a lock whose pid was given to another process', () => {
    takeLock(path);
    const record = JSON.parse(readFileSync(path, 'utf8')) as { processStart: string };
    writeFileSync(path, JSON.stringify({ ...record, processStart: '1' }));
    takeLock(path)();
    expect(existsSync(path)).toBe(false);
  });

  it('takes over a lock from before the last start of the machine', () => {
    takeLock(path);
    const record = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...record, takenAt: '2001-01-01T00:00:00.000Z' }));
    takeLock(path)();
    expect(existsSync(path)).toBe(false);
  });

  it('respects a lock that is just being written, not one that never was finished', () => {
    writeFileSync(path, '');
    expect(() => takeLock(path)).toThrow('Đang có một lệnh khác');
    utimesSync(path, 1, 1);
    takeLock(path)();
    expect(existsSync(path)).toBe(false);
  });

  it('does not judge a lock of another machine', () => {
    lockOfDeadProcess();
    const record = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...record, host: 'another-machine' }));
    expect(() => takeLock(path)).toThrow(`hãy xóa tệp ${path}`);
  });
});
