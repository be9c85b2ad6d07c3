/** A report for machines. */
import { issueText, REPORT_LOCALES, type ReportLocale } from './issue-text.ts';
import type { Report } from './report.ts';

/** JSON with every finding, its values and its wording in each language; indented, ending with a line end. */
export function jsonReport({ issues, errors, warnings, counts }: Report): string {
  const findings = issues.map((issue) => {
    const { file, line, column, id, severity, values } = issue;
    const text = Object.fromEntries(
      REPORT_LOCALES.map((locale): [ReportLocale, object] => [locale, issueText(issue, locale)]),
    );
    return { file, line, ...(column !== undefined && { column }), id, severity, values, text };
  });
  return `${JSON.stringify({ errors, warnings, counts, issues: findings }, null, 2)}\n`;
}
