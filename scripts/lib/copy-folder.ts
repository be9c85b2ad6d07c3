import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Copies a folder with everything in it; each file is another name of the original where the disk allows. */
export function linkFolder(from: string, to: string): void {
  eachFile(from, to, (source, target) => {
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  });
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
