import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const SECOND = 1000;

interface Weight {
  /** Builds a site or starts a browser: on a busy machine each test is slow by itself. */
  readonly heavy: boolean;
  /** Starts builds of its own: the project builds one site at a time. */
  readonly oneByOne?: boolean;
}

const project = (
  name: string,
  include: string[],
  exclude: string[],
  { heavy, oneByOne = false }: Weight,
) => ({
  test: {
    name,
    include,
    exclude,
    environment: 'node' as const,
    fileParallelism: !oneByOne,
    testTimeout: (heavy ? 600 : 120) * SECOND,
    hookTimeout: (heavy ? 600 : 120) * SECOND,
    // A page on a busy machine needs longer than a second to show what is waited for.
    expect: { poll: { timeout: 20 * SECOND } },
    // Projects with the same number run side by side; these follow each other.
    sequence: { groupOrder: { unit: 0, site: 1, browser: 2 }[name] ?? 0 },
  },
});

export default defineConfig({
  test: {
    // By default a machine of two cores would be used by half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project('unit', ['{src,scripts}/**/*.test.ts'], ['**/*.site.test.ts', '**/*.browser.test.ts'], {
        heavy: false,
      }),
      project('site', ['{src,scripts}/**/*.site.test.ts'], [], { heavy: true, oneByOne: true }),
      project('browser', ['{src,scripts}/**/*.browser.test.ts'], [], { heavy: true }),
    ],
  },
});
