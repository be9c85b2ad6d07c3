/** Translations between the content and the sheet of a translator. */
import { join } from 'node:path';
import { entryFileText } from '../../../src/catalog/form/file-text.ts';
import { entryKeyOrder } from '../../../src/catalog/form/form-plan.ts';
import {
  importTranslations,
  type TranslationChange,
  type TranslationImport,
} from '../../../src/catalog/sheet/translation-import.ts';
import {
  STATES,
  TRANSLATION_HEADS,
  translationRows,
  type Translated,
} from '../../../src/catalog/sheet/translation-sheet.ts';
import { nearest } from '../../../src/lib/nearest.ts';
import { COLLECTIONS } from '../../../src/model/collections.ts';
import { translationSchema } from '../../../src/model/translation.ts';
import { replaceContentFiles, type TextFile } from '../content-files.ts';
import { Stop, UsageError } from '../failure.ts';
import { soundContent } from '../sound-content.ts';
import { hasComments, refuseIssues } from './prove-files.ts';
import { readTableFile, writeTableFile } from './table-files.ts';

type Sound = ReturnType<typeof soundContent>;

/** @throws {UsageError} the site has no such language to translate into */
function provenLocale({ catalog }: Sound, locale: string | undefined): string {
  const others = catalog.site.locales.map(({ id }) => id).filter((id) => id !== catalog.defaultLocale);
  if (locale !== undefined && others.includes(locale)) return locale;
  throw new UsageError(
    `Hãy ghi dịch sang tiếng nào: --to ${others.join(', --to ')}. (Say into which language.)`,
  );
}

function translatedIn({ catalog, draft }: Sound): ReadonlyMap<string, Translated> {
  const drafts = new Map(draft.entries.map((entry) => [entry.ref as string, entry]));
  return new Map(
    catalog.all.flatMap((entry) => {
      const own = drafts.get(entry.ref);
      return own === undefined ? [] : [[entry.ref, { entry, draft: own }] as const];
    }),
  );
}

/**
 * @param ref - of the entry; all of them unless given
 * @throws {Stop} there is no such entry
 */
export function exportTranslations(
  content: string,
  file: string,
  to: string | undefined,
  ref: string | undefined,
): string {
  const sound = soundContent(content);
  const locale = provenLocale(sound, to);
  const all = translatedIn(sound);
  const chosen = [...all.values()].filter(({ entry }) => ref === undefined || entry.ref === ref);
  if (chosen.length === 0) {
    const near = nearest(ref ?? '', [...all.keys()]);
    throw new Stop(
      `Không có bài "${ref}".${near === undefined ? '' : ` Có lẽ là ${near}.`} (No such entry.)`,
    );
  }
  const rows = chosen.flatMap((translated) => translationRows(translated, locale));
  const heads = [...TRANSLATION_HEADS, `Bản chính (${sound.catalog.defaultLocale})`, `Bản dịch (${locale})`];
  const cells = rows.map(({ ref: of, where, mark, state, source, target }) => [
    of,
    where,
    mark,
    STATES[state],
    source,
    target,
  ]);
  const marked = new Set(rows.flatMap(({ state }, at) => (state === 'fresh' ? [] : [at + 1])));
  const columnWidths = [24, 18, 9, 18, 60, 60];
  writeTableFile(file, { name: 'Ban dich', rows: [heads, ...cells], columnWidths, marked });
  return `Đã ghi ${rows.length} đoạn của ${chosen.length} bài vào ${file}; ${marked.size} đoạn chưa dịch hoặc đã cũ, tô màu. (${rows.length} texts, ${marked.size} missing or stale.)`;
}

export interface TranslationOptions {
  readonly content: string;
  readonly file: string;
  readonly isDryRun: boolean;
  /** `person` or `machine`. */
  readonly by: string | undefined;
}

/** @throws {Stop} something in the sheet cannot be taken; nothing is written then */
export function importTranslationFile({ content, file, isDryRun, by }: TranslationOptions): string {
  const sound = soundContent(content);
  const [heads, ...rows] = readTableFile(file).rows;
  const locale = provenLocale(sound, localeIn(file, heads?.cells ?? []));
  const all = translatedIn(sound);
  const result = importTranslations(rows, (ref) => all.get(ref), locale);
  if (result.faults.length > 0) {
    const lines = result.faults.map(({ line, vi, en }) => `  Dòng ${line}: ${vi} (${en})`);
    throw new Stop([`${file}: chưa nhận được, nên chưa ghi gì. (Nothing was written.)`, ...lines].join('\n'));
  }
  const files = result.changes.map((change) => fileOf(content, change, locale, by, sound));
  refuseIssues(content, files);
  if (!isDryRun) replaceContentFiles(content, files);
  return told(result, isDryRun);
}

/** @throws {Stop} the heads are not those of a sheet of translations */
function localeIn(file: string, heads: readonly string[]): string {
  const locale = /\((\w+)\)$/u.exec(heads[5] ?? '')?.[1];
  if (TRANSLATION_HEADS.every((head, at) => heads[at] === head) && locale !== undefined) return locale;
  throw new Stop(
    `${file}, dòng 1: tên cột không phải của bảng dịch. Giữ nguyên sáu cột và dòng đầu của tệp đã xuất. (These are not the columns of an exported sheet.)`,
  );
}

/** @throws {Stop} the file holds comments, or it is new and nobody says who translated it */
function fileOf(
  content: string,
  { of: { entry }, translation, data, body }: TranslationChange,
  locale: string,
  by: string | undefined,
  { catalog }: Sound,
): TextFile {
  const { collection, slug } = entry;
  const path = translation?.file ?? `${collection}/${slug}/index.${locale}.mdx`;
  if (translation !== undefined && hasComments(content, path)) {
    throw new Stop(
      `Tệp ${path} có ghi chú (#) sẽ mất khi máy viết lại. Hãy bỏ ghi chú, hoặc sửa bằng tay. Chưa ghi gì. (The file holds comments.)`,
    );
  }
  if (by === undefined && translation === undefined) {
    throw new Stop(
      `Bản dịch ${path} là bản mới: thêm --by person (người dịch) hoặc --by machine (máy dịch). Chưa ghi gì. (Say who translated it.)`,
    );
  }
  const note = data['translation'] as Readonly<Record<string, unknown>> | undefined;
  const whole = by === undefined ? data : { ...data, translation: { ...note, by, reviewed: false } };
  const keyOrder = entryKeyOrder(
    collection,
    catalog.site.locales.map(({ id }) => id),
  );
  const schema = translationSchema(COLLECTIONS[collection]);
  return { path: join(path).replaceAll('\\', '/'), text: entryFileText(whole, body, { schema, keyOrder }) };
}

function told({ count, changes, stale, same }: TranslationImport, isDryRun: boolean): string {
  const changed = changes.reduce((sum, change) => sum + change.changed.length, 0);
  return [
    ...changes.map(({ of, changed: places }) => `  ${of.entry.ref}: ${places.join(', ')}`),
    ...stale.map(
      ({ line, ref, where }) =>
        `  Dòng ${line}, ${ref}, ${where}: bản chính đã sửa từ khi xuất bảng, nên không nhận đoạn này. Xuất lại để dịch câu mới.`,
    ),
    `${count} dòng vào, ${count} dòng ra: ${changed} đoạn đổi, ${same} đoạn giữ nguyên, ${stale.length} đoạn cũ không nhận. (${count} rows: ${changed} changed, ${same} as they were, ${stale.length} stale and left out.)`,
    isDryRun ? 'Mới xem thử, chưa ghi gì. (Dry run.)' : 'Đã ghi. Xem lại bằng npm run check. (Written.)',
  ].join('\n');
}
