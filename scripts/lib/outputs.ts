/**
 * The output folder: `dist/` (the site) and `qr-output/` (placards, pictures, manifest), always wholly of
 * one build. Commands write aside, in a folder of their own under `.conglang/`, and publish at the end.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { carryAssets } from './carry-assets.ts';
import { takeLock } from './lock.ts';
import { makeReadable } from './modes.ts';
import { finishSwap, isSwapPending, PRIVATE_FOLDER, swap, type Part } from './publish.ts';

const ASIDE_PREFIX = 'aside-';

/** Exclusive use of an output folder, from `withOutputs`. Paths are absolute. */
export interface OutputSession {
  readonly out: string;
  /** Folder of this command, empty at first, removed at the end. Anything may be put in it. */
  readonly aside: string;
  /** What becomes `dist/`. Not made yet. */
  readonly distDir: string;
  /** What becomes `qr-output/`. Not made yet. */
  readonly qrOutputDir: string;
  /** Puts parts in the place of the published ones, in one step. */
  readonly publish: (parts: readonly Part[]) => Promise<void>;
}

/** Folder for what may be thrown away at any time, kept between commands. */
export function cacheFolder(out: string): string {
  return join(out, PRIVATE_FOLDER, 'cache');
}

function removeLeftovers(out: string): void {
  for (const name of readdirSync(join(out, PRIVATE_FOLDER))) {
    if (name.startsWith(ASIDE_PREFIX) || name.endsWith('.new')) {
      rmSync(join(out, PRIVATE_FOLDER, name), { recursive: true, force: true });
    }
  }
}

/** Takes the lock of `out`, ends what a killed command began, and gives the function that frees the lock. */
function enter(out: string): () => void {
  mkdirSync(join(out, PRIVATE_FOLDER), { recursive: true });
  const free = takeLock(join(out, PRIVATE_FOLDER, 'lock'));
  try {
    finishSwap(out);
    removeLeftovers(out);
  } catch (error) {
    free();
    throw error;
  }
  return free;
}

/**
 * Ends a publication that was cut short, if there is one. Every command that reads outputs calls it first;
 * while another command is at work it leaves the matter to that one.
 *
 * @throws {Stop} a swap is pending and another command holds the lock
 */
export function recover(out: string): void {
  if (isSwapPending(out)) enter(out)();
}

/**
 * Does `work` with exclusive use of `out`. Whatever happens, the aside folder and the lock are gone at the
 * end, and what was published before is untouched unless `publish` was called.
 *
 * @throws {Stop} another command is using `out`
 */
export async function withOutputs<Result>(
  out: string,
  work: (session: OutputSession) => Promise<Result>,
): Promise<Result> {
  const free = enter(out);
  const name = join(PRIVATE_FOLDER, `${ASIDE_PREFIX}${randomUUID().slice(0, 8)}`);
  const aside = join(out, name);
  const leave = () => {
    try {
      // After a swap that could not be undone the aside folder holds the only copy.
      if (!isSwapPending(out)) rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // What could not be removed, for a file in use, is removed by the next command.
    }
    free();
  };
  process.once('exit', leave);
  try {
    mkdirSync(aside);
    return await work({
      out,
      aside,
      distDir: join(aside, 'dist'),
      qrOutputDir: join(aside, 'qr-output'),
      publish: async (parts) => {
        if (parts.includes('dist')) carryAssets(join(out, 'dist'), join(aside, 'dist'));
        for (const part of parts) makeReadable(join(aside, part));
        await swap(out, name, parts);
      },
    });
  } finally {
    process.off('exit', leave);
    leave();
  }
}
