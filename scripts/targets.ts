/** `npm run targets`: each target of the plan, what is done, what is missing, and the rows behind the number. */
import { planResults, planTime } from '../src/catalog/plan/plan.ts';
import { REPORT_LOCALES, type ReportLocale } from '../src/reports/issue-text.ts';
import { targetsText } from '../src/reports/targets-text.ts';
import { defineCommand, main } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { soundContent } from './lib/sound-content.ts';
import { nowInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

const command = defineCommand({
  name: 'targets',
  vi: 'Chỉ tiêu của kế hoạch: đã làm bao nhiêu, còn thiếu gì, dựa vào những dòng nào. Không ghi gì.',
  en: 'The targets of the plan: what is done, what is missing, and by which rows. Writes nothing.',
  options: {
    month: {
      type: 'string',
      placeholder: 'YYYY-MM',
      vi: 'tháng cần xem (mặc định: tháng này)',
      en: 'month to look at (default: this one)',
    },
    locale: {
      type: 'string',
      placeholder: 'vi|en',
      vi: 'ngôn ngữ (mặc định: vi)',
      en: 'language (default: vi)',
    },
    json: { type: 'boolean', vi: 'dạng JSON cho máy đọc', en: 'as JSON, for machines' },
  },
  run({ content, values }) {
    const locale = oneOf(values.locale ?? 'vi');
    const now = nowInVietnam();
    const { catalog } = soundContent(content);
    const time = planTime(monthOf(values.month ?? now.slice(0, 7), now), now);
    const results = planResults(catalog, time);
    if (values.json === true) process.stdout.write(`${JSON.stringify({ ...time, results }, null, 2)}\n`);
    else console.log(targetsText(results, time, { locale, folder: shownPath(content) }));
    return 0;
  },
});

function oneOf(typed: string): ReportLocale {
  const found = REPORT_LOCALES.find((locale) => locale === typed);
  if (found !== undefined) return found;
  throw new UsageError(`--locale nhận ${REPORT_LOCALES.join(', ')}. (--locale takes one of these.)`);
}

function monthOf(typed: string, now: string): string {
  if (!MONTH.test(typed)) {
    throw new UsageError(`--month nhận năm-tháng, như ${now.slice(0, 7)}. (--month takes year-month.)`);
  }
  if (typed > now.slice(0, 7)) {
    throw new UsageError(`Tháng ${typed} chưa tới. (That month is yet to come.)`);
  }
  return typed;
}

await main(command);
