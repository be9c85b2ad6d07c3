/** Bundles the editor's page: Sveltia CMS and what we add to it, in one folder of files that need nothing else. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { PROJECT_ROOT } from '../command.ts';
import { patched } from './patches.ts';
import { withExtraWords } from './vietnamese-words.ts';

const PAGE = join(PROJECT_ROOT, 'src/editor/page');

/** What decides how the bundle looks. */
const SOURCES = [
  'src/editor',
  'src/model',
  'src/catalog',
  'src/strings',
  'src/lib',
  'src/brand',
  'scripts/lib/editor',
];

/** Of everything that is bundled and of what bundles it. */
function bundleKey(): string {
  const hash = createHash('sha256').update(readFileSync(join(PROJECT_ROOT, 'package-lock.json')));
  for (const folder of SOURCES) {
    const names = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' }).toSorted();
    for (const name of names.filter((each) => /(?<!\.test)\.(?:ts|css|html)$/u.test(each))) {
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(PROJECT_ROOT, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder with the bundled page, made anew only when something that decides it has changed.
 *
 * @param cache - folder for what may be thrown away
 * @param onBundle - told before the work of some seconds begins
 */
export async function editorBundle(cache: string, onBundle: () => void): Promise<string> {
  const editors = join(cache, 'editor');
  const folder = join(editors, bundleKey());
  if (existsSync(folder)) return folder;
  onBundle();
  rmSync(editors, { recursive: true, force: true });
  mkdirSync(editors, { recursive: true });
  const aside = `${folder}.new`;
  await build({
    configFile: false,
    root: PAGE,
    base: './',
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [changedSveltia()],
    build: {
      outDir: aside,
      emptyOutDir: true,
      target: 'chrome111',
      chunkSizeWarningLimit: 10_000,
      modulePreload: false,
    },
  });
  renameSync(aside, folder);
  return folder;
}

/** Sveltia CMS with the places changed that need it, and with the Vietnamese words that it lacks. */
function changedSveltia(): Plugin {
  const seen = { code: false, words: false };
  return {
    name: 'changed-sveltia',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('@sveltia/cms/npm/index.js')) {
        seen.code = true;
        return { code: patched(code), map: null };
      }
      if (path.endsWith('@sveltia/cms/locales/vi.json')) {
        seen.words = true;
        return { code: withExtraWords(code), map: null };
      }
      return undefined;
    },
    buildEnd(error) {
      if (error === undefined && !(seen.code && seen.words))
        throw new Error('Sveltia CMS was not found where it was.');
    },
  };
}
