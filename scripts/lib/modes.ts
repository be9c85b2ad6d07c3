import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Gives folders mode 0755 and files 0644, so that a web server and colleagues can read what is published. */
export function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) makeReadable(path);
    else chmodSync(path, 0o644);
  }
}
