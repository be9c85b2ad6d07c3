import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../src/testing/content.ts';
import { createPool } from './pool.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

const poolModule = pathToFileURL(join(import.meta.dirname, 'pool.ts')).href;

/** A pool whose threads run `body` for every task. */
function poolOf(name: string, body: string, size = 2) {
  const path = join(folder.path, `${name}.ts`);
  writeFileSync(
    path,
    `import { threadId } from 'node:worker_threads';\nimport { serveTasks } from '${poolModule}';\n` +
      `serveTasks(async (task) => { ${body} });\n`,
  );
  return createPool<number, number>(pathToFileURL(path), size);
}

test('every task gets its own answer, from as many threads as there may be', async () => {
  const pool = poolOf(
    'double',
    'await new Promise((done) => setTimeout(done, 20)); return task * 1000 + threadId;',
  );
  const results = await Promise.all(Array.from({ length: 9 }, (_, task) => pool.run(task)));
  expect(results.map((result) => Math.floor(result / 1000))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(results.map((result) => result % 1000)).size).toBe(2);
  await pool.close();
});

test('what a task throws arrives with the name of its class, and the thread goes on', async () => {
  const pool = poolOf('throw', 'if (task === 1) throw new RangeError("too large"); return task;', 1);
  await expect(pool.run(1)).rejects.toMatchObject({ thrown: 'RangeError', message: 'too large' });
  expect(await pool.run(2)).toBe(2);
  await pool.close();
});

test('a thread that ends takes only its own task with it', async () => {
  const pool = poolOf('die', 'if (task === 1) process.exit(3); return task;', 1);
  await expect(pool.run(1)).rejects.toThrow('The thread has ended.');
  expect(await pool.run(2)).toBe(2);
  await pool.close();
});

test('a script that cannot start rejects its task', async () => {
  const pool = createPool<number, number>(pathToFileURL(join(folder.path, 'missing.ts')), 1);
  await expect(pool.run(1)).rejects.toThrow('missing.ts');
  await pool.close();
});

test('closing rejects what waits', async () => {
  const pool = poolOf('slow', 'await new Promise((done) => setTimeout(done, 60_000)); return task;', 1);
  const [first, second] = [pool.run(1), pool.run(2)].map((run) => run.catch((error: Error) => error.message));
  await pool.close();
  expect([await first, await second]).toEqual(['The thread has ended.', 'The pool is closed.']);
});
