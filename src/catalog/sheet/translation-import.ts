/** A sheet that comes back from a translator → the translations as they are to be. Nothing is written here. */
import type { CsvRow } from '../../lib/csv.ts';
import type { FieldPath } from '../catalog.ts';
import type { DraftText } from '../draft.ts';
import { BODY, markOf, paragraphsOf, type SourceText } from '../text-marks.ts';
import type { CellFault } from './cell-value.ts';
import { setAt } from './set-at.ts';
import {
  pairedParagraphs,
  staleAt,
  targetAt,
  textsOf,
  translationIn,
  whereOf,
  type Translated,
} from './translation-sheet.ts';

export interface RowFault extends CellFault {
  readonly line: number;
}

/** A row that was not taken, since the main file says something else today. */
export interface StaleRow {
  readonly line: number;
  readonly ref: string;
  readonly where: string;
}

export interface TranslationChange {
  readonly of: Translated;
  readonly translation: DraftText | undefined;
  /** Places at which the text is another one. */
  readonly changed: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface TranslationImport {
  readonly count: number;
  readonly changes: readonly TranslationChange[];
  readonly stale: readonly StaleRow[];
  /** Rows that say what the translation says, or nothing. */
  readonly same: number;
  readonly faults: readonly RowFault[];
}

interface GivenRow {
  readonly line: number;
  readonly where: string;
  readonly mark: string;
  readonly target: string;
}

/** A row with the text of today that it translates. */
interface Taken extends GivenRow {
  readonly path: FieldPath;
}

/** @param rows - below the heads; entry, place, mark, state, source, target */
export function importTranslations(
  rows: readonly CsvRow[],
  find: (ref: string) => Translated | undefined,
  locale: string,
): TranslationImport {
  const faults: RowFault[] = [];
  const stale: StaleRow[] = [];
  const changes: TranslationChange[] = [];
  for (const [ref, ofEntry] of Map.groupBy(rows, ({ cells }) => cells[0] ?? '')) {
    const translated = find(ref);
    if (translated === undefined) {
      const [line = 1] = ofEntry.map((row) => row.line);
      faults.push({ line, vi: `Không có bài "${ref}".`, en: `There is no entry "${ref}".` });
      continue;
    }
    const given = ofEntry.map(({ line, cells: [, where = '', mark = '', , , target = ''] }) => ({
      line,
      where,
      mark,
      target,
    }));
    faults.push(...repeated(given));
    const taken = given.flatMap((row): Taken[] => {
      if (row.target === '') return [];
      const path = pathOf(row, textsOf(translated));
      if (path === undefined) stale.push({ line: row.line, ref, where: row.where });
      return path === undefined ? [] : [{ ...row, path }];
    });
    const change = changeOf(translated, taken, locale, faults);
    if (change.changed.length > 0) changes.push(change);
  }
  const changed = changes.reduce((sum, change) => sum + change.changed.length, 0);
  return { count: rows.length, changes, stale, same: rows.length - changed - stale.length, faults };
}

function repeated(rows: readonly GivenRow[]): readonly RowFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, where }) => {
    const before = seen.get(where);
    seen.set(where, before ?? line);
    if (before === undefined) return [];
    return [
      { line, vi: `Chỗ "${where}" đã có ở dòng ${before}.`, en: `"${where}" is on row ${before} already.` },
    ];
  });
}

/** Where the text of a row stands today: at its place, or where it alone has moved to in its field. */
function pathOf({ where, mark }: GivenRow, texts: readonly SourceText[]): FieldPath | undefined {
  const here = texts.find(({ path }) => whereOf(path) === where);
  if (here !== undefined && markOf(here.text) === mark) return here.path;
  const [field] = where.split('.');
  const moved = texts.filter(({ path, text }) => path[0] === field && markOf(text) === mark);
  return moved.length === 1 ? moved[0]?.path : undefined;
}

function changeOf(
  of: Translated,
  taken: readonly Taken[],
  locale: string,
  faults: RowFault[],
): TranslationChange {
  const translation = translationIn(of, locale);
  const paired = pairedParagraphs(of.entry.main.body, translation);
  const differs = ({ path, target }: Taken) => target !== targetAt(translation, paired, path).trim();
  const changed = taken.filter(differs);
  const data = structuredClone(translation?.yaml.data ?? {}) as Record<string, unknown>;
  for (const { path, target } of changed) if (path[0] !== BODY) setAt(data, path, target);
  const inBody = changed.filter(({ path }) => path[0] === BODY);
  const body =
    inBody.length === 0 ? (translation?.body ?? '') : bodyOf(of, inBody, translation, paired, faults);
  const places = changed.map(({ path }) => whereOf(path));
  return { of, translation, changed: places, data: withMarksOf(of, locale, data, new Set(places)), body };
}

/** The body of the translation, else that of the main file, with its paragraphs replaced. */
function bodyOf(
  { entry }: Translated,
  rows: readonly Taken[],
  translation: DraftText | undefined,
  paired: readonly SourceText[] | undefined,
  faults: RowFault[],
): string {
  const frame = paired === undefined || translation === undefined ? entry.main.body : translation.body;
  const targets = paragraphsOf(frame).map((_, at) => {
    const row = rows.find(({ path }) => path[1] === at);
    return row?.target ?? paired?.[at]?.text;
  });
  const missing = targets.indexOf(undefined);
  if (missing >= 0) {
    const line = rows[0]?.line ?? 1;
    faults.push({
      line,
      vi: `Bài ${entry.ref} còn thiếu bản dịch của đoạn ${missing + 1}. Thân bài phải dịch đủ mọi đoạn rồi mới nhận.`,
      en: `${entry.ref} lacks paragraph ${missing + 1}; a body is taken when all of it is translated.`,
    });
  }
  const lines = frame.split('\n');
  for (const [at, { text, bodyLine = 0 }] of [...paragraphsOf(frame).entries()].toReversed()) {
    lines.splice(bodyLine, text.split('\n').length, targets[at] ?? text);
  }
  return lines.join('\n');
}

/** Marks of what was translated now; what was stale and was left alone stays so. */
function withMarksOf(
  of: Translated,
  locale: string,
  data: Record<string, unknown>,
  changed: ReadonlySet<string>,
): Record<string, unknown> {
  const note = data['translation'] as { readonly of?: Readonly<Record<string, string>> } | undefined;
  const isNew = translationIn(of, locale) === undefined;
  if (!isNew && note?.of === undefined) return data;
  const stale = staleAt(of.entry.texts.get(locale));
  const fields = Map.groupBy(textsOf(of), ({ path }) => String(path[0]));
  const marks = [...fields].map(([field, texts]) => {
    const before = note?.of?.[field]?.split(' ') ?? [];
    const kept = texts.map(({ path, text }, at) => {
      const where = whereOf(path);
      const follows = changed.has(where) || !stale.has(where);
      return follows
        ? markOf(text)
        : before.length === texts.length
          ? (before[at] ?? markOf(''))
          : markOf('');
    });
    return [field, kept.join(' ')] as const;
  });
  return { ...data, translation: { ...note, of: Object.fromEntries(marks) } };
}
