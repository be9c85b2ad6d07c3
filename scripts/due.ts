/** `npm run due`: what has to be done, by whom and by when. */
import { resolve } from 'node:path';
import { dueList } from '../src/catalog/due-list.ts';
import { readContent } from '../src/catalog/read.ts';
import { dueCalendar } from '../src/feeds/due-calendar.ts';
import { dueCsv, dueJson, dueText } from '../src/reports/due-text.ts';
import { makeReport } from '../src/reports/report.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { defineCommand, main, option } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { todayInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';
import { replaceFile } from './lib/write-files.ts';

await main(
  defineCommand({
    name: 'due',
    vi: 'Việc đến hạn, theo bộ phận: xem lại thủ tục, giấy OCOP sắp hết, bản dịch cũ, biển cần kiểm tra, điều chưa xác nhận, cổng cần đối chiếu.',
    en: 'What is due, by office: reviews, OCOP certificates, stale translations, placards to inspect, unconfirmed facts, portals to compare.',
    options: {
      csv: option(
        'FILE',
        'ghi cả bảng, kể cả việc chưa tới hạn, cho Excel',
        'write the whole table, later things too, for Excel',
      ),
      ics: option(
        'FILE',
        'ghi lịch các ngày hạn, cho ứng dụng lịch',
        'write a calendar of the days, for calendar applications',
      ),
      office: option('ID', 'chỉ một bộ phận (mã trong site.yaml)', 'one office only (its id in site.yaml)'),
      json: { type: 'boolean', vi: 'kết quả dạng JSON cho máy đọc', en: 'result as JSON, for machines' },
    },
    run({ content, values: { csv, ics, office, json } }) {
      const reading = readContent(content, { today: todayInVietnam() });
      const { catalog } = reading;
      if (catalog === undefined) {
        const errors = reading.issues.filter(({ severity }) => severity === 'error');
        const report = makeReport({ ...reading, issues: errors });
        console.error(terminalReport(report, { locale: 'vi', folder: shownPath(content) }));
        console.error('\nHãy sửa các lỗi trên trước. (Mend the errors above first.)');
        return 1;
      }
      const known = catalog.site.offices.map(({ id }) => id);
      if (office !== undefined && !known.includes(office)) {
        throw new UsageError(
          `Không có bộ phận "${office}". Các bộ phận: ${known.join(', ')}. (No such office in site.yaml.)`,
        );
      }
      const items = dueList(catalog).filter((item) => office === undefined || item.office === office);
      if (csv !== undefined) replaceFile(resolve(csv), dueCsv(catalog, items));
      const calendar = ics === undefined ? undefined : dueCalendar(catalog, items);
      if (calendar !== undefined) replaceFile(resolve(ics ?? ''), calendar);
      if (json === true) process.stdout.write(dueJson(items));
      else console.log(dueText(catalog, items, shownPath(content)));
      if (ics !== undefined && calendar === undefined) {
        console.error('Không có ngày nào để ghi lịch. (There is no day to put into a calendar.)');
      }
      return 0;
    },
  }),
);
