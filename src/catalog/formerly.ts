/** Old names of entries: what was renamed, moved or merged is still found by them. */
import type { DraftEntry } from './draft.ts';
import { valueAt } from './field-path.ts';

/** The old names that an entry lists, as typed. */
export function formerNames({ main }: DraftEntry): readonly string[] {
  const names = valueAt(main?.yaml.data, ['formerly']);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Entries by their names, old ones included; an entry that bears a name today comes before one that bore it. */
export function entriesByName(entries: readonly DraftEntry[]): ReadonlyMap<string, DraftEntry> {
  const former = entries.flatMap((entry) => formerNames(entry).map((name) => [name, entry] as const));
  return new Map<string, DraftEntry>([
    ...former.reverse(),
    ...entries.map((entry) => [entry.ref, entry] as const),
  ]);
}
