/**
 * Files with a hash in their names that the deploy before has and the new one has not: a page that is still open, or
 * that somebody keeps, may call for them. They go on with the next deploys for a month.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { HASHED_FOLDERS } from './hashed-folders.ts';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Keeps the time of the file: it is that of the last build that made it. */
function carry(from: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
  } catch {
    const { atime, mtime } = statSync(from);
    copyFileSync(from, to);
    utimesSync(to, atime, mtime);
  }
}

/**
 * Puts into the new site what pages of the live one may still call for: all that its last build made, and what earlier
 * ones made in the month before that.
 *
 * @param live - folder of the site that is replaced; it need not be there
 * @param next - folder of the site that replaces it, on the same disk
 */
export function carryAssets(live: string, next: string): void {
  for (const folder of HASHED_FOLDERS) carryFolder(join(live, folder), join(next, folder));
}

function carryFolder(from: string, to: string): void {
  if (!existsSync(from)) return;
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return { name: relative(from, path), madeMs: statSync(path).mtimeMs };
    });
  const newestMs = Math.max(...files.map(({ madeMs }) => madeMs));
  for (const { name, madeMs } of files) {
    const isYoung = newestMs - madeMs <= KEPT_MS;
    if (isYoung && !existsSync(join(to, name))) carry(join(from, name), join(to, name));
  }
}
