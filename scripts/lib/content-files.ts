/** Text files of the content folder on their way to the disk. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basename } from 'node:path/posix';
import type { ContentFile } from '../../src/catalog/content-file.ts';

export interface TextFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The file as `readContent` takes it before it is written. */
export function plannedContentFile({ path, text }: TextFile): ContentFile {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, bytes };
}

/** Replaces files, each in one step, and none before all have been written aside. */
export function replaceContentFiles(contentDir: string, files: readonly TextFile[]): void {
  const steps = files.map(({ path, text }) => {
    const full = join(contentDir, path);
    return { full, aside: join(dirname(full), `.${basename(path)}.new`), text };
  });
  try {
    for (const { aside, text } of steps) writeFileSync(aside, text);
  } catch (error) {
    for (const { aside } of steps) rmSync(aside, { force: true });
    throw error;
  }
  for (const { full, aside } of steps) renameSync(aside, full);
}
