/** `npm run disclosures` (`npm run cong-khai`): the quarter's list of what was disclosed, as the law asks for it. */
import { join } from 'node:path';
import { disclosureList, quarterOf } from '../src/catalog/disclosure-list.ts';
import { csvText } from '../src/lib/csv.ts';
import { workbookBytes } from '../src/lib/workbook/write.ts';
import { DISCLOSURE_COLUMNS, disclosureDocument, disclosureTable } from '../src/reports/disclosure-table.ts';
import { defineCommand, main } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { soundContent } from './lib/sound-content.ts';
import { nowInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';
import { writeDocument } from './lib/write-document.ts';
import { replaceFile } from './lib/write-files.ts';

await main(
  defineCommand({
    name: 'disclosures',
    operands: 'YYYY-QN',
    vi: 'Bảng nội dung đã công khai trong quý (Luật 10/2022, Điều 13), tệp Word, PDF, CSV và Excel trong reports/. Bài mẫu không tính; bài đã gỡ vì có dữ liệu cá nhân vẫn tính.',
    en: 'The list of what was disclosed in a quarter (Law 10/2022, Article 13), Word, PDF, CSV and Excel in reports/. Samples are left out; what was taken down for its personal data is counted.',
    async run({ content, out, operands }) {
      const [typed = '', ...more] = operands;
      const quarter = quarterOf(typed);
      if (quarter === undefined || more.length > 0) {
        throw new UsageError('Hãy nêu một quý, như 2026-Q4. (Name one quarter, such as 2026-Q4.)');
      }
      const { catalog } = soundContent(content);
      const table = disclosureTable(disclosureList(catalog, quarter));
      const path = join(out, 'reports', `cong-khai-${quarter}`);
      const document = disclosureDocument(catalog, quarter, table, nowInVietnam().slice(0, 10));
      await writeDocument(path, document);
      const columnWidths = DISCLOSURE_COLUMNS.map(([, width]) => width);
      replaceFile(`${path}.csv`, csvText(table));
      replaceFile(`${path}.xlsx`, workbookBytes({ name: `Công khai ${quarter}`, rows: table, columnWidths }));
      console.log(
        `${table.length - 1} nội dung công khai: ${shownPath(path)}.docx, .pdf, .csv, .xlsx (${table.length - 1} disclosures)`,
      );
      return 0;
    },
  }),
);
