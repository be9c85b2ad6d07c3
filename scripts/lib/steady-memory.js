/**
 * Loaded before the commands that draw many pictures: keeps what they hold at half. The system's allocator otherwise
 * learns from the first large picture to keep freed ones, in pieces, for each thread; and the engine lets its heap
 * grow threefold before it cleans it up. The first can only be said before a process starts, so this one starts anew
 * in its own place, where the system lets it. Plain JavaScript, as all that is loaded before commands.
 */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/** Larger pieces go straight back to the system. @see https://man7.org/linux/man-pages/man3/mallopt.3.html */
const LARGE_BYTES = String(1024 * 1024);

/** How much the heap grows over what is in use before it is cleaned up. */
const GROWTH_PERCENT = 30;

setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);

const { argv, env, execArgv, execPath, platform } = process;
const canBegin = isMainThread && platform === 'linux' && typeof process.execve === 'function';
if (canBegin && env['MALLOC_MMAP_THRESHOLD_'] === undefined) {
  process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], {
    ...env,
    MALLOC_MMAP_THRESHOLD_: LARGE_BYTES,
  });
}
