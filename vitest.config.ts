import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], exclude: string[], timeout: number) => ({
  test: { name, include, exclude, testTimeout: timeout, hookTimeout: timeout, environment: 'node' as const },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['{src,scripts}/**/*.test.ts'], ['**/*.site.test.ts', '**/*.browser.test.ts'], 30_000),
      project('site', ['{src,scripts}/**/*.site.test.ts'], [], 600_000),
      project('browser', ['{src,scripts}/**/*.browser.test.ts'], [], 600_000),
    ],
  },
});
