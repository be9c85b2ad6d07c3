import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../../src/model/output.ts';

/** Writes `file` below `folder`, making the folders on its way. */
export function writeOutputFile(folder: string, file: OutputFile): void {
  const path = join(folder, ...file.path.split('/'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.bytes);
}

/** Puts a whole file in the place of `path`, in one step; the folders on its way are made. */
export function replaceFile(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, data);
  renameSync(`${path}.new`, path);
}
