/** `npm run check`: every finding about the content, in seconds; writes nothing unless `--fix` or `--html` is given. */
import { resolve } from 'node:path';
import { jsonReport } from '../src/reports/json.ts';
import { REPORT_LOCALES, type ReportLocale } from '../src/reports/issue-text.ts';
import { makeReport } from '../src/reports/report.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { translationReport } from '../src/reports/translations.ts';
import { translationJson, translationText } from '../src/reports/translations-text.ts';
import { keepChecking } from './lib/check/keep-checking.ts';
import { watchContent } from './lib/check/watch-content.ts';
import { checkPagePath, writeCheckPage } from './lib/check/write-check-page.ts';
import { defineCommand, main } from './lib/command.ts';
import { checkContent } from './lib/content.ts';
import { UsageError } from './lib/failure.ts';
import { fixForm, formReport } from './lib/fix-form.ts';
import { shownPath } from './lib/wording.ts';

const command = defineCommand({
  name: 'check',
  vi: 'Kiểm tra nội dung: báo mọi lỗi của mọi tệp, kèm dòng và cách sửa. Không ghi gì, trừ khi có --fix hoặc --html.',
  en: 'Checks the content: every finding of every file, with its line and what to do. Writes nothing without --fix or --html.',
  operands: '[--html [FILE]]',
  runsUntilStopped: (argv) => argv.includes('--watch'),
  options: {
    html: {
      type: 'boolean',
      vi: 'ghi thêm báo cáo để bấm đúp là đọc, chia theo bộ phận phải sửa (mặc định: qr-output/kiem-tra-noi-dung.html)',
      en: 'also write the report as a page, by the office that is to mend it (default: qr-output/kiem-tra-noi-dung.html)',
    },
    watch: {
      type: 'boolean',
      vi: 'kiểm tra lại mỗi khi nội dung thay đổi, chỉ in cái mới, cái đã hết, cái còn lại; dừng bằng Ctrl+C',
      en: 'look again whenever content changes and print what is new, gone or left; stop with Ctrl+C',
    },
    locale: {
      type: 'string',
      placeholder: 'vi|en',
      vi: 'ngôn ngữ của báo cáo (mặc định: vi)',
      en: 'language of the report (default: vi)',
    },
    fix: {
      type: 'boolean',
      vi: 'viết lại các tệp cho đúng mẫu của trình biên tập (dấu nháy, thứ tự trường, dấu tiếng Việt dựng sẵn, ký tự ẩn); tệp còn lỗi hoặc có ghi chú # thì để nguyên',
      en: 'rewrite files in the form of the editor (quotes, order of fields, composed letters, invisible characters); files with errors or # comments are left alone',
    },
    json: { type: 'boolean', vi: 'báo cáo dạng JSON cho máy đọc', en: 'report as JSON, for machines' },
    translations: {
      type: 'boolean',
      vi: 'từng ngôn ngữ đã dịch được bao nhiêu, đoạn nào bản chính đã sửa mà bản dịch chưa theo',
      en: 'how much of each language is translated, and which texts have changed since',
    },
  },
  run: async ({ content, out, operands, values }) => {
    const locale = reportLocale(values.locale ?? 'vi');
    const [file] = operands;
    if (operands.length > 1 || (file !== undefined && values.html !== true)) {
      throw new UsageError(
        `Không hiểu "${operands.join(' ')}": tên tệp chỉ đi cùng --html, và chỉ một tệp. (A file goes with --html only.)`,
      );
    }
    if (values.watch === true && (values.json === true || values.translations === true)) {
      throw new UsageError('--watch không đi cùng --json, --translations. (--watch goes with neither.)');
    }
    const page = values.html === true ? resolve(file ?? checkPagePath(out)) : undefined;
    if (values.fix === true) {
      const formed = formReport(fixForm(content), shownPath(content));
      // What machines read stays alone on its way.
      if (values.json === true) console.error(formed);
      else console.log(`${formed}\n`);
    }
    const look = async () => {
      const found = await checkContent(content);
      if (page !== undefined) writeCheckPage(page, found, { content });
      return found;
    };
    // What is saved while the first look is taken counts, too.
    const changed = values.watch === true ? watchContent(content) : undefined;
    const reading = await look();
    if (values.translations === true && reading.catalog !== undefined) {
      const translations = translationReport(reading.catalog);
      const folder = shownPath(content);
      if (values.json === true) process.stdout.write(translationJson(translations));
      else console.log(translationText(translations, { locale, folder }));
      return 0;
    }
    const report = makeReport(reading);
    if (values.json === true) {
      process.stdout.write(jsonReport(report));
    } else {
      const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
      const options = { locale, folder: shownPath(content), colour };
      console.log(terminalReport(report, options));
      if (page !== undefined) console.log(`\nBáo cáo để đọc (the report as a page): ${shownPath(page)}`);
      if (changed !== undefined) await keepChecking(reading, options, changed, look);
    }
    return report.errors > 0 ? 1 : 0;
  },
});

function reportLocale(typed: string): ReportLocale {
  const found = REPORT_LOCALES.find((locale) => locale === typed);
  if (found === undefined) {
    throw new UsageError(`--locale nhận ${REPORT_LOCALES.join(', ')}. (--locale takes one of these.)`);
  }
  return found;
}

await main(command);
