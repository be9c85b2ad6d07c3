/** Files of the registry on their way to the disk: looked at as part of the content first, written together. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../src/catalog/content-file.ts';
import { plannedContentFile, replaceContentFiles } from './content-files.ts';

export interface RegistryFile {
  readonly code: string;
  readonly text: string;
}

/** Path below the content folder. */
export function registryPath(code: string): string {
  return `placards/${code}.yaml`;
}

/** The file as `readContent` takes it before it is written. */
export function plannedFile({ code, text }: RegistryFile): ContentFile {
  return plannedContentFile({ path: registryPath(code), text });
}

/**
 * Writes new files, all or none of them.
 *
 * @throws {Error} of the disk, or because a file is there already; those written before are removed again
 */
export function addRegistryFiles(contentDir: string, files: readonly RegistryFile[]): void {
  const written: string[] = [];
  mkdirSync(join(contentDir, 'placards'), { recursive: true });
  try {
    for (const { code, text } of files) {
      const path = join(contentDir, registryPath(code));
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}

/** Replaces files, each in one step. */
export function replaceRegistryFiles(contentDir: string, files: readonly RegistryFile[]): void {
  replaceContentFiles(
    contentDir,
    files.map(({ code, text }) => ({ path: registryPath(code), text })),
  );
}
