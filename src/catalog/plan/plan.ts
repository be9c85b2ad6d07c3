/** The plan's targets with what has been done of them, for one month. */
import { lastDayOf } from '../../lib/week.ts';
import type { Catalog } from '../catalog.ts';
import { COUNTINGS } from './counted.ts';
import type { PlanTime, TargetResult } from './result.ts';

export type { PlanTime, ResultPart, ResultRow, TargetResult } from './result.ts';

/**
 * The time at which `month` is looked at. A month that is over is looked at as it ended, so that its numbers stay.
 *
 * @param now - a moment in Vietnam, `2026-11-24 08:15`
 */
export function planTime(month: string, now: string): PlanTime {
  const end = lastDayOf(month);
  const today = now.slice(0, 10);
  return today <= end ? { month, until: today, now } : { month, until: end, now: `${end} 23:59` };
}

/** In the order of `site.yaml`; a target that names nothing to count has no result. */
export function planResults(catalog: Catalog, time: PlanTime): readonly TargetResult[] {
  return catalog.site.targets.map((target) =>
    target.counts === undefined
      ? { target, done: undefined, missing: undefined, met: undefined, parts: [], rows: [] }
      : COUNTINGS[target.counts](catalog, target, time),
  );
}
