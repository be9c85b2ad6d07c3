/** Files kept between commands under the key of all that decides their bytes; a damaged one counts as missing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/lib/hash.ts';

export interface KeyedFiles {
  readonly get: (key: string) => Uint8Array | undefined;
  /** A cache that cannot be written is no reason to stop: the file itself has been made. */
  readonly put: (key: string, bytes: Uint8Array) => void;
  /** Removes every file but those of `keys`. */
  readonly keepOnly: (keys: Iterable<string>) => void;
}

/** `<key>.<ending>` in `folder` and, beside it, the checksum of its bytes. */
export function keyedFiles(folder: string, ending: string): KeyedFiles {
  const fileOf = (key: string): string => join(folder, `${key}.${ending}`);
  const checksumOf = (key: string): string => join(folder, `${key}.sha256`);
  return {
    get: (key) => {
      try {
        const bytes = readFileSync(fileOf(key));
        return sha256(bytes) === readFileSync(checksumOf(key), 'utf8').trim() ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    put: (key, bytes) => {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(fileOf(key), bytes);
        writeFileSync(checksumOf(key), `${sha256(bytes)}\n`);
      } catch {
        // The checksum does not match then, and the file is made again next time.
      }
    },
    keepOnly: (keys) => {
      const used = new Set(keys);
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        if (!used.has(name.slice(0, name.indexOf('.')))) rmSync(join(folder, name), { force: true });
      }
    },
  };
}
