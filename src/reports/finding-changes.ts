/** What a second look at the content finds that the first did not, and the other way round. */
import { stableJson } from '../lib/hash.ts';
import { compareIssues, type Issue } from '../model/issue.ts';

export interface FindingChanges {
  readonly added: readonly Issue[];
  readonly gone: readonly Issue[];
  /** Those that were there before, where they stand today. */
  readonly left: readonly Issue[];
}

/** A finding is the same one when a line above it has come or gone. */
function keyOf({ file, id, severity, values }: Issue): string {
  return stableJson([file, id, severity, values]);
}

export function findingChanges(before: readonly Issue[], now: readonly Issue[]): FindingChanges {
  const open = new Map<string, Issue[]>();
  for (const issue of before) open.set(keyOf(issue), [...(open.get(keyOf(issue)) ?? []), issue]);
  const [added, left]: [Issue[], Issue[]] = [[], []];
  for (const issue of now) (open.get(keyOf(issue))?.shift() === undefined ? added : left).push(issue);
  return { added, gone: [...open.values()].flat().sort(compareIssues), left };
}
