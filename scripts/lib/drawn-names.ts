import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nameOfHashed, PICTURE_FOLDERS, type HashedNames } from '../../src/catalog/picture-names.ts';

/** The pictures below `folder` that pages show, by their names without the hash. */
export function drawnNames(folder: string): HashedNames {
  const names: Record<string, string> = {};
  for (const part of PICTURE_FOLDERS.filter((name) => existsSync(join(folder, name)))) {
    for (const item of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      const path = relative(folder, join(item.parentPath, item.name)).split(sep).join('/');
      const name = item.isFile() ? nameOfHashed(path) : undefined;
      if (name !== undefined) names[name] = path;
    }
  }
  return names;
}
