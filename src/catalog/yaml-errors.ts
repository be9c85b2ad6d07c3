/** Errors of the YAML parser in words that help the person who typed it. */
import type { ErrorCode } from 'yaml';
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import type { IssueId } from '../model/issue-rules.ts';

const RULE_OF: Partial<Record<ErrorCode, IssueId>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BAD_INDENT: 'yaml/indent',
  BAD_DQ_ESCAPE: 'yaml/quote',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
  MULTILINE_IMPLICIT_KEY: 'yaml/no-colon',
  BLOCK_IN_FLOW: 'yaml/bracket',
  BAD_ALIAS: 'yaml/anchor',
  ALIAS_PROPS: 'yaml/anchor',
  MULTIPLE_ANCHORS: 'yaml/anchor',
  TAG_RESOLVE_FAILED: 'yaml/tag',
  MULTIPLE_TAGS: 'yaml/tag',
  MULTIPLE_DOCS: 'yaml/documents',
  NON_STRING_KEY: 'yaml/key',
  KEY_OVER_1024_CHARS: 'yaml/key',
};

interface ParserError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

export function yamlErrorIssue({ code, message, pos }: ParserError, text: string, origin: Origin): Issue {
  const [start] = pos;
  // Word turns quotes into curly ones, which hold nothing together here.
  if (/:[ \t]+[“”‘’„]/u.test(lineAt(text, start))) return issueAt(origin, 'yaml/smart-quotes');
  if (code === 'BAD_SCALAR_START') {
    return issueAt(origin, 'yaml/special-start', { character: text.charAt(start) });
  }
  if (code === 'MISSING_CHAR' && /quote/u.test(message)) return issueAt(origin, 'yaml/quote');
  if (code === 'BAD_INDENT' && /Flow|\}|\]/u.test(message)) return issueAt(origin, 'yaml/bracket');
  if (code === 'MISSING_CHAR' && /[[\]{},]/u.test(message)) return issueAt(origin, 'yaml/bracket');
  return issueAt(origin, RULE_OF[code] ?? 'yaml/syntax');
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}
