/** A post is recorded once, or it would be counted twice. */
import { issueAt, type Issue, type Origin } from '../../model/issue.ts';
import type { Draft } from '../draft.ts';

export function postedIssues({ entries }: Draft): Issue[] {
  const first = new Map<string, Origin>();
  const issues: Issue[] = [];
  for (const { facts, main } of entries) {
    if (main === undefined) continue;
    for (const [index, { link }] of (facts?.posted ?? []).entries()) {
      const origin = main.yaml.locate(['posted', index, 'link']);
      const before = first.get(link);
      if (before === undefined) first.set(link, origin);
      else issues.push(issueAt(origin, 'posted/twice', { link, other: before.file, line: before.line }));
    }
  }
  return issues;
}
