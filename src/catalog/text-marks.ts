/**
 * Marks of texts. A translation keeps the marks of the texts that it was made from, so that a text which has changed
 * since is found, even years later and without any history. One line a field keeps changes easy to read; only letters,
 * no vowels, so that a mark is never a number or a word.
 */
import { sha256 } from '../lib/hash.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { translatedTexts } from '../model/translation.ts';
import type { EntryText, FieldPath } from './catalog.ts';

const LETTERS = 'bcdfghjklmnpqrstvwxz';
const MARK_LENGTH = 6;

/** Stands for the text below the front matter where fields are named; no field is called so. */
export const BODY = 'body';

/** A text of an entry that a translation says again. */
export interface SourceText {
  /** In the front matter; of a paragraph of the body `['body', 2]`. */
  readonly path: FieldPath;
  readonly text: string;
  /** Of a paragraph: line of the body on which it starts, from 0. */
  readonly bodyLine?: number;
}

/** Six letters that stand for `text`, however its lines are broken. */
export function markOf(text: string): string {
  let rest = BigInt(`0x${sha256(text.replace(/\s+/gu, ' ').trim()).slice(0, 12)}`);
  let mark = '';
  for (let at = 0; at < MARK_LENGTH; at++) {
    mark += LETTERS.charAt(Number(rest % BigInt(LETTERS.length)));
    rest /= BigInt(LETTERS.length);
  }
  return mark;
}

/** What stands between empty lines; a tag on a line of its own says nothing. */
export function paragraphsOf(body: string): readonly SourceText[] {
  const lines = body.split('\n');
  const starts = lines.flatMap((line, at) =>
    line.trim() !== '' && (lines[at - 1] ?? '').trim() === '' ? [at] : [],
  );
  return starts
    .map((start) => {
      let end = start + 1;
      while (end < lines.length && lines[end]?.trim() !== '') end += 1;
      const text = lines.slice(start, end).join('\n');
      return { text, bodyLine: start };
    })
    .filter(({ text }) => !/^<\/?\w+>$/u.test(text.trim()))
    .map((paragraph, at) => ({ path: [BODY, at], ...paragraph }));
}

/** The texts of an entry by the field of the front matter that they stand in, the body last. */
export function sourceTexts(
  collection: CollectionName,
  main: Pick<EntryText<unknown>, 'data' | 'body'>,
): ReadonlyMap<string, readonly SourceText[]> {
  const texts = [...translatedTexts(COLLECTIONS[collection], main.data), ...paragraphsOf(main.body)];
  return Map.groupBy(texts, ({ path }) => String(path[0]));
}

/** What a translation keeps: the marks of every field. */
export function marksOf(texts: ReadonlyMap<string, readonly SourceText[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...texts].map(([field, ofField]) => [field, ofField.map(({ text }) => markOf(text)).join(' ')]),
  );
}
