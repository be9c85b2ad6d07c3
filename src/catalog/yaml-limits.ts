/** Limits of YAML, looked at before it is parsed: the parser calls itself for every level and compares every key. */
import { Lexer } from 'yaml';
import { issueAt, type Issue } from '../model/issue.ts';

/** Groups in lists in groups; the content model has six. */
export const MAX_YAML_DEPTH = 16;

/** Fields of one group; the longest has a few dozen. */
export const MAX_YAML_FIELDS = 400;

/** Characters of front matter; the longest of ours has a tenth of it. */
export const MAX_FRONT_MATTER_LENGTH = 100_000;

/** `- - - a`: lists, or explicit keys, that open on one line. */
const OPENED_ON_A_LINE = new RegExp(`^(?:[ \\t]*[-?:](?=[ \\t])){${MAX_YAML_DEPTH + 1},}`, 'u');

/** The finding about YAML that is not parsed. */
export function yamlLimitIssue(file: string, source: string, firstLine: number): Issue | undefined {
  const line = deepLine(source) ?? bracketLine(source);
  if (line === undefined) return undefined;
  return issueAt({ file, line: line + firstLine - 1 }, 'yaml/too-deep', { max: MAX_YAML_DEPTH });
}

/** The line on which indents or dashes go too deep. */
function deepLine(source: string): number | undefined {
  const indents = [0];
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    const indent = /^ */u.exec(line)?.[0].length ?? 0;
    while (indents.length > 1 && indent < (indents.at(-1) ?? 0)) indents.pop();
    if (indent > (indents.at(-1) ?? 0)) indents.push(indent);
    if (indents.length > MAX_YAML_DEPTH || OPENED_ON_A_LINE.test(line)) return index + 1;
  }
  return undefined;
}

/** The line on which brackets go too deep, as the parser's own lexer sees them. */
function bracketLine(source: string): number | undefined {
  let [open, line] = [0, 1];
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open = Math.max(0, open - 1);
    if (open > MAX_YAML_DEPTH) return line;
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) line += 1;
  }
  return undefined;
}
