import { watch } from 'node:fs';

/** Editors write a file in several steps, and `git` many files at once. */
const QUIET_MS = 300;

const LEFT_BY_SYSTEMS = /(?:^|[\\/])(?:\.[^\\/]*|[^\\/]*~|Thumbs\.db|desktop\.ini)(?:$|[\\/])/iu;

/**
 * Calls `look` when something in the folder has changed and it has been quiet for a moment; never twice at a time, and
 * once more when something changed meanwhile.
 *
 * @returns rejects when `look` does, or when the folder is gone
 */
export function watchContent(folder: string, look: () => Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let [busy, again] = [false, false];
    const begin = () => {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      look().then(
        () => {
          busy = false;
          if (!again) return;
          again = false;
          begin();
        },
        (error: unknown) => {
          watcher.close();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    };
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && LEFT_BY_SYSTEMS.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(begin, QUIET_MS);
    });
    watcher.once('error', reject);
  });
}
