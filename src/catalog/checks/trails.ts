/** What the stops of a trail say of the way between them. */
import { distanceMetres } from '../../lib/earth.ts';
import type { Coordinates } from '../../model/entry.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Trail } from '../../model/trail.ts';
import type { Draft, DraftEntry } from '../draft.ts';

/** Points are typed with four decimals and ways are rounded; so much shorter is still the same length. */
const TOLERANCE_METRES = 50;

export function trailIssues({ entries }: Draft): Issue[] {
  const points = new Map(entries.map((entry) => [entry.ref as string, exactPoint(entry)]));
  return entries.flatMap((entry) => {
    const { main, facts, collection } = entry;
    if (collection !== 'trails' || main === undefined || facts === undefined) return [];
    const { stops } = facts as Trail;
    return stops.flatMap(({ entry: ref, walkMetres, walkMinutes }, index) => {
      const path = ['stops', index, walkMetres === undefined ? 'walkMinutes' : 'walkMetres'];
      if (index === 0) {
        if (walkMetres === undefined && walkMinutes === undefined) return [];
        return [issueAt(main.yaml.locate(path), 'trail/first-walk', { field: String(path[2]) })];
      }
      const [from, to] = [points.get(stops[index - 1]?.entry ?? ''), points.get(ref)];
      if (walkMetres === undefined || from === undefined || to === undefined) return [];
      const straight = Math.round(distanceMetres(from, to));
      if (walkMetres + TOLERANCE_METRES >= straight) return [];
      return [issueAt(main.yaml.locate(path), 'trail/short-walk', { metres: walkMetres, straight })];
    });
  });
}

/** An approximate point proves nothing. */
function exactPoint({ facts }: DraftEntry): Coordinates | undefined {
  const point = facts !== undefined && 'coordinates' in facts ? facts.coordinates : undefined;
  return point?.approximate === false ? point : undefined;
}
