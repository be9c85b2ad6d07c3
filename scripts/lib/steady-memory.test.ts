import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const PRELOAD = path.join(import.meta.dirname, 'steady-memory.js');

it('begins a command anew with its options, its words and its surroundings', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-lang-memory-'));
  try {
    const script = path.join(folder, 'script.mjs');
    writeFileSync(
      script,
      `import { Worker } from 'node:worker_threads';
       const { argv, env, execArgv } = process;
       const said = { words: argv.slice(2), options: execArgv, own: env.OWN, large: env.MALLOC_MMAP_THRESHOLD_ };
       console.log(JSON.stringify(said));
       new Worker('process.exitCode = 0', { eval: true });`,
    );
    const options = ['--import', PRELOAD, '--trace-uncaught'];
    const { MALLOC_MMAP_THRESHOLD_: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...options, script, 'đình làng', '--to=x'],
      {
        encoding: 'utf8',
        env: { ...env, OWN: 'kept' },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      words: ['đình làng', '--to=x'],
      options,
      own: 'kept',
      ...(process.platform === 'linux' ? { large: '1048576' } : {}),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
