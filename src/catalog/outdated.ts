/** Which texts of an entry have changed since it was translated. */
import { gapsBetween } from '../lib/alignment.ts';
import type { FieldPath } from './catalog.ts';
import { BODY, markOf, type SourceText } from './text-marks.ts';

/** A text of the main file that a translation does not follow. */
export interface OutdatedText {
  /** Of the text that is there today; of one that was taken out, of what follows it. */
  readonly path: FieldPath;
  readonly change: 'changed' | 'added' | 'removed';
  /** As the main file says it today; empty where it was taken out. */
  readonly text: string;
}

/**
 * @param texts - of the main file, by field
 * @param marks - that the translation keeps, by field
 */
export function outdatedTexts(
  texts: ReadonlyMap<string, readonly SourceText[]>,
  marks: Readonly<Record<string, string>>,
): readonly OutdatedText[] {
  const fields = [...texts].filter(([field]) => field !== BODY);
  return [
    ...fields.flatMap(([field, now]) => outdatedFields(marks[field] ?? '', now)),
    ...outdatedParagraphs(marks[BODY] ?? '', texts.get(BODY) ?? []),
  ];
}

function gapsOf(marks: string, now: readonly SourceText[]) {
  const before = marks === '' ? [] : marks.split(' ');
  return gapsBetween(
    before,
    now.map(({ text }) => markOf(text)),
  );
}

/**
 * The check lets no translation pass that lacks a field or an item of a list, or has one too many. What only joined or
 * left has therefore been translated since; what took the place of something else need not have been.
 */
function outdatedFields(marks: string, now: readonly SourceText[]): readonly OutdatedText[] {
  const gaps = gapsOf(marks, now);
  if (!gaps.some(({ before }) => before > 0)) return [];
  return gaps.flatMap(({ at, after }) =>
    now.slice(at, at + after).map(({ path, text }) => ({ path, change: 'changed' as const, text })),
  );
}

function outdatedParagraphs(marks: string, now: readonly SourceText[]): readonly OutdatedText[] {
  return gapsOf(marks, now).flatMap(({ at, before, after }): OutdatedText[] => {
    if (after === 0) {
      return [{ path: (now[at] ?? now.at(-1))?.path ?? [BODY, 0], change: 'removed', text: '' }];
    }
    return now
      .slice(at, at + after)
      .map(({ path, text }, index) => ({ path, change: index < before ? 'changed' : 'added', text }));
  });
}
