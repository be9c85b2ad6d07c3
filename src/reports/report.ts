/** Findings with their counts: the value that every form of report prints. */
import type { ContentCounts, ContentReading } from '../catalog/interpret.ts';
import { compareIssues, type Issue } from '../model/issue.ts';

export interface Report {
  /** In the order of files and lines. */
  readonly issues: readonly Issue[];
  readonly errors: number;
  readonly warnings: number;
  /** Files with at least one finding. */
  readonly faultyFiles: number;
  readonly counts: ContentCounts;
}

export function makeReport({ issues, counts }: Pick<ContentReading, 'issues' | 'counts'>): Report {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return {
    issues: issues.toSorted(compareIssues),
    errors,
    warnings: issues.length - errors,
    faultyFiles: new Set(issues.map(({ file }) => file)).size,
    counts,
  };
}
