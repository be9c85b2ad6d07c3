/** Set-up of test files that build sites: one at a time, since the project refuses to build two at once. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { Stop } from '../../scripts/lib/failure.ts';
import { takeLock } from '../../scripts/lib/lock.ts';

const LOOK_AGAIN_MS = 200;

let free: (() => void) | undefined;

beforeAll(async () => {
  const shelf = path.join(tmpdir(), 'cong-lang-test-sites');
  mkdirSync(shelf, { recursive: true });
  while (free === undefined) {
    try {
      free = takeLock(path.join(shelf, 'file-lock'));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      await setTimeout(LOOK_AGAIN_MS);
    }
  }
});

afterAll(() => {
  free?.();
});
