/** The formats of all files that the editor opens, by the names that its configuration calls them. */
import { HANDBOOK_FOLDER } from '../model/chapter.ts';
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';
import { LOG_NAMES, LOG_SCHEMAS } from '../model/log.ts';
import { placardSchema } from '../model/placard.ts';
import { siteSchema } from '../model/site.ts';
import { chapterFormat, entryFormat, yamlFormat, type FileFormat } from './file-format.ts';

export function fileFormats(locales: readonly LocaleId[]): ReadonlyMap<string, FileFormat> {
  return new Map([
    ...COLLECTION_NAMES.map((name) => {
      // As `check -- --fix` orders the keys that no schema names.
      const keyOrder = [...locales, ...Object.keys(COLLECTIONS[name].shape), 'body'];
      return [name, entryFormat(name, keyOrder)] as const;
    }),
    ...LOG_NAMES.map((name) => [name, yamlFormat(LOG_SCHEMAS[name], locales)] as const),
    [HANDBOOK_FOLDER, chapterFormat()],
    ['placards', yamlFormat(placardSchema, locales)],
    ['site', yamlFormat(siteSchema, locales)],
  ]);
}
