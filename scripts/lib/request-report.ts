/** Findings about requests, told in the words of the request: its options, or the lines of its list. */
import { fieldOnLine } from '../../src/catalog/registry-file.ts';
import type { Issue } from '../../src/model/issue.ts';
import { issueText } from '../../src/reports/issue-text.ts';

/** What a field of the registry is called where a placard is asked for. */
const OPTIONS: Readonly<Record<string, string>> = {
  spot: 'spot-vi / spot-en',
  readingDistanceCm: 'distance',
};

/** A finding under the place that it is about. */
export function findingBlock(place: string, issue: Issue): string {
  const { what, mend } = issueText(issue, 'vi');
  const english = issueText(issue, 'en');
  return [`${place}  ${issue.id}`, `  ${what}`, `  ${mend}`, `  (${english.what} ${english.mend})`].join(
    '\n',
  );
}

/**
 * Where a finding about a planned registry file comes from in the request.
 *
 * @param list - name of the list; undefined for a request made of options
 * @param line - of the request in the list
 */
export function requestPlace(text: string, issue: Issue, list: string | undefined, line: number): string {
  const field = fieldOnLine(text, issue.line);
  const name = OPTIONS[field] ?? field;
  return list === undefined ? `--${name}` : `${list}:${line} ${name}`;
}
