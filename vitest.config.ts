import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const SECOND = 1000;

interface Weight {
  /** Builds a site or starts a browser: on a busy machine each test is slow by itself. */
  readonly heavy: boolean;
  /** Projects of one turn run side by side, those of the next when they have ended. */
  readonly turn: number;
  readonly setupFiles?: string[];
}

/** Where Node keeps the commands that tests start, translated and compiled: starting one then takes a third less. */
const COMPILED = path.join(tmpdir(), 'cong-lang-test-code');

/** These take minutes, on one core: they begin first, and what is short goes on beside them. */
const LONGEST = /\/(?:build\.site|accessibility\.browser)\.test\.ts$/u;

/** The other files that build sites come when little else is left, for they wait for each other. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      LONGEST.test(moduleId) ? 0 : moduleId.endsWith('.site.test.ts') ? 2 : 1;
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

const project = (
  name: string,
  include: string[],
  exclude: string[],
  { heavy, turn, setupFiles = [] }: Weight,
) => ({
  test: {
    name,
    include,
    exclude,
    environment: 'node' as const,
    setupFiles,
    env: { NODE_COMPILE_CACHE: COMPILED },
    testTimeout: (heavy ? 600 : 120) * SECOND,
    hookTimeout: (heavy ? 600 : 120) * SECOND,
    // A page on a busy machine needs longer than a second to show what is waited for.
    expect: { poll: { timeout: 20 * SECOND } },
    sequence: { groupOrder: turn },
  },
});

export default defineConfig({
  test: {
    // By default a machine of two cores would be used by half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', ['{src,scripts}/**/*.test.ts'], ['**/*.site.test.ts', '**/*.browser.test.ts'], {
        heavy: false,
        turn: 0,
      }),
      project('site', ['{src,scripts}/**/*.site.test.ts'], [], {
        heavy: true,
        turn: 0,
        setupFiles: ['src/testing/one-build.ts'],
      }),
      project('browser', ['{src,scripts}/**/*.browser.test.ts'], [], { heavy: true, turn: 1 }),
    ],
  },
});
