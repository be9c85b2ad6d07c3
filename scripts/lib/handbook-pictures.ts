/** The pictures beside the chapters of the handbook, as they lie in the content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { handbookPicturePath, type HandbookPictureSizes } from '../../src/catalog/handbook-paths.ts';
import { opaquePngSize, type PngSize } from '../../src/lib/png.ts';
import { HANDBOOK_FOLDER } from '../../src/model/chapter.ts';
import { issueAt, type Issue } from '../../src/model/issue.ts';
import { writeOutputFile } from './write-files.ts';

/** Bytes by file name. */
export function readHandbookPictures(
  { handbook }: Catalog,
  content: string,
): ReadonlyMap<string, Uint8Array> {
  const files = new Set(handbook.flatMap(({ pictures }) => pictures.map(({ file }) => file)));
  return new Map([...files].map((file) => [file, readFileSync(join(content, HANDBOOK_FOLDER, file))]));
}

/** Writes the pictures below `to`, where the pages look for them; one that cannot be shown is an issue. */
export function copyHandbookPictures(
  catalog: Catalog,
  { content, to }: { readonly content: string; readonly to: string },
): { readonly sizes: HandbookPictureSizes; readonly issues: readonly Issue[] } {
  const sizes: Record<string, PngSize> = {};
  const issues: Issue[] = [];
  for (const [file, bytes] of readHandbookPictures(catalog, content)) {
    const size = opaquePngSize(bytes);
    if (size === undefined) {
      const path = `${HANDBOOK_FOLDER}/${file}`;
      issues.push(issueAt({ file: path, line: 1 }, 'photo/handbook', { file }));
    } else {
      sizes[file] = size;
      writeOutputFile(to, { path: handbookPicturePath(file), bytes });
    }
  }
  return { sizes, issues };
}
