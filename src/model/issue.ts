/** One finding about the content: where, which rule, with which values. The wording is in `issue-rules.ts`. */
import type { IssueId } from './issue-rules.ts';

export type Severity = 'error' | 'warning';

/** A place in a content file. */
export interface Origin {
  /** Path below the content folder, with `/`: `relics/nui-voi/index.vi.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column?: number;
}

/** A value in a message; a pair where the two languages need different words. */
export type IssueValue = string | number | { readonly vi: string; readonly en: string };

export interface Issue extends Origin {
  readonly id: IssueId;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, IssueValue>>;
}

/** A finding of rule `id` at `origin`. */
export function issueAt(
  origin: Origin,
  id: IssueId,
  values: Issue['values'] = {},
  severity: Severity = 'error',
): Issue {
  return { ...origin, id, severity, values };
}

/** Orders issues by file, line, column, rule. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
