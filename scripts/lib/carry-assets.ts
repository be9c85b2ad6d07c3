/**
 * Files with a hash in their names that the deploy before has and the new one has not: a page that is still open, or
 * that somebody keeps, may call for them. They go on with the next deploys for a month.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const HASHED = '_astro';
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Keeps the time of the file: it is that of the last build that made it. */
function carry(from: string, to: string): void {
  try {
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
  const [from, to] = [join(live, HASHED), join(next, HASHED)];
  if (!existsSync(from)) return;
  const files = readdirSync(from, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ name }) => ({ name, madeMs: statSync(join(from, name)).mtimeMs }));
  const newestMs = Math.max(...files.map(({ madeMs }) => madeMs));
  mkdirSync(to, { recursive: true });
  for (const { name, madeMs } of files) {
    const isYoung = newestMs - madeMs <= KEPT_MS;
    if (isYoung && !existsSync(join(to, name))) carry(join(from, name), join(to, name));
  }
}
