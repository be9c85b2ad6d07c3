/** Limits of a text, looked at before any parser sees it: what is beyond them is a slip of a program, or no text. */
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import { lineIndex } from './line-index.ts';
import { shorten } from './body-syntax.ts';

/** A page of 12 KB does not hold half of it. */
export const MAX_BODY_LENGTH = 60_000;

/** Lists in lists in quotations, however they are mixed. */
export const MAX_BODY_DEPTH = 16;

/** Each opens an expression, which a text may not hold; the parser takes longer with every one left open. */
const MAX_BRACES = 100;

const NESTED = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${MAX_BODY_DEPTH + 1},}`, 'mu');

/** The finding about a text that is not read any further. */
export function limitIssue(body: string, at: (line: number, column: number) => Origin): Issue | undefined {
  const lines = lineIndex(body);
  const place = (offset: number) => {
    const { line, column } = lines(offset);
    return at(line, column);
  };
  if (body.length > MAX_BODY_LENGTH) {
    const values = { length: body.length, max: MAX_BODY_LENGTH };
    return issueAt(place(MAX_BODY_LENGTH), 'body/too-long', values);
  }
  const nested = NESTED.exec(body);
  // A rule is written of many dashes or stars.
  if (nested !== null && !/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/mu.test(lineAt(body, nested.index))) {
    return issueAt(place(nested.index), 'body/too-deep', { max: MAX_BODY_DEPTH });
  }
  const braces = [...body.matchAll(/(?<!\\)\{/gu)];
  const [first] = braces;
  if (first === undefined || braces.length <= MAX_BRACES) return undefined;
  return issueAt(place(first.index), 'body/brace', {
    near: shorten(body.slice(first.index, first.index + 40)),
  });
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}
