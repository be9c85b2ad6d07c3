import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeReport } from '../../src/reports/report.ts';
import { terminalReport } from '../../src/reports/terminal.ts';
import { checkContent } from './content.ts';
import type { Progress } from './progress.ts';
import { count, shownPath } from './wording.ts';

/**
 * Reads and checks the content as the first stage of a command, and prints what was found.
 *
 * @returns undefined when there are errors
 */
export async function checkedCatalog(content: string, progress: Progress): Promise<Catalog | undefined> {
  const reading = await progress.stage(
    'Kiểm tra nội dung',
    () => checkContent(content),
    ({ catalog, counts, issues }) =>
      catalog === undefined
        ? 'có lỗi'
        : `${count(catalog.all.length)} bài, ${count(counts.placards)} mã${issues.length === 0 ? '' : ', có điều cần xem lại'}`,
  );
  const { catalog } = reading;
  if (reading.issues.length > 0) {
    console.error(terminalReport(makeReport(reading), { locale: 'vi', folder: shownPath(content) }));
  }
  if (catalog === undefined) {
    console.error(
      '\nChưa ghi gì. Hãy sửa các lỗi trên rồi chạy lại. (Nothing was written; mend the errors above.)',
    );
  }
  return catalog;
}
