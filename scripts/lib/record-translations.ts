/** Which translations are to be recorded, and their files with the marks of what they say today. */
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Catalog, Entry, EntryText } from '../../src/catalog/catalog.ts';
import { marksOf, sourceTexts } from '../../src/catalog/text-marks.ts';
import { withMarks } from '../../src/catalog/translation-file.ts';
import { nearest } from '../../src/lib/nearest.ts';
import type { TextFile } from './content-files.ts';
import { Stop } from './failure.ts';

export interface Translation {
  readonly entry: Entry;
  readonly text: EntryText<unknown>;
}

export function translationsOf(catalog: Catalog): readonly Translation[] {
  return catalog.all.flatMap((entry) =>
    [...entry.texts.values()].filter((text) => text !== entry.main).map((text) => ({ entry, text })),
  );
}

/**
 * The translations that were typed: a file as the check names it or as it lies on the disk, or an entry for all of
 * its translations.
 *
 * @throws {Stop} there is none of that name
 */
export function namedTranslations(
  all: readonly Translation[],
  content: string,
  typed: readonly string[],
): readonly Translation[] {
  const found = typed.map((name) => {
    const below = relative(content, resolve(name)).split(sep).join('/');
    const named = all.filter(
      ({ entry, text }) => text.file === name || text.file === below || [name, below].includes(entry.ref),
    );
    if (named.length > 0) return named;
    const near = nearest(name, [...new Set(all.flatMap(({ entry, text }) => [text.file, entry.ref]))]);
    const hint = near === undefined ? '' : ` Có lẽ là ${near}. (Did you mean ${near}?)`;
    throw new Stop(`Không có bản dịch nào ở "${name}".${hint} (No such translation.) Chưa ghi gì.`);
  });
  return [...new Set(found.flat())];
}

/** The file of a translation, which says from now on that it follows the main file of today. */
export function recordedFile(content: string, { entry, text }: Translation): TextFile {
  const before = readFileSync(join(content, text.file), 'utf8');
  return { path: text.file, text: withMarks(before, marksOf(sourceTexts(entry.collection, entry.main))) };
}
