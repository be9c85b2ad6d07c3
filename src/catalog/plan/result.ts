/** What has been done of a target, with the rows that say so. */
import type { Origin } from '../../model/issue.ts';
import type { Localized } from '../../model/locale.ts';
import type { Target } from '../../model/site.ts';
import type { Catalog } from '../catalog.ts';

/** A row behind a number. */
export interface ResultRow {
  /** Day or moment. */
  readonly when: string;
  /** What it was: a title, a station, an office. */
  readonly what: string;
  /** Whether it counts towards the target, may still do so, or fails it. */
  readonly state: 'counts' | 'open' | 'fails';
  readonly origin: Origin;
}

/** A channel, a week, an office: what a target asks for in each of its parts. */
export interface ResultPart {
  /** Channel, week (`2026-W48`) or id of an office. */
  readonly of: string;
  /** Of an office. */
  readonly name?: Localized;
  /** Undefined where nobody has written anything down. */
  readonly done: number | undefined;
  /** The part is not over yet. */
  readonly running?: true;
}

/** Nothing is ever taken for nought: where nothing was written down, `done` is undefined. */
export interface TargetResult {
  readonly target: Target;
  /** Number of items or per cent, rounded down; of a target with parts, that of the part with least. */
  readonly done: number | undefined;
  /** Items that are still to come, or rows that failed a target in per cent. */
  readonly missing: number | undefined;
  readonly met: boolean | undefined;
  readonly parts: readonly ResultPart[];
  readonly rows: readonly ResultRow[];
}

/** What is looked at: a month, and all before it that the target asks for. */
export interface PlanTime {
  /** `2026-11` */
  readonly month: string;
  /** Last day that is looked at: the end of the month, or today in the month that is running. */
  readonly until: string;
  /** Moment in Vietnam at which open questions are looked at. */
  readonly now: string;
}

export type Counting = (catalog: Catalog, target: Target, time: PlanTime) => TargetResult;

/** Of a target that is met when every part has enough. */
export function resultOfParts(
  target: Target,
  parts: readonly ResultPart[],
  rows: readonly ResultRow[],
): TargetResult {
  const counted = parts.flatMap(({ done }) => (done === undefined ? [] : [done]));
  if (counted.length === 0)
    return { target, done: undefined, missing: undefined, met: undefined, parts, rows };
  const missing = counted.reduce((sum, done) => sum + Math.max(0, target.atLeast - done), 0);
  return { target, done: Math.min(...counted), missing, met: missing === 0, parts, rows };
}

/** Of a target that says how many of all. */
export function resultOfShare(
  target: Target,
  { good, all }: { readonly good: number; readonly all: number },
  parts: readonly ResultPart[],
  rows: readonly ResultRow[],
): TargetResult {
  if (all === 0) return { target, done: undefined, missing: undefined, met: undefined, parts, rows };
  const done = Math.floor((100 * good) / all);
  return { target, done, missing: all - good, met: done >= target.atLeast, parts, rows };
}
