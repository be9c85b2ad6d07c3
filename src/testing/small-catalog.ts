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

/** Adds locales without any translation to `site.yaml` of the small commune. */
function withLocales(...lines: readonly string[]): FileChanges {
  return {
    'site.yaml': (text) =>
      text.replace('offices:\n', `${lines.map((line) => `  - ${line}\n`).join('')}offices:\n`),
  };
}

const CHINESE = '{ id: zh, tag: zh-Hans, label: 中文, fallbacks: [en, vi] }';
const KOREAN = '{ id: ko, tag: ko, label: 한국어, fallbacks: [en, vi] }';

/** The small commune with an interface in Chinese and nothing translated into it. */
export const WITH_CHINESE = withLocales(CHINESE);

/** The small commune with all languages of the interface, two of them without any translation. */
export const WITH_CHINESE_AND_KOREAN = withLocales(CHINESE, KOREAN);
