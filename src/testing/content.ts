/** Content folders for tests: a small valid commune, changed file by file. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentFile } from '../catalog/content-file.ts';
import { interpret, type ContentReading } from '../catalog/interpret.ts';
import { filesBelow } from './files-below.ts';

/** Contents by path below the content folder; an end with `/` makes an empty folder. */
export type FileMap = Readonly<Record<string, string | Uint8Array>>;

/** Changes to a content folder: new contents, a function of the old ones, or undefined to remove the file. */
export type FileChanges = Readonly<
  Record<string, string | Uint8Array | ((text: string) => string) | undefined>
>;

/** Folder of the small commune, a valid content folder of a commune that does not exist. */
export const SMALL_CONTENT = path.join(import.meta.dirname, 'fixtures/small');

/** Every file of the small commune. */
export function smallFiles(): Record<string, string | Uint8Array> {
  return filesOf(SMALL_CONTENT);
}

export function filesOf(folder: string): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    filesBelow(folder).map((name) => {
      const bytes = readFileSync(path.join(folder, name));
      return [name, isText(name) ? bytes.toString('utf8') : new Uint8Array(bytes)];
    }),
  );
}

function isText(name: string): boolean {
  return /\.(?:mdx?|ya?ml)$/iu.test(name);
}

/**
 * The small commune with changes.
 *
 * @throws {RangeError} a function is given for a file that is not there, or changes nothing
 */
export function changedFiles(changes: FileChanges): FileMap {
  const files: Record<string, string | Uint8Array> = smallFiles();
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) delete files[name];
    else if (typeof change === 'function') files[name] = edited(name, files[name], change);
    else files[name] = change;
  }
  return files;
}

function edited(
  name: string,
  old: string | Uint8Array | undefined,
  change: (text: string) => string,
): string {
  if (typeof old !== 'string') throw new RangeError(`There is no text file "${name}" to change.`);
  const text = change(old);
  if (text === old) throw new RangeError(`The change of "${name}" changes nothing.`);
  return text;
}

/** Reads files that are on no disk. */
export function readFiles(files: FileMap): ContentReading {
  const folders = new Set<string>();
  const found: ContentFile[] = [];
  for (const [name, content] of Object.entries(files)) {
    const parts = name.split('/');
    for (let length = 1; length < parts.length; length++) folders.add(parts.slice(0, length).join('/'));
    if (name.endsWith('/')) continue;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    found.push({ path: name, size: bytes.length, ...(isText(name) && { bytes }) });
  }
  return interpret({ files: found, folders: [...folders] });
}

/** Reads the small commune with changes, without a disk. */
export function readChanged(changes: FileChanges): ContentReading {
  return readFiles(changedFiles(changes));
}

/** A folder on the disk that is removed when the scope ends. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
}

/** Writes the small commune with changes to a temporary folder. */
export function temporaryContent(changes: FileChanges = {}): TemporaryFolder {
  const folder = temporaryFolder();
  cpSync(SMALL_CONTENT, folder.path, { recursive: true });
  const old = new Set(Object.keys(smallFiles()));
  const files = changedFiles(changes);
  for (const name of old) if (!(name in files)) rmSync(path.join(folder.path, name));
  for (const name of Object.keys(changes)) {
    const content = files[name];
    if (content === undefined) continue;
    const full = path.join(folder.path, name);
    if (name.endsWith('/')) mkdirSync(full, { recursive: true });
    else {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
  }
  return folder;
}

export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-lang-'));
  return { path: folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
