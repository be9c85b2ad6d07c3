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

/** The small commune with an interface in Chinese and nothing translated into it. */
export const WITH_CHINESE: FileChanges = {
  'site.yaml': (text) =>
    text.replace(
      'offices:\n',
      '  - id: zh\n    tag: zh-Hans\n    label: 中文\n    fallbacks: [en, vi]\noffices:\n',
    ),
};
