/** Where entries are, as far as it is known. */
import type { Coordinates } from '../model/entry.ts';
import type { Entry } from './catalog.ts';

/** The point of an entry that has one. */
export function pointOf(entry: Entry): Coordinates | undefined {
  const { data } = entry.main;
  return 'coordinates' in data ? data.coordinates : undefined;
}
