/** A finding in words. */
import type { Issue, IssueValue } from '../model/issue.ts';
import { ISSUE_RULES, type Wording } from '../model/issue-rules.ts';
import { fill } from '../strings/index.ts';

/** Languages that findings are told in. */
export type ReportLocale = 'vi' | 'en';

export const REPORT_LOCALES: readonly ReportLocale[] = ['vi', 'en'];

/** @throws {RangeError} the wording needs a value that the issue lacks */
export function issueText({ id, values }: Issue, locale: ReportLocale): Wording {
  const { what, mend }: Wording = ISSUE_RULES[id][locale];
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inLocale(value, locale)] as const),
  );
  return { what: fill(what, said).trim(), mend: fill(mend, said).trim() };
}

function inLocale(value: IssueValue, locale: ReportLocale): string | number {
  return typeof value === 'object' ? value[locale] : value;
}
