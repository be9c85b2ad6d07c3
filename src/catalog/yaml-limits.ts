/** Limits of YAML, looked at before it is parsed: the parser calls itself for every level and compares every key. */
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
  const lines = source.split('\n');
  let brackets = 0;
  const indents = [0];
  for (const [index, line] of lines.entries()) {
    brackets = Math.max(0, brackets + openedBrackets(line));
    const indent = /^ */u.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '') {
      while (indents.length > 1 && indent < (indents.at(-1) ?? 0)) indents.pop();
      if (indent > (indents.at(-1) ?? 0)) indents.push(indent);
    }
    const deep = brackets > MAX_YAML_DEPTH || indents.length > MAX_YAML_DEPTH || OPENED_ON_A_LINE.test(line);
    if (deep) return issueAt({ file, line: index + firstLine }, 'yaml/too-deep', { max: MAX_YAML_DEPTH });
  }
  return undefined;
}

/** Brackets that stay open after `line`, those in quotes apart. */
function openedBrackets(line: string): number {
  let open = 0;
  let quote = '';
  for (const character of line) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open -= 1;
  }
  return open;
}
