/** The way along a trail: what its stops say of it, and what their points tell where they are silent. */
import { distanceMetres } from '../lib/earth.ts';
import type { Leg } from '../model/leg.ts';
import type { TrailStop } from '../model/trail.ts';
import type { Catalog, Entry } from './catalog.ts';
import { pointOf } from './points.ts';

/** Four kilometres an hour: an easy walk with children and old people. */
const METRES_PER_MINUTE = 4000 / 60;
/** How much longer a way is than the straight line. The pages say so (`way.pace`). */
const DETOUR = 1.3;
/** A longer way is not one that people walk; its minutes are told only where somebody has counted them. */
const WALKED_METRES = 5000;

/** The way from `from` to `to`; nothing where nothing is known. What somebody has walked goes before what is reckoned. */
export function legTo(catalog: Catalog, from: TrailStop, to: TrailStop): Leg | undefined {
  const { walkMetres, walkMinutes } = to;
  if (walkMetres === undefined) {
    const straight = straightLeg(catalog.entry(from.entry), catalog.entry(to.entry));
    if (walkMinutes === undefined) return straight;
    return straight === undefined
      ? { minutes: walkMinutes, straight: false, rough: false }
      : { ...straight, minutes: walkMinutes };
  }
  const minutes = walkMinutes ?? minutesFor(walkMetres);
  return { metres: walkMetres, ...(minutes !== undefined && { minutes }), straight: false, rough: false };
}

function straightLeg(from: Entry, to: Entry): Leg | undefined {
  const [start, end] = [pointOf(from), pointOf(to)];
  if (start === undefined || end === undefined) return undefined;
  const metres = distanceMetres(start, end);
  const minutes = minutesFor(metres * DETOUR);
  const rough = start.approximate || end.approximate;
  return { metres, ...(minutes !== undefined && { minutes }), straight: true, rough };
}

/** Up to ten minutes each counts; of more, every five. */
function minutesFor(metres: number): number | undefined {
  if (metres > WALKED_METRES) return undefined;
  const minutes = Math.max(1, Math.ceil(metres / METRES_PER_MINUTE));
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5;
}

/** A trail that stops at an entry. */
export interface StopOnTrail {
  readonly trail: Entry<'trails'>;
  /** Of the stop, counted from 1. */
  readonly at: number;
  readonly of: number;
  /** Nothing at the end. */
  readonly next: Entry | undefined;
  readonly leg: Leg | undefined;
}

/** Every trail that stops at `ref`, and what comes after it. */
export function trailsThrough(catalog: Catalog, ref: string): readonly StopOnTrail[] {
  return catalog.entries.trails.flatMap((trail) => {
    const { stops } = trail.main.data;
    const at = stops.findIndex(({ entry }) => entry === ref);
    const [here, next] = [stops[at], stops[at + 1]];
    if (here === undefined) return [];
    return [
      {
        trail,
        at: at + 1,
        of: stops.length,
        next: next === undefined ? undefined : catalog.entry(next.entry),
        leg: next === undefined ? undefined : legTo(catalog, here, next),
      },
    ];
  });
}
