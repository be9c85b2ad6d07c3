/**
 * For a folder that is no clone: everything in one dated zip file, to be handed over on a stick or by mail. Equal content
 * gives equal bytes. What has changed is told against the newest such file that lies there already.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { compareCodePoints } from '../../../src/lib/compare.ts';
import { contentChanges, type ContentChange } from '../../../src/reports/content-changes.ts';
import { replaceFile } from '../write-files.ts';
import { changesText } from './changes-text.ts';
import { stateOf, type Files } from './states.ts';

const NAME = /^noi-dung-\d{4}-\d{2}-\d{2}(?:-\d+)?\.zip$/u;
const FOLDER = 'content/';
const NOTE = 'THAY-DOI.txt';

/** Files that are small already. */
const PACKED = /\.(?:jpe?g|png|webp|avif|mp3|m4a|ogg)$/iu;

/** The first day that a zip file can name: when files were copied is nobody's concern. Read as local time by the library. */
const NO_DAY = new Date(1980, 0, 1);

/** The newest file that was made for handing over; nothing where there is none. */
export function lastHandedOver(folder: string): { name: string; files: Files } | undefined {
  const number = (name: string) =>
    Number(/-(\d+)\.zip$/u.exec(name.slice('noi-dung-0000-00-00'.length))?.[1] ?? 1);
  const newest = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort((a, b) => compareCodePoints(a.slice(0, 19), b.slice(0, 19)) || number(a) - number(b))
    .at(-1);
  if (newest === undefined) return undefined;
  try {
    const all = Object.entries(unzipSync(readFileSync(join(folder, newest))));
    const inside = all.filter(([path]) => path.startsWith(FOLDER) && !path.endsWith('/'));
    return {
      name: newest,
      files: new Map(inside.map(([path, bytes]) => [path.slice(FOLDER.length), bytes])),
    };
  } catch {
    // What is damaged is no state to compare with.
    return undefined;
  }
}

export interface HandedOver {
  readonly path: string;
  /** Against the file that was handed over before; all entries where there was none. */
  readonly changes: readonly ContentChange[];
  readonly since: string | undefined;
  /** The file lies there with these very bytes already. */
  readonly isOld: boolean;
}

export function changesSince(folder: string, files: Files): Pick<HandedOver, 'changes' | 'since'> {
  const before = lastHandedOver(folder);
  const changes = contentChanges(stateOf(before?.files ?? new Map()), stateOf(files));
  return { changes, since: before?.name };
}

/**
 * @param day - ISO day, for the name
 */
export function zipBytes(
  files: Files,
  { changes, by, day }: { changes: readonly ContentChange[]; by: string; day: string },
): Uint8Array {
  const note = `${by}, ${day}\n\n${changesText(changes)}\n`;
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => compareCodePoints(a, b))) {
    entries[`${FOLDER}${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 9, mtime: NO_DAY }];
  }
  entries[NOTE] = [new TextEncoder().encode(note.replaceAll('\n', '\r\n')), { level: 9, mtime: NO_DAY }];
  return zipSync(entries);
}

/** Writes the zip file into `folder`, under the name of the day and never over another file. */
export function handOver(folder: string, files: Files, { by, day }: { by: string; day: string }): HandedOver {
  const { changes, since } = changesSince(folder, files);
  if (since !== undefined && changes.length === 0) {
    return { path: join(folder, since), changes, since, isOld: true };
  }
  const bytes = zipBytes(files, { changes, by, day });
  let path = join(folder, `noi-dung-${day}.zip`);
  for (let number = 2; existsSync(path); number += 1) path = join(folder, `noi-dung-${day}-${number}.zip`);
  replaceFile(path, bytes);
  return { path, changes, since, isOld: false };
}
