/** What must hold of content files before a sheet may rewrite them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentLines } from '../../../src/catalog/form/yaml-comments.ts';
import { splitFrontmatter } from '../../../src/catalog/frontmatter.ts';
import { readContent } from '../../../src/catalog/read.ts';
import { cleanText } from '../../../src/lib/text.ts';
import { makeReport } from '../../../src/reports/report.ts';
import { terminalReport } from '../../../src/reports/terminal.ts';
import { plannedContentFile, type TextFile } from '../content-files.ts';
import { Stop } from '../failure.ts';
import { shownPath } from '../wording.ts';

/** Comments would be lost: no form can hold them. */
export function hasComments(content: string, path: string): boolean {
  const text = cleanText(readFileSync(join(content, ...path.split('/')), 'utf8'));
  return commentLines(splitFrontmatter(path, text).yaml ?? '').length > 0;
}

/** @throws {Stop} the check would find errors in the content with `files` */
export function refuseIssues(content: string, files: readonly TextFile[]): void {
  const { issues, counts } = readContent(content, { planned: files.map(plannedContentFile) });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const report = terminalReport(makeReport({ issues: errors, counts }), {
    locale: 'vi',
    folder: shownPath(content),
  });
  throw new Stop(`${report}\n\nNhận vào thì bài sẽ sai như trên, nên chưa ghi gì. (Nothing was written.)`);
}
