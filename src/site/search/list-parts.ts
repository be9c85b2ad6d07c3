/** The list of all entries, cut so that no page of it gets heavy. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { LetterGroup } from './a-to-z.ts';

/** About 60 bytes an entry when packed, beside the 4 KB that every page has. */
const ENTRIES_IN_PART = 80;

/** As many in every locale: each has all entries. */
export function listParts(catalog: Catalog): number {
  return Math.max(1, Math.ceil(catalog.all.length / ENTRIES_IN_PART));
}

/** Parts of the list; a group that does not fit goes on in the next one under the same heading. */
export function cutList(
  groups: readonly LetterGroup[],
  entriesInPart = ENTRIES_IN_PART,
): readonly (readonly LetterGroup[])[] {
  const rows = groups.flatMap(({ heading, entries }) => entries.map((entry) => ({ heading, entry })));
  return Array.from({ length: Math.ceil(rows.length / entriesInPart) }, (_, at) => {
    const part = rows.slice(at * entriesInPart, (at + 1) * entriesInPart);
    return groups
      .map(({ heading }) => ({
        heading,
        entries: part.filter((row) => row.heading === heading).map(({ entry }) => entry),
      }))
      .filter(({ entries }) => entries.length > 0);
  });
}
