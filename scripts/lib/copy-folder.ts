import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies a folder with everything in it; each file is another name of the original where the disk allows. */
export function linkFolder(from: string, to: string): void {
  eachFile(from, to, linkOrCopy);
}

/** The same of one file; the folders on the way are made. */
export function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Copies a folder with everything in it. */
export function copyFolder(from: string, to: string): void {
  eachFile(from, to, copyFileSync);
}

function eachFile(from: string, to: string, copy: (source: string, target: string) => void): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) eachFile(source, target, copy);
    else copy(source, target);
  }
}
