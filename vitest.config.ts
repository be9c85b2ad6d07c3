import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const SECOND = 1000;

/** Tests that build a site or start a browser run one file after the other: each is heavy by itself. */
const project = (name: string, include: string[], exclude: string[], heavy: boolean) => ({
  test: {
    name,
    include,
    exclude,
    environment: 'node' as const,
    fileParallelism: !heavy,
    testTimeout: (heavy ? 600 : 30) * SECOND,
    hookTimeout: (heavy ? 600 : 30) * SECOND,
    // Projects with the same number run side by side; these follow each other.
    sequence: { groupOrder: { unit: 0, site: 1, browser: 2 }[name] ?? 0 },
  },
});

export default defineConfig({
  test: {
    // By default a machine of two cores would be used by half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project('unit', ['{src,scripts}/**/*.test.ts'], ['**/*.site.test.ts', '**/*.browser.test.ts'], false),
      project('site', ['{src,scripts}/**/*.site.test.ts'], [], true),
      project('browser', ['{src,scripts}/**/*.browser.test.ts'], [], true),
    ],
  },
});
