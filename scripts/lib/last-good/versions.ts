/**
 * Versions of the files of one entry: those that git has, and the one that was published last. A version is the whole
 * folder of the entry at one moment, so that what belongs together stays together.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../../src/lib/date.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import { git } from '../git.ts';
import { savedVersion } from './saved-entries.ts';

/** Bytes by path below the folder of the entry. */
export type EntryFiles = ReadonlyMap<string, Uint8Array>;

export interface EntryVersion {
  /** Milliseconds since 1970. */
  readonly madeMs: number;
  /** The commit, abbreviated; missing for what was published last. */
  readonly commit?: string;
  readonly files: EntryFiles;
}

/** Versions that are looked at, newest first; older ones are no news to anybody. */
const MOST_VERSIONS = 12;

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** @example `bản ngày 20.11.2026 trong git (3f9a1c20ab)` */
export function versionName({ madeMs, commit }: Pick<EntryVersion, 'madeMs' | 'commit'>) {
  const day = formatDay(new Date(madeMs + VIETNAM_OFFSET_MS).toISOString().slice(0, 10));
  return commit === undefined
    ? { vi: `bản đã đăng ngày ${day}`, en: `as published on ${day}` }
    : { vi: `bản ngày ${day} trong git (${commit})`, en: `of ${day} in git (${commit})` };
}

export function filesHash(files: EntryFiles): string {
  return sha256(
    [...files]
      .map(([path, bytes]) => `${sha256(bytes)} ${path}\n`)
      .toSorted()
      .join(''),
  );
}

/** The files that stand in the folder of the entry; none where there is no folder. */
export function filesOnDisk(folder: string): EntryFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isFile());
  return new Map(names.map(({ name }) => [name, readFileSync(join(folder, name))]));
}

/**
 * Newest first, each different from the one before it.
 *
 * @param content - the content folder; its repository is asked where there is one
 * @param saved - folder of what was published last
 */
export function versionsOf(content: string, saved: string, ref: string): readonly EntryVersion[] {
  const published = savedVersion(saved, ref);
  const all = [...versionsInGit(content, ref), ...(published === undefined ? [] : [published])];
  const hashes = new Set<string>();
  return all
    .toSorted((a, b) => b.madeMs - a.madeMs)
    .filter(({ files }) => {
      const hash = filesHash(files);
      return !hashes.has(hash) && hashes.add(hash);
    });
}

function versionsInGit(content: string, ref: string): readonly EntryVersion[] {
  const log = git(content, ['log', `-${MOST_VERSIONS}`, '--format=%H %ct', '--', `./${ref}`]);
  if (!log.ok) return [];
  const commits = log.stdout.toString('utf8').split('\n').filter(Boolean);
  return commits.flatMap((line) => {
    const [commit = '', seconds = ''] = line.split(' ');
    const files = filesInGit(content, commit, ref);
    if (files.size === 0) return [];
    return [{ madeMs: Number(seconds) * 1000, commit: commit.slice(0, 10), files }];
  });
}

function filesInGit(content: string, commit: string, ref: string): EntryFiles {
  const listed = git(content, ['ls-tree', '-z', commit, '--', `./${ref}/`]);
  const rows = listed.ok ? listed.stdout.toString('utf8').split('\0').filter(Boolean) : [];
  return new Map(
    rows.flatMap((row) => {
      const [, mode, blob, path] = /^(\d+) blob (\S+)\t(.*)$/su.exec(row) ?? [];
      // A link is no file of an entry.
      if (blob === undefined || path === undefined || mode === '120000') return [];
      const { ok, stdout } = git(content, ['cat-file', 'blob', blob]);
      return ok ? [[path.slice(path.lastIndexOf('/') + 1), stdout] as const] : [];
    }),
  );
}
