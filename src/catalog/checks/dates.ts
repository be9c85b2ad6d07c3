/** Days that must come one after the other. */
import { issueAt, type Issue } from '../../model/issue.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft, DraftEntry } from '../draft.ts';
import { valueAt } from '../field-path.ts';

/** Earlier and later field; a day that is absent is not compared. */
const ORDERED: readonly (readonly [earlier: FieldPath, later: FieldPath])[] = [
  [['ranking', 'decidedOn'], ['updatedOn']],
  [['certificate', 'decidedOn'], ['updatedOn']],
  [['checkedOn'], ['reviewBy']],
  [['decision', 'decidedOn'], ['postedFrom']],
  [['postedFrom'], ['postedUntil']],
  [['postedFrom'], ['opinions', 'until']],
];

/** Before this day there was neither the commune in its present borders nor this site. */
const FIRST_DAY = '2020-01-01';
const RECENT: readonly FieldPath[] = [['updatedOn'], ['checkedOn'], ['verification', 'on']];

export function datesIssues({ entries }: Draft): Issue[] {
  return entries.flatMap((entry) => [...orderIssues(entry), ...ageIssues(entry)]);
}

function orderIssues({ facts, main }: DraftEntry): Issue[] {
  if (main === undefined) return [];
  return ORDERED.flatMap(([earlier, later]) => {
    const earlierDay = valueAt(facts, earlier);
    const laterDay = valueAt(facts, later);
    if (typeof earlierDay !== 'string' || typeof laterDay !== 'string' || earlierDay <= laterDay) return [];
    const values = { earlier: earlier.join(' › '), later: later.join(' › '), earlierDay, laterDay };
    return [issueAt(main.yaml.locate(later), 'entry/dates', values)];
  });
}

function ageIssues({ facts, main }: DraftEntry): Issue[] {
  if (main === undefined) return [];
  const posted = (facts?.posted ?? []).map((_, index): FieldPath => ['posted', index, 'on']);
  return [...RECENT, ...posted].flatMap((path) => {
    const day = valueAt(facts, path);
    if (typeof day !== 'string' || day >= FIRST_DAY) return [];
    return [issueAt(main.yaml.locate(path), 'entry/old-date', { field: path.join(' › '), day })];
  });
}
