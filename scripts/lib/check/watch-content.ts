import { watch } from 'node:fs';

/** Editors write a file in several steps, and `git` many files at once. */
const QUIET_MS = 300;

const LEFT_BY_SYSTEMS = /(?:^|[\\/])(?:\.[^\\/]*|[^\\/]*~|Thumbs\.db|desktop\.ini)(?:$|[\\/])/iu;

/**
 * Watches a folder from now on.
 *
 * @returns a function that waits until something has changed since its last call, and it has been quiet for a moment;
 *   it throws the disk's error when the folder can no longer be watched
 */
export function watchContent(folder: string): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let changed = false;
  let fault: Error | undefined;
  let wake = () => {};
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name !== null && LEFT_BY_SYSTEMS.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, QUIET_MS);
  });
  watcher.once('error', (error) => {
    fault = error;
    wake();
  });
  return async () => {
    if (!changed && fault === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (fault !== undefined) throw fault;
    changed = false;
  };
}
