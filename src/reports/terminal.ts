/** A report as lines for a terminal. */
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import type { Issue } from '../model/issue.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { issueText, type ReportLocale } from './issue-text.ts';
import type { Report } from './report.ts';

export interface TerminalOptions {
  readonly locale: ReportLocale;
  /** Content folder as it should be shown before each path: `content`. */
  readonly folder: string;
  /** Whether to colour the severity. */
  readonly colour?: boolean;
}

const WORDS = {
  vi: {
    error: 'lỗi',
    warning: 'nhắc',
    found: '{errors} lỗi, {warnings} lời nhắc trong {files} tệp.',
    clean: 'Đã kiểm tra {files} tệp, không có lỗi. {parts}.',
    placards: 'Biển',
  },
  en: {
    error: 'error',
    warning: 'warning',
    found: 'Errors: {errors}. Warnings: {warnings}. Files: {files}.',
    clean: 'Checked {files} files and found no error. {parts}.',
    placards: 'Placards',
  },
} as const;

const RED = '\u001B[31m';
const YELLOW = '\u001B[33m';
const DIM = '\u001B[2m';
const RESET = '\u001B[0m';

/** Every finding as a block, then one line of counts; no line end after the last. */
export function terminalReport(report: Report, options: TerminalOptions): string {
  return [...report.issues.map((issue) => issueBlock(issue, options)), summary(report, options.locale)].join(
    '\n\n',
  );
}

/**
 * One finding:
 *
 *     content/relics/nui-voi/index.vi.mdx:7:3  lỗi  field/missing
 *       What is wrong.
 *       What to do.
 */
export function issueBlock(issue: Issue, { locale, folder, colour = false }: TerminalOptions): string {
  const { file, line, column, id, severity } = issue;
  const paint = (text: string, code: string) => (colour ? `${code}${text}${RESET}` : text);
  const place = `${folder}/${file}:${line}${column === undefined ? '' : `:${column}`}`;
  const word = paint(WORDS[locale][severity], severity === 'error' ? RED : YELLOW);
  const { what, mend } = issueText(issue, locale);
  return [`${place}  ${word}  ${paint(id, DIM)}`, ...indented(what), ...indented(mend)].join('\n');
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

function summary({ issues, errors, warnings, faultyFiles, counts }: Report, locale: ReportLocale): string {
  const words = WORDS[locale];
  if (issues.length > 0) return fill(words.found, { errors, warnings, files: faultyFiles });
  const names = stringsFor(locale).terms.collections;
  const parts = COLLECTION_NAMES.map((name) => `${names[name]}: ${counts.entries[name]}`);
  parts.push(`${words.placards}: ${counts.placards}`);
  return fill(words.clean, { files: counts.files, parts: parts.join(', ') });
}
