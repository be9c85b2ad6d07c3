/** `npm run check`: every finding about the content, in seconds; writes nothing unless `--fix` is given. */
import { jsonReport } from '../src/reports/json.ts';
import { REPORT_LOCALES, type ReportLocale } from '../src/reports/issue-text.ts';
import { makeReport } from '../src/reports/report.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { translationReport } from '../src/reports/translations.ts';
import { translationJson, translationText } from '../src/reports/translations-text.ts';
import { defineCommand, main } from './lib/command.ts';
import { checkContent } from './lib/content.ts';
import { UsageError } from './lib/failure.ts';
import { fixForm, formReport } from './lib/fix-form.ts';
import { shownPath } from './lib/wording.ts';

const command = defineCommand({
  name: 'check',
  vi: 'Kiểm tra nội dung: báo mọi lỗi của mọi tệp, kèm dòng và cách sửa. Không ghi gì, trừ khi có --fix.',
  en: 'Checks the content: every finding of every file, with its line and what to do. Writes nothing without --fix.',
  options: {
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
  run: async ({ content, values }) => {
    const locale = reportLocale(values.locale ?? 'vi');
    if (values.fix === true) {
      const formed = formReport(fixForm(content), shownPath(content));
      // What machines read stays alone on its way.
      if (values.json === true) console.error(formed);
      else console.log(`${formed}\n`);
    }
    const reading = await checkContent(content);
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
      console.log(terminalReport(report, { locale, folder: shownPath(content), colour }));
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
