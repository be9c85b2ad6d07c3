/** `npm run check -- --watch`: looks again whenever content changes, and prints what is new, what is gone, what is left. */
import type { ContentReading } from '../../../src/catalog/read.ts';
import { findingChanges } from '../../../src/reports/finding-changes.ts';
import { issueBlock, type TerminalOptions } from '../../../src/reports/terminal.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { nowInVietnam } from '../today.ts';

const row = ({ file, line, id }: Issue, folder: string) => `  ${folder}/${file}:${line}  ${id}`;

function leftLine(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  return issues.length === 0
    ? 'Mọi thứ đều ổn. (All is well.)'
    : `Còn ${errors} lỗi, ${warnings} lời nhắc. (Left: ${errors} errors, ${warnings} reminders.)`;
}

/** What has changed from one look to the next; no line end after the last. */
export function changesSinceLook(
  before: readonly Issue[],
  now: readonly Issue[],
  options: TerminalOptions,
): string {
  const { added, gone, left } = findingChanges(before, now);
  const errorsLeft = left.filter(({ severity }) => severity === 'error');
  return [
    ...(gone.length > 0 ? ['Đã hết (gone):', ...gone.map((issue) => row(issue, options.folder))] : []),
    ...(added.length > 0 ? ['Mới (new):', ...added.map((issue) => issueBlock(issue, options))] : []),
    ...(errorsLeft.length > 0
      ? ['Lỗi vẫn còn (errors still there):', ...errorsLeft.map((issue) => row(issue, options.folder))]
      : []),
    leftLine(now),
  ].join('\n');
}

/**
 * Goes on until the command is stopped.
 *
 * @param first - what was found and printed before
 * @param changed - waits for the next change since then
 * @param look - looks again
 */
export async function keepChecking(
  first: ContentReading,
  options: TerminalOptions,
  changed: () => Promise<void>,
  look: () => Promise<ContentReading>,
): Promise<never> {
  let { issues } = first;
  console.log('\nĐang chờ nội dung thay đổi; dừng bằng Ctrl+C. (Waiting for changes; stop with Ctrl+C.)');
  for (;;) {
    await changed();
    const now = (await look()).issues;
    console.log(`\n[${nowInVietnam().slice(11)}] ${changesSinceLook(issues, now, options)}`);
    issues = now;
  }
}
