/** What is near a place, as rows of its page. */
import type { Entry } from '../catalog/catalog.ts';
import { neighbours } from '../catalog/neighbours.ts';
import { distanceWords } from '../strings/distance.ts';
import { fill } from '../strings/index.ts';
import { entryNote } from './entry-note.ts';
import type { View } from './view.ts';

/** As many as one looks through. */
const SHOWN = 3;
/** Nobody calls it near any more. */
const FAR_METRES = 5000;

/**
 * Rows of the nearest entries, each with its kind and how far it is.
 *
 * @param without - entries that the page leads to already
 */
export function nearRows(view: View, entry: Entry, without: ReadonlySet<string>) {
  const { catalog, route, terms, words } = view;
  return neighbours(catalog, entry, FAR_METRES)
    .filter(({ entry: other }) => !without.has(other.ref))
    .slice(0, SHOWN)
    .map(({ entry: other, metres, rough }) => {
      const distance = distanceWords(metres, route.locale, rough);
      const parts = [entryNote(view, other), fill(words.way.straight, { distance })];
      return { entry: other, note: parts.filter(Boolean).join(terms.comma) };
    });
}
