/**
 * A folder that a web server serves, on this machine. It is a link to the live release; releases stand complete
 * beside it, in `<folder>.releases/`:
 *
 *     anlao          → anlao.releases/20261127-0915-3f9a1c20
 *     anlao.releases/  20261120-1640-77d01b9e/  20261127-0915-3f9a1c20/
 *
 * A release is copied under another name, flushed, read back, and named when it is whole; then one rename puts a new
 * link in the place of the old. Whatever is cut short before that rename leaves the live release as it was.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { carryAssets } from '../carry-assets.ts';
import { copyFolder } from '../copy-folder.ts';
import { Stop } from '../failure.ts';
import { takeLock } from '../lock.ts';
import { makeReadable } from '../modes.ts';
import { filePaths } from './file-paths.ts';
import { parseRelease, RECORD_FILE, treeHash, writeRecord, type Release } from './release.ts';
import type { SiteTarget } from './target.ts';
import { noReleaseBefore, notOurs, nothingLive } from './words.ts';

const PARTIAL = '.partial';
const NEW_LINK = 'next';

interface Place {
  /** The folder that is served. */
  readonly to: string;
  /** The folder of the releases. */
  readonly store: string;
}

export function folderTarget(to: string): SiteTarget {
  const place = { to, store: `${to}.releases` };
  return {
    shown: to,
    live: () => releaseIn(place, liveId(place)),
    publish: (dist, release) => locked(place, () => publish(place, dist, release)),
    rollback: () =>
      locked(place, () => {
        const from = releaseIn(place, liveId(place));
        if (from === undefined) throw new Stop(nothingLive(to));
        const before = releaseIn(place, from.before ?? undefined);
        if (before === undefined) throw new Stop(noReleaseBefore(from));
        pointTo(place, before.id);
        return { from, to: before };
      }),
  };
}

function locked<Result>(place: Place, work: () => Result): Result {
  if (!existsSync(dirname(place.to))) {
    throw new Stop(`Không có thư mục ${dirname(place.to)}. Hãy kiểm tra --to. (No such folder.)`);
  }
  mkdirSync(place.store, { recursive: true });
  const free = takeLock(join(place.store, 'lock'));
  try {
    return work();
  } finally {
    free();
  }
}

/** The release that the link names; nothing where there is no link yet. */
function liveId({ to, store }: Place): string | undefined {
  const found = lstatSync(to, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isSymbolicLink()) {
    if (found.isDirectory() && readdirSync(to).length === 0) return undefined;
    throw new Stop(notOurs(to));
  }
  const parts = readlinkSync(to).split(/[\\/]/u).filter(Boolean);
  if (parts.at(-2) !== basename(store)) throw new Stop(notOurs(to));
  return parts.at(-1);
}

function releaseIn({ store }: Place, id: string | undefined): Release | undefined {
  const record = join(store, id ?? '', RECORD_FILE);
  return id === undefined || !existsSync(record) ? undefined : parseRelease(readFileSync(record, 'utf8'));
}

function publish(place: Place, dist: string, release: Release): void {
  const { store } = place;
  const live = liveId(place);
  const whole = join(store, release.id);
  if (live === release.id) return;
  for (const name of readdirSync(store)) {
    if (name.endsWith(PARTIAL)) rmSync(join(store, name), { recursive: true, force: true });
  }
  const partial = `${whole}${PARTIAL}`;
  copyFolder(dist, partial);
  if (treeHash(partial) !== release.tree) {
    throw new Stop(
      `Chép sang ${store} không đúng từng byte, nên không đăng. Hãy kiểm tra đĩa rồi chạy lại. (The copy differs.)`,
    );
  }
  if (live !== undefined) carryAssets(join(store, live), partial);
  writeRecord(partial, release);
  makeReadable(partial);
  for (const path of filePaths(partial)) flush(join(partial, path));
  rmSync(whole, { recursive: true, force: true });
  renameSync(partial, whole);
  flush(store);
  pointTo(place, release.id);
  prune(place, [release.id, live]);
}

/** Makes the served folder a link to the release `id`: where a link stands already, in one rename. */
function pointTo({ to, store }: Place, id: string): void {
  const link = join(store, NEW_LINK);
  rmSync(link, { force: true });
  // A junction, which needs no right of its own on Windows, is absolute there.
  if (process.platform === 'win32') symlinkSync(join(store, id), link, 'junction');
  else symlinkSync(join(basename(store), id), link);
  const old = lstatSync(to, { throwIfNoEntry: false });
  if (old?.isDirectory() === true) rmdirSync(to);
  // Windows renames no link over another; for that moment the folder is not there.
  else if (old !== undefined && process.platform === 'win32') unlinkSync(to);
  renameSync(link, to);
  flush(dirname(to));
}

/** Only the live release and the one before it are kept. */
function prune({ store }: Place, kept: readonly (string | undefined)[]): void {
  for (const item of readdirSync(store, { withFileTypes: true })) {
    if (!item.isDirectory() || kept.includes(item.name)) continue;
    rmSync(join(store, item.name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Has the disk write what it was given of a file or a folder, so that a power cut cannot undo it. */
function flush(path: string): void {
  // Windows opens no folder.
  if (process.platform === 'win32' && lstatSync(path).isDirectory()) return;
  const file = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
