/** What is near a place, from the points of the entries. */
import { compareCodePoints } from '../lib/compare.ts';
import { distanceMetres } from '../lib/earth.ts';
import type { Catalog, Entry } from './catalog.ts';
import { pointOf } from './points.ts';

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
