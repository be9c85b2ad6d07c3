import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareCodePoints } from '../../../src/lib/compare.ts';

/** Paths of all files below `folder`, with `/`, in order. */
export function filePaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort(compareCodePoints);
}
