/** The kind of an entry in one word or two, in the reader's language, as results and the list of all pages say it. */
import type { Entry } from '../catalog/catalog.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { entryNote } from './entry-note.ts';
import type { View } from './view.ts';

/** Their own notes name a kind; those of the others are lines and dates. */
const NAMED_BY_NOTE: ReadonlySet<CollectionName> = new Set(['relics', 'products', 'places']);

export function entryKind(view: View, entry: Entry): string {
  return NAMED_BY_NOTE.has(entry.collection)
    ? entryNote(view, entry)
    : view.terms.collections[entry.collection];
}
