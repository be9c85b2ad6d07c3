/** Bundles the worker for the pages in `dist` into the one file that browsers take. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Site } from '../../../src/model/site.ts';
import { WORKER_FILE } from '../../../src/offline/names.ts';
import { PROJECT_ROOT } from '../command.ts';
import { workerSite } from './worker-site.ts';

const SOURCES = join(PROJECT_ROOT, 'src/offline/worker');

/** The oldest browsers that can keep what the worker keeps. */
const TARGET = ['chrome64', 'firefox62', 'safari12'];

/** Writes the worker into `dist`, or the one that removes it where the site is switched off. */
export async function buildWorker(site: Site, dist: string): Promise<void> {
  const entry = site.offline === 'on' ? 'sw.browser.ts' : 'off.browser.ts';
  await build({
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: 'error',
    mode: 'production',
    define: {
      CONG_LANG_SITE: JSON.stringify(workerSite(site, readdirSync(dist))),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: TARGET,
      rolldownOptions: {
        input: join(SOURCES, entry),
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  });
}
