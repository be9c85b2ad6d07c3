/**
 * The files of every entry as they were published last: bytes by their hash, and an index that is replaced in one step.
 * With it, a folder without git keeps its last good pages, too.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, stableJson } from '../../../src/lib/hash.ts';
import { PRIVATE_FOLDER } from '../publish.ts';
import { replaceFile } from '../write-files.ts';
import { filesOnDisk, type EntryVersion } from './versions.ts';

interface SavedEntry {
  readonly savedMs: number;
  /** Hashes by name. */
  readonly files: Readonly<Record<string, string>>;
}

type Index = Readonly<Record<string, SavedEntry>>;

const INDEX_FILE = 'index.json';
const BLOBS = 'files';

/** Folder of what was published last from the output folder `out`. */
export function savedFolder(out: string): string {
  return join(out, PRIVATE_FOLDER, 'last-good');
}

function readIndex(folder: string): Index {
  const path = join(folder, INDEX_FILE);
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Index;
  } catch {
    // A damaged index is as good as none: git may still know the entries.
    return {};
  }
}

/** The version that was published last; nothing where there is none, or where a file of it is missing or damaged. */
export function savedVersion(folder: string, ref: string): EntryVersion | undefined {
  const entry = readIndex(folder)[ref];
  if (entry === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const [name, hash] of Object.entries(entry.files)) {
    const blob = join(folder, BLOBS, hash);
    const bytes = existsSync(blob) ? readFileSync(blob) : undefined;
    if (bytes === undefined || sha256(bytes) !== hash) return undefined;
    files.set(name, bytes);
  }
  return { madeMs: entry.savedMs, files };
}

/**
 * Keeps the entries `refs` of the content that has been published. What is the same as before keeps its time.
 *
 * @param content - folder in which every entry is good
 */
export function saveEntries(folder: string, content: string, refs: readonly string[], nowMs: number): void {
  mkdirSync(join(folder, BLOBS), { recursive: true });
  const before = readIndex(folder);
  const index: Record<string, SavedEntry> = {};
  const wanted = new Set<string>();
  for (const ref of refs) {
    const files: Record<string, string> = {};
    for (const [name, bytes] of filesOnDisk(join(content, ref))) {
      const hash = sha256(bytes);
      files[name] = hash;
      wanted.add(hash);
      const blob = join(folder, BLOBS, hash);
      if (!existsSync(blob)) replaceFile(blob, bytes);
    }
    const old = before[ref];
    const isSame = old !== undefined && stableJson(old.files) === stableJson(files);
    index[ref] = isSame ? old : { savedMs: nowMs, files };
  }
  replaceFile(join(folder, INDEX_FILE), stableJson(index));
  for (const name of readdirSync(join(folder, BLOBS))) {
    if (!wanted.has(name)) rmSync(join(folder, BLOBS, name));
  }
}
