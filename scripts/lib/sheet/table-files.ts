/** Tables on the disk: Excel workbooks, or CSV, by the ending of their names. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvText } from '../../../src/lib/csv.ts';
import { readTable, TableError, type TableFault, type TableFile } from '../../../src/lib/table-file.ts';
import { workbookBytes, type SheetTable } from '../../../src/lib/workbook/write.ts';
import { Stop } from '../failure.ts';
import { shownPath } from '../wording.ts';

const FAULTS: Readonly<Record<TableFault, string>> = {
  'not-a-workbook': 'không phải tệp Excel (.xlsx) đọc được. Hãy lưu lại thành .xlsx hoặc CSV. (no workbook)',
  'too-large': 'lớn quá. Hãy chia thành vài tệp. (too large)',
  'no-sheet': 'không có trang tính nào. (no sheet)',
  'old-workbook':
    'là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Mở bằng Excel, chọn Lưu thành, kiểu .xlsx, không đặt mật khẩu. (old .xls, or protected)',
  'open-quote': 'có dấu ngoặc kép mở mà không đóng. (a quote is not closed)',
  'after-quote': 'có chữ đứng sau dấu ngoặc kép đóng. (text after a closing quote)',
  encoding:
    'không rõ viết bằng bảng mã nào. Mở bằng Excel, lưu kiểu “CSV UTF-8” hoặc .xlsx. (unknown encoding)',
  empty: 'không có dòng nào. (empty)',
};

/** @throws {Stop} there is no such file, or no table in it */
export function readTableFile(name: string): TableFile {
  const file = resolve(name);
  if (!existsSync(file)) throw new Stop(`Không có tệp ${name}. (No such file.)`);
  try {
    return readTable(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const line = error.line > 1 ? `, dòng ${error.line}` : '';
    throw new Stop(`Tệp ${name}${line} ${FAULTS[error.fault]}`);
  }
}

/** @throws {Stop} the file is there already: somebody may have worked in it */
export function writeTableFile(name: string, table: SheetTable): void {
  const file = resolve(name);
  if (existsSync(file)) {
    throw new Stop(
      `Đã có tệp ${shownPath(file)}; máy không ghi đè. Hãy đặt tên khác. (The file is there; name another.)`,
    );
  }
  const bytes = /\.csv$/iu.test(name) ? csvText(table.rows) : workbookBytes(table);
  writeFileSync(file, bytes);
}
