/**
 * Content in which broken entries do not stand in the way of the others: each is taken as it was when it was last good,
 * folder and all, or left out where it never was. What is no entry (`site.yaml`, the registry of placards, the logs) is
 * always that of today: permanent things have no older version to go back to.
 */
import { cpSync, existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { ContentReading } from '../../../src/catalog/interpret.ts';
import { compareCodePoints } from '../../../src/lib/compare.ts';
import { isCollectionName } from '../../../src/model/collection-names.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { checkContent } from '../content.ts';
import { filesHash, filesOnDisk, versionsOf, type EntryVersion } from './versions.ts';

/** An entry that is not published as it stands in the content folder. */
export interface HeldBack {
  readonly ref: string;
  /** The version that stands in; missing where the entry is left out. */
  readonly version: Pick<EntryVersion, 'madeMs' | 'commit'> | undefined;
  /** Its errors today. */
  readonly issues: readonly Issue[];
}

export interface LastGood {
  /** The folder that was read last: a copy of the content with older entries in it. */
  readonly content: string;
  /** Its catalog is missing where something is wrong that is no entry's fault. */
  readonly reading: ContentReading;
  /** What was found in the content as staff have written it. */
  readonly asWritten: ContentReading;
  /** By reference. */
  readonly heldBack: readonly HeldBack[];
}

/** Broken entries can make others broken that refer to them; in the end there is nothing left to take away. */
const MOST_ROUNDS = 40;

const LEFT_BY_SYSTEMS = /^(?:\..*|Thumbs\.db|desktop\.ini|__MACOSX)$/iu;

/**
 * @param content - the content folder; it is not touched
 * @param saved - folder of what was published last
 * @param copy - folder that is made for the copy
 */
export async function lastGoodContent(content: string, saved: string, copy: string): Promise<LastGood> {
  const first = await checkContent(content);
  if (first.catalog !== undefined) return { content, reading: first, asWritten: first, heldBack: [] };
  cpSync(content, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path === content || !LEFT_BY_SYSTEMS.test(basename(path)),
  });
  const queues = new Map<string, EntryVersion[]>();
  const held = new Map<string, HeldBack>();
  let reading = first;
  for (let round = 0; round < MOST_ROUNDS && reading.catalog === undefined; round += 1) {
    const broken = brokenEntries(copy, reading.issues);
    if (broken.size === 0) break;
    for (const [ref, issues] of broken) {
      const queue = queues.get(ref) ?? [...versionsOf(content, saved, ref)];
      queues.set(ref, queue);
      const version = nextVersion(join(copy, ref), queue);
      takeVersion(join(copy, ref), version);
      held.set(ref, { ref, version, issues: held.get(ref)?.issues ?? issues });
    }
    reading = await checkContent(copy, { historyOf: content });
  }
  const heldBack = [...held.values()].toSorted((a, b) => compareCodePoints(a.ref, b.ref));
  return { content: copy, reading, asWritten: first, heldBack };
}

/** Errors by the entry in whose folder they are. */
function brokenEntries(content: string, issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const broken = new Map<string, Issue[]>();
  for (const issue of issues) {
    const [collection = '', slug = ''] = issue.file.split('/');
    const ref = `${collection}/${slug}`;
    if (issue.severity !== 'error' || !isCollectionName(collection) || slug === '') continue;
    const found = lstatSync(join(content, ref), { throwIfNoEntry: false });
    if (found?.isDirectory() === true) broken.set(ref, [...(broken.get(ref) ?? []), issue]);
  }
  return broken;
}

/** The next older version that is not what stands there already. */
function nextVersion(folder: string, queue: EntryVersion[]): EntryVersion | undefined {
  const now = filesHash(filesOnDisk(folder));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (filesHash(next.files) !== now) return next;
  }
  return undefined;
}

/** Puts the files of `version`, and nothing else, into the folder; without one there is no folder any more. */
function takeVersion(folder: string, version: EntryVersion | undefined): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  if (version === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of version.files) writeFileSync(join(folder, name), bytes);
}

/** Entries of a catalog by reference. */
export function refsOf({ all }: Catalog): readonly string[] {
  return all.map(({ ref }) => ref);
}
