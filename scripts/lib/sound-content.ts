import type { Draft } from '../../src/catalog/draft.ts';
import type { ContentFile } from '../../src/catalog/content-file.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeReport } from '../../src/reports/report.ts';
import { terminalReport } from '../../src/reports/terminal.ts';
import type { Site } from '../../src/model/site.ts';
import { permanenceIssues } from '../../src/catalog/checks/permanence.ts';
import { readContent } from '../../src/catalog/read.ts';
import { readContentHistory } from './content-history.ts';
import { Stop } from './failure.ts';
import { shownPath } from './wording.ts';

/**
 * Content that the registry may be changed in.
 *
 * @param planned - files that are to be written, as if they were there
 * @throws {Stop} it has errors, or something of what git remembers was lost
 */
export function soundContent(
  contentDir: string,
  planned: readonly ContentFile[] = [],
): { catalog: Catalog; draft: Draft; site: Site } {
  const { catalog, draft, issues, counts } = readContent(contentDir, { planned });
  const lost = draft === undefined ? [] : permanenceIssues(draft, readContentHistory(contentDir), false);
  const errors = [...issues, ...lost].filter(({ severity }) => severity === 'error');
  if (catalog !== undefined && draft !== undefined && errors.length === 0) {
    return { catalog, draft, site: catalog.site };
  }
  const report = makeReport({ issues: errors, counts });
  throw new Stop(
    `${terminalReport(report, { locale: 'vi', folder: shownPath(contentDir) })}\n\n` +
      'Chưa ghi gì. Hãy sửa các lỗi trên rồi chạy lại. (Nothing was written; mend the errors above.)',
  );
}
