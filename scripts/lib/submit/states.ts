/** The content at one moment: as it stands on the disk, in a commit, or in a file that was handed over. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { posix } from 'node:path';
import type { ContentFile } from '../../../src/catalog/content-file.ts';
import { interpret } from '../../../src/catalog/interpret.ts';
import type { ContentState } from '../../../src/reports/content-changes.ts';
import { git } from '../git.ts';

/** Bytes by path below the content folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

const LEFT_BY_SYSTEMS = /^(?:\..*|Thumbs\.db|desktop\.ini|__MACOSX)$/iu;
const TEXT = /\.(?:mdx?|ya?ml)$/iu;

/** Every file that is content; links are none. */
export function filesOnDisk(content: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const item of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = relative(content, join(item.parentPath, item.name)).split(sep).join('/');
    if (path.split('/').some((name) => LEFT_BY_SYSTEMS.test(name))) continue;
    files.set(path, readFileSync(join(content, path)));
  }
  return files;
}

/** The files of a commit below `content`; none where there was no such folder. */
export function filesInGit(content: string, commit: string): Files {
  const listed = git(content, ['ls-tree', '-r', '-z', commit, '--', '.']);
  if (!listed.ok) return new Map();
  const rows = listed.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((row) => {
      const [, blob, path] = /^100\d+ blob (\S+)\t(.*)$/su.exec(row) ?? [];
      return blob === undefined || path === undefined ? [] : [{ blob, path }];
    })
    .filter(({ path }) => !path.split('/').some((name) => LEFT_BY_SYSTEMS.test(name)));
  const blobs = readBlobs(
    content,
    rows.map(({ blob }) => blob),
  );
  return new Map(
    rows.flatMap(({ blob, path }) => {
      const bytes = blobs.get(blob);
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
}

function readBlobs(folder: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const { stdout } = git(folder, ['cat-file', '--batch'], `${[...new Set(ids)].join('\n')}\n`);
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < stdout.length;) {
    const lineEnd = stdout.indexOf('\n', at);
    const [id = '', , size] = stdout.toString('utf8', at, lineEnd).split(' ');
    const start = lineEnd + 1;
    if (size === undefined) {
      at = start;
      continue;
    }
    blobs.set(id, stdout.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return blobs;
}

/** What the files say. A text checked out with other line ends is the same. */
export function stateOf(files: Files): ContentState {
  const found: ContentFile[] = [];
  const folders = new Set<string>();
  const hashes = new Map<string, string>();
  for (const [path, bytes] of files) {
    found.push({ path, size: bytes.length, ...(TEXT.test(path) && { bytes }) });
    for (let up = posix.dirname(path); up !== '.'; up = posix.dirname(up)) folders.add(up);
    const counted = TEXT.test(path) ? Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n') : bytes;
    hashes.set(path, createHash('sha256').update(counted).digest('hex'));
  }
  const { draft } = interpret({ files: found, folders: [...folders] });
  if (draft === undefined) throw new TypeError('Files always make a draft.');
  return { draft, hashes };
}
