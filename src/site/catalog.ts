/** The one catalog of the site: read once a build, and again in `dev` when a content file has changed. */
import { contentDir } from 'virtual:content-folder';
import type { Catalog } from '../catalog/catalog.ts';
import { forMachines } from '../catalog/limited.ts';
import { readContent } from '../catalog/read.ts';
import { issueText } from '../reports/issue-text.ts';

let catalog: Catalog | undefined;

/** @throws {Error} there are findings; the message lists them */
export function siteCatalog(): Catalog {
  catalog ??= readOrRefuse();
  return catalog;
}

/** The same as search, feeds and open data are told it: without entries that hold personal data. */
export function machineCatalog(): Catalog {
  return forMachines(siteCatalog());
}

function readOrRefuse(): Catalog {
  const today = process.env['CONGLANG_TODAY'];
  const reading = readContent(contentDir, today === undefined ? {} : { today });
  if (reading.catalog !== undefined) return reading.catalog;
  const findings = reading.issues.map((issue) => {
    const { what, mend } = issueText(issue, 'vi');
    return `${issue.file}:${issue.line}  ${issue.id}\n  ${what}\n  ${mend}`;
  });
  throw new Error(`Nội dung còn lỗi nên chưa hiện được trang.\n\n${findings.join('\n\n')}`);
}
