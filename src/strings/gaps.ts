/**
 * Strings that a locale lacks. Types say it to whoever runs them; this says it to everyone else, before a page shows an
 * empty place.
 */
import { en } from './en.ts';
import { vi } from './vi.ts';

/**
 * @param strings - of a locale, perhaps not whole
 * @returns names such as `site.notice.machine`: what Vietnamese and English both say and `strings` does not
 */
export function missingStrings(strings: unknown): readonly string[] {
  return missing([vi, en, strings], []);
}

type Voices = readonly [vi: unknown, en: unknown, asked: unknown];

function missing([vi, en, asked]: Voices, path: readonly string[]): readonly string[] {
  if (vi === undefined || en === undefined) return [];
  if (typeof vi !== 'object') return typeof asked === typeof vi ? [] : [path.join('.')];
  if (typeof asked !== 'object' || asked === null) return [path.join('.')];
  return Object.keys(vi as object).flatMap((key) =>
    missing([member(vi, key), member(en, key), member(asked, key)], [...path, key]),
  );
}

function member(value: unknown, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}
