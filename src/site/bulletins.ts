/** The script of a programme as a file beside its page. */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { entryPath } from '../catalog/page-paths.ts';

/** One for all languages: it is Vietnamese. */
export function scriptPath(catalog: Catalog, entry: Pick<Entry, 'collection' | 'slug'>): string {
  return `${entryPath(catalog, entry, catalog.defaultLocale)}ban-doc.txt`;
}
