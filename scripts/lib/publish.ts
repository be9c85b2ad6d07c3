/**
 * Publishing in one step. What is new stands complete beside the old (same disk); a journal is written and
 * flushed; then each folder is swapped by two renames, in a process apart that outlives a killed build.
 * Should a power cut fall between the renames, the journal lets the next command finish them, so that
 * outputs are never a mix of two builds.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The folders that are published, as they are named in the output folder. */
export const PARTS = ['dist', 'qr-output'] as const;
export type Part = (typeof PARTS)[number];

interface Journal {
  /** Folder with the new parts, and in `old/` the parts they replace; relative to the output folder. */
  readonly aside: string;
  readonly parts: readonly Part[];
}

/** Folder for what commands keep to themselves. */
export const PRIVATE_FOLDER = '.conglang';

const journalPath = (out: string) => join(out, PRIVATE_FOLDER, 'publish.json');

function writeJournal(out: string, journal: Journal): void {
  const path = journalPath(out);
  const file = openSync(`${path}.new`, 'w');
  try {
    writeSync(file, JSON.stringify(journal));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

function readJournal(out: string): Journal | undefined {
  try {
    return JSON.parse(readFileSync(journalPath(out), 'utf8')) as Journal;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a swap was begun and not ended. */
export function isSwapPending(out: string): boolean {
  return existsSync(journalPath(out));
}

/**
 * Carries out what the journal of `out` says, if there is one, and removes it. Every state between two
 * renames leads to the new one: a part is new once it has left the aside folder.
 */
export function swapForward(out: string): void {
  const journal = readJournal(out);
  if (journal === undefined) return;
  const { aside, parts } = journal;
  for (const part of parts) {
    const next = join(out, aside, part);
    if (!existsSync(next)) continue;
    const current = join(out, part);
    if (existsSync(current)) renameSync(current, join(out, aside, 'old', part));
    renameSync(next, current);
  }
  rmSync(journalPath(out));
}

/** The way back, for a system that refuses one of the renames (a file in use on Windows). */
function swapBack(out: string, { aside, parts }: Journal): void {
  for (const part of parts.toReversed()) {
    const [current, next] = [join(out, part), join(out, aside, part)];
    const begun = !existsSync(current) || !existsSync(next);
    const old = join(out, aside, 'old', part);
    if (!begun || !existsSync(old)) continue;
    if (existsSync(current)) renameSync(current, next);
    renameSync(old, current);
  }
}

/**
 * Ends a swap that was begun. Call only while holding the lock of `out`.
 *
 * @throws the disk's error when a rename is refused; the old parts are then back in their places
 */
export function finishSwap(out: string): void {
  const journal = readJournal(out);
  if (journal === undefined) return;
  try {
    swapForward(out);
  } catch (error) {
    swapBack(out, journal);
    rmSync(journalPath(out));
    throw error;
  }
}

/**
 * Puts `parts` of the folder `aside` in the place of those in `out`; the old ones end in `aside/old`.
 *
 * @param aside - folder on the same disk, relative to `out`
 * @throws the disk's error when a rename is refused; the old parts are then back in their places
 */
export async function swap(out: string, aside: string, parts: readonly Part[]): Promise<void> {
  mkdirSync(join(out, aside, 'old'), { recursive: true });
  writeJournal(out, { aside, parts });
  const apart = spawn(process.execPath, [join(import.meta.dirname, 'finish-swap.ts'), out], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  await Promise.race([once(apart, 'close'), once(apart, 'error')]);
  // Only where that process could not start or was refused a rename is there still something to do.
  finishSwap(out);
}
