/** Reads a content folder from the disk: the only file of this room that touches it. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareCodePoints } from '../lib/compare.ts';
import { issueAt } from '../model/issue.ts';
import { MAX_TEXT_BYTES, type ContentFile, type ContentFolder, type FileFault } from './content-file.ts';
import { catalogOf } from './limited.ts';
import { interpret, NO_COUNTS, type ContentReading } from './interpret.ts';

export type { ContentReading } from './interpret.ts';

/** Left by operating systems and by git; never content. */
const IGNORED = /^(?:\..*|Thumbs\.db|desktop\.ini|__MACOSX)$/iu;
const TEXT = /\.(?:mdx?|ya?ml)$/iu;

export interface ReadOptions {
  /** Day for which the content is read, ISO 8601; left out, nothing counts as past. */
  readonly today?: string;
  /** Files to be looked at as if they had been written already. */
  readonly planned?: readonly ContentFile[];
}

/** Reads and checks everything below `contentDir`; every finding of every file is in `issues`. */
export function readContent(contentDir: string, { today, planned = [] }: ReadOptions = {}): ContentReading {
  let root: string;
  try {
    root = realpathSync(contentDir);
    readdirSync(root);
  } catch {
    const issue = issueAt({ file: '.', line: 1 }, 'file/no-folder');
    return { catalog: undefined, draft: undefined, issues: [issue], counts: NO_COUNTS };
  }
  const { files, folders } = listContent(root);
  const replaced = new Set(planned.map((file) => file.path));
  const above = planned.map((file) => path.posix.dirname(file.path)).filter((folder) => folder !== '.');
  const reading = interpret({
    files: [...files.filter((file) => !replaced.has(file.path)), ...planned],
    folders: [...new Set([...folders, ...above])],
  });
  if (reading.catalog === undefined || today === undefined) return reading;
  return { ...reading, catalog: catalogOf(reading.catalog, today) };
}

/**
 * What lies below `contentDir`, not yet understood.
 *
 * @param contentDir - a folder that is there
 */
export function readContentFolder(contentDir: string): ContentFolder {
  return listContent(realpathSync(contentDir));
}

/** @param root - real path of the content folder */
function listContent(root: string): ContentFolder {
  const files: ContentFile[] = [];
  const folders: string[] = [];
  const namesIn = (folder: string): readonly string[] => {
    try {
      return readdirSync(path.join(root, folder)).sort(compareCodePoints);
    } catch {
      files.push({ path: folder, size: 0, fault: 'unreadable' });
      return [];
    }
  };
  const walk = (folder: string) => {
    for (const name of namesIn(folder)) {
      if (IGNORED.test(name)) continue;
      const below = folder === '' ? name : `${folder}/${name}`;
      const found = look(root, below);
      if (found === 'folder') {
        folders.push(below);
        walk(below);
      } else {
        files.push(found);
      }
    }
  };
  walk('');
  return { files, folders };
}

function look(root: string, below: string): ContentFile | 'folder' {
  const full = path.join(root, below);
  const broken = (fault: FileFault): ContentFile => ({ path: below, size: 0, fault });
  try {
    const real = realpathSync(full);
    if (!real.startsWith(root + path.sep)) return broken('link');
    const stats = statSync(real);
    // A linked folder inside could hold its own parent, so only plain folders are entered.
    if (stats.isDirectory()) return real === full ? 'folder' : broken('link');
    if (!stats.isFile()) return broken('unreadable');
    // A text beyond the limit is refused for its size, unread.
    return TEXT.test(below) && stats.size <= MAX_TEXT_BYTES
      ? { path: below, size: stats.size, bytes: readFileSync(real) }
      : { path: below, size: stats.size };
  } catch {
    return broken('unreadable');
  }
}
