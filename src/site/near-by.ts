/** What is near a place, from the points of the entries. */
import { pointOf } from '../catalog/points.ts';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { compareCodePoints } from '../lib/compare.ts';
import { distanceMetres } from '../lib/earth.ts';
import { distanceWords } from '../strings/distance.ts';
import { fill } from '../strings/index.ts';
import { entryNote } from './entry-note.ts';
import type { View } from './view.ts';

/** As many as one looks through. */
const SHOWN = 3;
/** Nobody calls it near any more. */
const FAR_METRES = 5000;

export interface Neighbour {
  readonly entry: Entry;
  readonly metres: number;
  /** One of the two points is only approximate. */
  readonly rough: boolean;
}

/** Entries with a point within `withinMetres` of that of `entry`, the nearest first. */
export function neighbours(catalog: Catalog, entry: Entry, withinMetres = Infinity): readonly Neighbour[] {
  const here = pointOf(entry);
  if (here === undefined) return [];
  return catalog.all
    .flatMap((other) => {
      const point = pointOf(other);
      if (point === undefined || other.ref === entry.ref) return [];
      const metres = distanceMetres(here, point);
      return [{ entry: other, metres, rough: here.approximate || point.approximate }];
    })
    .filter(({ metres }) => metres <= withinMetres)
    .sort((a, b) => a.metres - b.metres || compareCodePoints(a.entry.ref, b.entry.ref));
}

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
