/** Old names that entries list: each belongs to one entry, and to none that bears it today. */
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft } from '../draft.ts';
import { formerNames } from '../formerly.ts';

export function formerNameIssues({ entries }: Draft): Issue[] {
  const present = new Set<string>(entries.map(({ ref }) => ref));
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { main, ref } = entry;
    if (main === undefined) return [];
    return formerNames(entry).flatMap((name, index) => {
      const origin = main.yaml.locate(['formerly', index]);
      if (present.has(name)) return [issueAt(origin, 'entry/former-taken', { name })];
      const other = first.get(name);
      first.set(name, other ?? ref);
      // The same name twice in one list is found as a repeat.
      if (other === undefined || other === ref) return [];
      return [issueAt(origin, 'entry/former-twice', { name, other })];
    });
  });
}
