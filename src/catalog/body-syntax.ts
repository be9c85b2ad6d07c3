/** Syntax errors of MDX: which character is to blame, and which rule explains it. */
import type { Issue } from '../model/issue.ts';
import type { IssueId } from '../model/issue-rules.ts';
import { insteadOf } from './html-tags.ts';

export interface SyntaxFault {
  readonly id: IssueId;
  readonly values: Issue['values'];
  /** Of the character to blame, in the body, from 1. */
  readonly line: number;
  readonly column: number;
  /** The text with that character made harmless, of the same length. */
  readonly rest: string;
}

/** @param message - the parser's, such as `3:9: Could not parse expression …` */
export function syntaxFault(text: string, message: string): SyntaxFault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/u.exec(message) ?? [];
  const lines = text.split('\n');
  const reported = Math.min(Number(line), lines.length);
  const offset = offsetOf(lines, reported, Number(column));
  const blamed = blame(text, offset, message);
  if (blamed === undefined) {
    lines[reported - 1] = '';
    const near = shorten(text.split('\n')[reported - 1] ?? '');
    return { id: 'body/syntax', values: { near }, line: reported, column: 1, rest: lines.join('\n') };
  }
  const before = text.slice(0, blamed).split('\n');
  return {
    ...explain(text.slice(blamed), message),
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    rest: `${text.slice(0, blamed)}_${withoutClosing(text.slice(blamed + 1), message)}`,
  };
}

function offsetOf(lines: readonly string[], line: number, column: number): number {
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + Math.min(column - 1, lines[line - 1]?.length ?? 0);
}

/** Index of the character that opens what went wrong; `import` and `export` lines have none. */
function blame(text: string, offset: number, message: string): number | undefined {
  if (/parse esm/u.test(message)) return undefined;
  const wanted = /expression|brace/u.test(message) ? '{' : '<';
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (text[offset] === wanted) return offset;
  const back = text.lastIndexOf(wanted, offset);
  if (back >= lineStart) return back;
  const inLine = text.slice(lineStart).search(/[<{]/u);
  if (inLine >= 0 && !text.slice(lineStart, lineStart + inLine).includes('\n')) return lineStart + inLine;
  return back >= 0 ? back : undefined;
}

/** Takes the closing tag out with a broken opening one, or it would be found next, without cause. */
function withoutClosing(text: string, message: string): string {
  const tag = /^[A-Za-z][\w.-]*/u.exec(text)?.[0];
  if (tag === undefined || /closing tag/u.test(message)) return text;
  return text.replace(`</${tag}`, `_/${tag}`);
}

function explain(from: string, message: string): Pick<SyntaxFault, 'id' | 'values'> {
  const near = shorten(from);
  if (from.startsWith('{')) return { id: 'body/brace', values: { near } };
  if (from.startsWith('<!--')) return { id: 'body/comment', values: {} };
  if (/^<(?:https?:|mailto:|www\.|[\w.+-]+@)/iu.test(from)) return { id: 'body/bare-link', values: { near } };
  const closing = /^<\/([\w.:-]*)/u.exec(from)?.[1];
  const opening = /^<([A-Za-z][\w.:-]*)/u.exec(from)?.[1];
  const instead = insteadOf(opening ?? closing ?? '');
  if (instead !== undefined) return { id: 'body/html', values: { tag: opening ?? closing ?? '', instead } };
  if (closing !== undefined) return { id: 'body/stray-closing-tag', values: { tag: closing } };
  if (opening !== undefined && /closing tag/u.test(message)) {
    return { id: 'body/unclosed-tag', values: { tag: opening } };
  }
  return { id: opening === undefined ? 'body/less-than' : 'body/syntax', values: { near } };
}

/** The start of a passage, for a message. */
export function shorten(text: string): string {
  const line = text.split('\n')[0]?.trim() ?? '';
  return line.length > 32 ? `${line.slice(0, 31)}…` : line;
}
