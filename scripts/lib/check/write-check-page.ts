import { join } from 'node:path';
import { answerableIn } from '../../../src/catalog/answerable.ts';
import type { ContentReading } from '../../../src/catalog/read.ts';
import { checkPage } from '../../../src/reports/check-page.ts';
import { makeReport } from '../../../src/reports/report.ts';
import { nowInVietnam } from '../today.ts';
import { shownPath } from '../wording.ts';
import { replaceFile } from '../write-files.ts';

/** Where the page is written unless another file is named. */
export function checkPagePath(out: string): string {
  return join(out, 'qr-output', 'kiem-tra-noi-dung.html');
}

/**
 * Writes the report of a reading as a page.
 *
 * @param content - the folder that was read
 * @param notes - paragraphs that stand before the findings
 */
export function writeCheckPage(
  path: string,
  reading: ContentReading,
  { content, notes = [] }: { content: string; notes?: readonly string[] },
): void {
  const [day = '', time = ''] = nowInVietnam().split(' ');
  const page = checkPage({
    report: makeReport(reading),
    answerable: answerableIn(reading.draft),
    folder: shownPath(content),
    checkedAt: `${time} ngày ${day.split('-').toReversed().join('.')}`,
    notes,
  });
  replaceFile(path, page);
}
