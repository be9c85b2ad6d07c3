/** A report as a page that staff open by a double click: one file, no script, grouped by who is to mend what. */
import { GOLD, HAIRLINE, INK, INK_SOFT, PAPER } from '../brand/palette.ts';
import type { Answerable } from '../catalog/answerable.ts';
import { compareVietnamese } from '../lib/compare.ts';
import { escapeXml as escape } from '../lib/xml.ts';
import type { Issue } from '../model/issue.ts';
import { issueText } from './issue-text.ts';
import type { Report } from './report.ts';

const STYLE = `
body{margin:0 auto;max-width:52rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:${INK};background:${PAPER}}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:0}
article{background:#fff;border:1px solid ${HAIRLINE};border-left:4px solid ${GOLD};margin:.75rem 0;padding:.75rem 1rem}
article.error{border-left-color:#b3261e}
p{margin:.35rem 0}.soft,[lang=en]{color:${INK_SOFT}}[lang=en]{font-size:.9rem}
code{font-size:.85rem;overflow-wrap:anywhere}
b.error{color:#b3261e}ul{padding-left:1.2rem}
@media print{article{break-inside:avoid}}
`.replaceAll('\n', '');

export interface CheckPage {
  readonly report: Report;
  /** Finds who answers for a file. */
  readonly answerable: (file: string) => Answerable;
  /** Content folder as it should be shown before each path. */
  readonly folder: string;
  /** Minute of the check, as it is shown. */
  readonly checkedAt: string;
  /** Paragraphs in plain text that stand before the findings. */
  readonly notes?: readonly string[];
}

interface Group {
  readonly who: Answerable;
  readonly issues: readonly Issue[];
}

/** The same findings at the same minute give the same bytes. */
export function checkPage({ report, answerable, folder, checkedAt, notes = [] }: CheckPage): string {
  const groups = groupsOf(report.issues, answerable);
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>Kiểm tra nội dung · ${escape(checkedAt)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${headline(report)}</h1>`,
    `<p class="soft">Kiểm tra lúc ${escape(checkedAt)}, thư mục <code>${escape(folder)}</code>. `,
    `<span lang="en">Errors: ${report.errors}. To look at: ${report.warnings}.</span></p>`,
    '<p>Lỗi phải sửa thì mới đăng được; lời nhắc nên xem lại. ',
    '<span lang="en">Errors keep the site from being published; reminders do not.</span></p>',
    ...notes.map((note) => `<p>${escape(note).replaceAll('\n', '<br>')}</p>`),
    ...(groups.length > 1 ? [contents(groups)] : []),
    ...groups.map((group, index) => section(group, index, { answerable, folder })),
    '</body></html>\n',
  ].join('\n');
}

function headline({ errors, warnings, counts }: Report): string {
  if (errors + warnings === 0) return `Đã kiểm tra ${counts.files} tệp, mọi thứ đều ổn`;
  if (errors === 0) return `Không có lỗi, ${warnings} lời nhắc`;
  return `${errors} lỗi phải sửa, ${warnings} lời nhắc`;
}

/** By name of the office, what belongs to none last; each with its errors first. */
function groupsOf(issues: readonly Issue[], answerable: CheckPage['answerable']): readonly Group[] {
  const groups = new Map<string, { who: Answerable; issues: Issue[] }>();
  for (const issue of issues) {
    const who = answerable(issue.file);
    const group = groups.get(who.office) ?? { who, issues: [] };
    group.issues.push(issue);
    groups.set(who.office, group);
  }
  const rank = ({ severity }: Issue) => (severity === 'error' ? 0 : 1);
  return [...groups.values()]
    .map(({ who, issues: own }) => ({ who, issues: own.toSorted((a, b) => rank(a) - rank(b)) }))
    .sort(
      (a, b) =>
        Number(a.who.office === '') - Number(b.who.office === '') ||
        compareVietnamese(a.who.name.vi, b.who.name.vi),
    );
}

function amounts(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const parts = [
    ...(errors > 0 ? [`${errors} lỗi`] : []),
    ...(errors < issues.length ? [`${issues.length - errors} lời nhắc`] : []),
  ];
  return parts.join(', ');
}

function contents(groups: readonly Group[]): string {
  const rows = groups.map(
    ({ who, issues }, index) =>
      `<li><a href="#b${index + 1}">${escape(who.name.vi)}</a>: ${amounts(issues)}</li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}

function section(
  { who, issues }: Group,
  index: number,
  shown: Pick<CheckPage, 'answerable' | 'folder'>,
): string {
  const name = `${escape(who.name.vi)} <span lang="en">${escape(who.name.en)}</span>`;
  return [
    `<h2 id="b${index + 1}">${name}</h2>`,
    `<p class="soft">${amounts(issues)}</p>`,
    ...issues.map((issue) => article(issue, shown)),
  ].join('\n');
}

function article(issue: Issue, { answerable, folder }: Pick<CheckPage, 'answerable' | 'folder'>): string {
  const { file, line, column, id, severity } = issue;
  const { about } = answerable(file);
  const [vi, en] = [issueText(issue, 'vi'), issueText(issue, 'en')];
  const place = `${folder}/${file}:${line}${column === undefined ? '' : `:${column}`}`;
  const word = severity === 'error' ? '<b class="error">Lỗi</b>' : '<b>Nhắc</b>';
  const text = (said: string) => escape(said).replaceAll('\n', '<br>');
  return [
    `<article class="${severity}"><h3>${word}${about === undefined ? '' : ` · ${escape(about)}`}</h3>`,
    `<p>${text(vi.what)}</p><p>${text(vi.mend)}</p>`,
    `<p lang="en">${text(en.what)} ${text(en.mend)}</p>`,
    `<p class="soft"><code>${escape(place)}</code> · <code>${escape(id)}</code></p></article>`,
  ].join('\n');
}
