/** Checks the text below the front matter with the parser that the site itself uses. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import { syntaxFault } from './body-syntax.ts';
import { limitIssue } from './body-limits.ts';
import { nodeIssues } from './body-nodes.ts';

export interface BodySource {
  /** Path below the content folder. */
  readonly file: string;
  readonly body: string;
  /** Line of the file on which `body` starts. */
  readonly bodyLine: number;
  /** Pictures of the entry, by file name; left out, any will do. */
  readonly pictures?: readonly string[] | undefined;
}

/** Errors after which the rest of a text is left unread. */
const MAX_SYNTAX_ERRORS = 50;

/**
 * Everything in a text that the site could not build or must not run. The parser stops at its first error,
 * so each one is blanked out and the text read again.
 */
export function bodyIssues({ file, body, bodyLine, pictures }: BodySource): readonly Issue[] {
  const at = (line: number, column: number): Origin => ({ file, line: line + bodyLine - 1, column });
  const beyond = limitIssue(body, at);
  if (beyond !== undefined) return [beyond];
  const issues: Issue[] = [];
  let text = body;
  while (issues.length < MAX_SYNTAX_ERRORS) {
    const parsed = parse(text);
    if ('tree' in parsed) return [...issues, ...nodeIssues(parsed.tree, text, at, pictures)];
    const fault = syntaxFault(text, parsed.message);
    issues.push(issueAt(at(fault.line, fault.column), fault.id, fault.values));
    text = fault.rest;
  }
  return issues;
}

function parse(text: string): { tree: MdastNode } | { message: string } {
  try {
    // Astro takes the front matter off first, so that what looks like a second one is read as text.
    return { tree: mdxToMdast(text, { features: { frontmatter: false } }) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
