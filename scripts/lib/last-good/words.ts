import { issueText } from '../../../src/reports/issue-text.ts';
import type { HeldBack } from './last-good.ts';
import { versionName } from './versions.ts';

/** How one entry is published instead. */
export function heldBackLine({ ref, version }: HeldBack): string {
  const name = version === undefined ? undefined : versionName(version);
  const state =
    name === undefined
      ? 'chưa có bản nào tốt, chưa đăng (never good: left out)'
      : `giữ ${name.vi} (kept ${name.en})`;
  return `${ref}: ${state}`;
}

const HEAD = 'Có lỗi nên chưa đăng theo bản hôm nay';

/** The same as paragraphs for a page that tells the errors itself. */
export function heldBackNotes(heldBack: readonly HeldBack[]): readonly string[] {
  return heldBack.length === 0 ? [] : [[`${HEAD}:`, ...heldBack.map(heldBackLine)].join('\n')];
}

/** What is not published as it stands today, and why; no line end after the last. */
export function heldBackText(heldBack: readonly HeldBack[], folder: string): string {
  const rows = heldBack.flatMap((held) => {
    const { issues } = held;
    return [
      `  ${heldBackLine(held)}`,
      ...issues.flatMap((issue) => [
        `    ${folder}/${issue.file}:${issue.line}  ${issue.id}`,
        `      ${issueText(issue, 'vi').what}`,
        `      ${issueText(issue, 'en').what}`,
      ]),
    ];
  });
  return [
    `${HEAD}: ${heldBack.length} bài. Sửa xong hãy đăng lại. ` +
      '(Entries with errors; mend them and publish again.)',
    ...rows,
  ].join('\n');
}
