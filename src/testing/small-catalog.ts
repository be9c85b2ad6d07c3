import type { Catalog } from '../catalog/catalog.ts';
import { readChanged, type FileChanges } from './content.ts';

/**
 * The small commune, changed file by file, as a catalog.
 *
 * @throws {Error} the change makes the content faulty; the message lists the findings
 */
export function smallCatalog(changes: FileChanges = {}): Catalog {
  const { catalog, issues } = readChanged(changes);
  if (catalog === undefined) throw new Error(issues.map(({ file, id }) => `${file}: ${id}`).join('\n'));
  return catalog;
}

/** The changes that put the small commune below `base`. */
export function underBase(base: string): FileChanges {
  return { 'site.yaml': (text) => text.replace('base: /\n', `base: ${base}\n`) };
}
