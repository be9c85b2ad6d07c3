/**
 * Source and translation side by side, for translators who know spreadsheets and nothing else. A row keeps the mark of
 * the text that it was made from, so that what was changed meanwhile is found when the sheet comes back.
 */
import type { Entry, EntryText, FieldPath } from '../catalog.ts';
import type { DraftEntry, DraftText } from '../draft.ts';
import { valueAt } from '../field-path.ts';
import { BODY, markOf, paragraphsOf, sourceTexts, type SourceText } from '../text-marks.ts';
import { shown } from './shown.ts';

/** Heads of the columns but the last two, which name the languages. */
export const TRANSLATION_HEADS = ['Bài (entry)', 'Chỗ (where)', 'Dấu (mark)', 'Tình trạng (state)'] as const;

/** What a row says of itself. */
export const STATES = {
  fresh: '',
  missing: 'chưa dịch',
  stale: 'cũ: bản chính đã sửa',
  apart: 'chưa ghép được: hai bản khác số đoạn',
} as const;
export type RowState = keyof typeof STATES;

export interface TranslationRow {
  readonly ref: string;
  /** `timeline.2.what`, items counted from 1. */
  readonly where: string;
  readonly mark: string;
  readonly state: RowState;
  readonly source: string;
  readonly target: string;
}

/** An entry with its files as they were read. */
export interface Translated {
  readonly entry: Entry;
  readonly draft: DraftEntry;
}

export function whereOf(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

export function textsOf({ entry }: Translated): readonly SourceText[] {
  return [...sourceTexts(entry.collection, entry.main).values()].flat();
}

export function translationIn({ draft }: Translated, locale: string): DraftText | undefined {
  return draft.translations.find((text) => text.locale === locale);
}

/** The paragraphs of a translation beside those of the main file; nothing where there are more or fewer. */
export function pairedParagraphs(
  main: string,
  translation: DraftText | undefined,
): readonly SourceText[] | undefined {
  if (translation === undefined) return undefined;
  const own = paragraphsOf(translation.body);
  return own.length === paragraphsOf(main).length ? own : undefined;
}

export function targetAt(
  translation: DraftText | undefined,
  paired: readonly SourceText[] | undefined,
  path: FieldPath,
): string {
  const [field, at] = path;
  if (field === BODY) return paired?.[Number(at)]?.text ?? '';
  return shown(valueAt(translation?.yaml.data, path));
}

export function translationRows(of: Translated, locale: string): readonly TranslationRow[] {
  const { entry } = of;
  const translation = translationIn(of, locale);
  const paired = pairedParagraphs(entry.main.body, translation);
  const isApart = translation !== undefined && paired === undefined;
  const stale = staleAt(entry.texts.get(locale));
  return textsOf(of).map(({ path, text }) => {
    const where = whereOf(path);
    const target = targetAt(translation, paired, path);
    const state =
      path[0] === BODY && isApart
        ? 'apart'
        : target === ''
          ? 'missing'
          : stale.has(where)
            ? 'stale'
            : 'fresh';
    return { ref: entry.ref, where, mark: markOf(text), state, source: text, target };
  });
}

/** Where a translation does not follow the main file. */
export function staleAt(text: EntryText<unknown> | undefined): ReadonlySet<string> {
  const outdated = text?.outdated ?? [];
  return new Set(outdated.filter(({ change }) => change !== 'removed').map(({ path }) => whereOf(path)));
}
