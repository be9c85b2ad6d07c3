/** Text files of the content folder on their way to the disk. */
import { renameSync, writeFileSync } from 'node:fs';
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
    const aside = join(dirname(full), `.${basename(path)}.new`);
    writeFileSync(aside, text);
    return { full, aside };
  });
  for (const { full, aside } of steps) renameSync(aside, full);
}
