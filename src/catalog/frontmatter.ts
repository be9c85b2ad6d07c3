/** The two halves of an MDX file: YAML between `---` lines, and the text below. */
import { issueAt, type Issue } from '../model/issue.ts';
import { MAX_FRONT_MATTER_LENGTH } from './yaml-limits.ts';

export interface SplitFile {
  /** YAML without the `---` lines; missing when the file has no front matter. */
  readonly yaml: string | undefined;
  /** Line of the file on which `yaml` starts. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line of the file on which `body` starts. */
  readonly bodyLine: number;
  readonly issues: readonly Issue[];
}

const FENCE = /^---[ \t]*$/u;

/** @param text - clean text, LF line ends */
export function splitFrontmatter(file: string, text: string): SplitFile {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!FENCE.test(lines[first] ?? '')) {
    const issue = issueAt({ file, line: 1 }, 'yaml/no-front-matter');
    return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1, issues: [issue] };
  }
  // Astro reads front matter only from the very first line.
  const issues = first > 0 ? [issueAt({ file, line: 1 }, 'yaml/no-front-matter')] : [];
  const end = lines.findIndex((line, index) => index > first && FENCE.test(line));
  if (end < 0) {
    const issue = issueAt({ file, line: first + 1 }, 'yaml/unclosed-front-matter');
    return { yaml: undefined, yamlLine: 1, body: '', bodyLine: lines.length, issues: [issue] };
  }
  const yaml = lines.slice(first + 1, end).join('\n');
  if (yaml.length > MAX_FRONT_MATTER_LENGTH) {
    const values = { length: yaml.length, max: MAX_FRONT_MATTER_LENGTH };
    const issue = issueAt({ file, line: first + 1 }, 'yaml/too-long', values);
    return { yaml: undefined, yamlLine: 1, body: '', bodyLine: lines.length, issues: [issue] };
  }
  return {
    yaml,
    yamlLine: first + 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    issues,
  };
}
