import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recover, withOutputs, type OutputSession } from './outputs.ts';

let out = '';

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'conglang-outputs-'));
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

function make({ distDir, qrOutputDir }: OutputSession, text: string): void {
  for (const folder of [distDir, qrOutputDir]) {
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(join(folder, 'file'), text, { mode: 0o600 });
  }
}

const publishText = (text: string) =>
  withOutputs(out, async (session) => {
    make(session, text);
    await session.publish(['dist', 'qr-output']);
  });

const published = () => ['dist', 'qr-output'].map((part) => readFileSync(join(out, part, 'file'), 'utf8'));

describe('withOutputs', () => {
  it('publishes, and leaves nothing but the outputs', async () => {
    await publishText('one');
    await publishText('two');
    expect(published()).toEqual(['two', 'two']);
    expect(readdirSync(join(out, '.conglang'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('makes what it publishes readable for a web server', async () => {
    await publishText('one');
    expect(statSync(join(out, 'dist')).mode & 0o777).toBe(0o755);
    expect(statSync(join(out, 'dist/file')).mode & 0o777).toBe(0o644);
  });

  it('leaves the hashed files of the site before in their place', async () => {
    for (const name of ['page.1.js', 'page.2.js']) {
      await withOutputs(out, async (session) => {
        make(session, name);
        mkdirSync(join(session.distDir, '_astro'));
        writeFileSync(join(session.distDir, '_astro', name), name);
        await session.publish(['dist', 'qr-output']);
      });
    }
    expect(published()).toEqual(['page.2.js', 'page.2.js']);
    expect(readdirSync(join(out, 'dist/_astro')).toSorted()).toEqual(['page.1.js', 'page.2.js']);
  });

  it('keeps what was published when the work fails', async () => {
    await publishText('one');
    const failing = withOutputs(out, (session) => {
      make(session, 'two');
      return Promise.reject(new Error('the work failed'));
    });
    await expect(failing).rejects.toThrow('the work failed');
    expect(published()).toEqual(['one', 'one']);
    expect(readdirSync(join(out, '.conglang'))).toEqual([]);
  });

  it('refuses a second command at the same time, and touches nothing', async () => {
    await withOutputs(out, async (session) => {
      make(session, 'one');
      await expect(publishText('two')).rejects.toThrow('Đang có một lệnh khác');
      await session.publish(['dist', 'qr-output']);
    });
    expect(published()).toEqual(['one', 'one']);
  });

  it('clears away what a killed command left', async () => {
    mkdirSync(join(out, '.conglang/aside-dead/dist'), { recursive: true });
    await publishText('one');
    expect(existsSync(join(out, '.conglang/aside-dead'))).toBe(false);
  });

  it('ends a publication that was cut short before it starts', async () => {
    await publishText('one');
    const aside = join(out, '.conglang/aside-dead');
    mkdirSync(join(aside, 'old'), { recursive: true });
    mkdirSync(join(aside, 'dist'));
    writeFileSync(join(aside, 'dist/file'), 'two');
    writeFileSync(
      join(out, '.conglang/publish.json'),
      JSON.stringify({ aside: '.conglang/aside-dead', parts: ['dist', 'qr-output'] }),
    );
    recover(out);
    expect(published()).toEqual(['two', 'one']);
    expect(readdirSync(join(out, '.conglang'))).toEqual([]);
  });
});

/** Publishes "two" in a process that `kill -9` hits while the swap begins, before or after its start. */
const KILLED = `
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [out, moment] = process.argv.slice(1);
const { spawn } = childProcess;
childProcess.spawn = (...args) => {
  if (moment === 'after') spawn(...args);
  process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
const { withOutputs } = await import(${JSON.stringify(join(import.meta.dirname, 'outputs.ts'))});
await withOutputs(out, async ({ distDir, qrOutputDir, publish }) => {
  for (const folder of [distDir, qrOutputDir]) {
    fs.mkdirSync(folder);
    fs.writeFileSync(folder + '/file', 'two');
  }
  await publish(['dist', 'qr-output']);
});`;

const killWhilePublishing = (moment: 'before' | 'after') => {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', KILLED, out, moment]);
  expect(child.signal, String(child.stderr)).toBe('SIGKILL');
};

describe.skipIf(process.platform === 'win32')('kill -9 while publishing', () => {
  it('before the first rename leaves the old state, and the next command publishes', async () => {
    await publishText('one');
    killWhilePublishing('before');
    expect(published()).toEqual(['one', 'one']);
    recover(out);
    expect(published()).toEqual(['two', 'two']);
  });

  it('after the swap has begun leaves the new state with no other command run', async () => {
    await publishText('one');
    killWhilePublishing('after');
    await expect.poll(() => existsSync(join(out, '.conglang/publish.json')), { timeout: 20_000 }).toBe(false);
    expect(published()).toEqual(['two', 'two']);
    await publishText('three');
    expect(published()).toEqual(['three', 'three']);
    expect(readdirSync(join(out, '.conglang'))).toEqual([]);
  });
});
