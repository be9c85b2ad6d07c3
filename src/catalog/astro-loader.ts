/**
 * Feeds Astro's content collections from our reader, so that pages and placards cannot read differently.
 * Astro gets only what it must have to render a body; pages take everything else from the catalog.
 *
 * @see `glob()` in astro/dist/content/loaders/glob.js, which this follows
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../model/collection-names.ts';
import type { Catalog, Entry, EntryText } from './catalog.ts';
import { readContent, type ContentReading } from './read.ts';

/** Id of an entry's text in Astro's store: `nui-voi/vi`. */
export function astroId(slug: string, locale: string): string {
  return `${slug}/${locale}`;
}

/** @param contentDir - absolute path of the content folder, inside the project or not */
export function contentLoader(name: CollectionName, contentDir: string): Loader {
  return {
    name: `cong-lang:${name}`,
    load: async (context) => {
      await fillStore(name, contentDir, context);
      watch(name, contentDir, context);
    },
  };
}

/** One reading serves all collections; a collection that asks again wants the files read again. */
class SharedReading {
  readonly #contentDir: string;
  readonly #served = new Set<CollectionName>();
  #reading: ContentReading | undefined;

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  for(name: CollectionName): ContentReading {
    if (this.#reading === undefined || this.#served.has(name)) {
      this.#reading = readContent(this.#contentDir);
      this.#served.clear();
    }
    this.#served.add(name);
    return this.#reading;
  }
}

const readings = new Map<string, SharedReading>();

/** @throws {Error} the content has faults, each named with file, line and rule */
function currentCatalog(name: CollectionName, contentDir: string): Catalog {
  const shared = readings.get(contentDir) ?? new SharedReading(contentDir);
  readings.set(contentDir, shared);
  const { catalog, issues } = shared.for(name);
  if (catalog !== undefined) return catalog;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const list = errors.map(({ file, line, id }) => `  ${file}:${line}  ${id}`).join('\n');
  throw new Error(`Nội dung còn lỗi; xem cách sửa bằng "npm run check".\n${list}`);
}

async function fillStore(name: CollectionName, contentDir: string, context: LoaderContext): Promise<void> {
  const catalog = currentCatalog(name, contentDir);
  const untouched = new Set(context.store.keys());
  for (const entry of catalog.entries[name]) {
    for (const text of entry.texts.values()) {
      untouched.delete(astroId(entry.slug, text.locale));
      await storeText(entry, text, contentDir, context);
    }
  }
  for (const id of untouched) context.store.delete(id);
}

async function storeText(
  entry: Pick<Entry, 'slug'>,
  text: EntryText<unknown>,
  contentDir: string,
  context: LoaderContext,
): Promise<void> {
  const { config, store } = context;
  const id = astroId(entry.slug, text.locale);
  const fullPath = path.join(contentDir, text.file);
  const filePath = path.relative(fileURLToPath(config.root), fullPath).split(path.sep).join('/');
  const digest = context.generateDigest({ body: text.body, filePath });
  if (store.get(id)?.digest === digest) {
    store.addModuleImport(filePath);
    return;
  }
  const data = await context.parseData({ id, data: {}, filePath: fullPath });
  store.set({ id, data, digest, filePath, deferredRender: true });
}

function watch(name: CollectionName, contentDir: string, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (watcher === undefined) return;
  const folder = path.join(contentDir, name) + path.sep;
  watcher.add(contentDir);
  const reload = (changed: string) => {
    if (!changed.startsWith(folder) && changed !== path.join(contentDir, 'site.yaml')) return;
    fillStore(name, contentDir, context).catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}
