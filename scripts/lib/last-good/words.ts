import { issueText } from '../../../src/reports/issue-text.ts';
import type { HeldBack } from './last-good.ts';
import { versionName } from './versions.ts';

/** What is not published as it stands today, and why; no line end after the last. */
export function heldBackText(heldBack: readonly HeldBack[], folder: string): string {
  const rows = heldBack.flatMap(({ ref, version, issues }) => {
    const name = version === undefined ? undefined : versionName(version);
    const state =
      name === undefined
        ? 'chưa có bản nào tốt, chưa đăng (never good: left out)'
        : `giữ ${name.vi} (kept ${name.en})`;
    return [
      `  ${ref}: ${state}`,
      ...issues.flatMap((issue) => [
        `    ${folder}/${issue.file}:${issue.line}  ${issue.id}`,
        `      ${issueText(issue, 'vi').what}`,
        `      ${issueText(issue, 'en').what}`,
      ]),
    ];
  });
  return [
    `Có lỗi nên chưa đăng theo bản hôm nay: ${heldBack.length} bài. Sửa xong hãy đăng lại. ` +
      '(Entries with errors; mend them and publish again.)',
    ...rows,
  ].join('\n');
}
