/** The plan's targets with their results, as lines for a terminal. */
import { formatDay } from '../lib/date.ts';
import type { PlanTime, ResultRow, TargetResult } from '../catalog/plan/plan.ts';
import { whenWords, partWords, targetWords, resultWords } from '../strings/plan-words.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { ANSWER_HOURS } from '../model/statement.ts';
import type { ReportLocale } from './issue-text.ts';

export interface TargetsTextOptions {
  readonly locale: ReportLocale;
  /** Content folder as it should be shown before each path. */
  readonly folder: string;
}

export function targetsText(
  results: readonly TargetResult[],
  time: PlanTime,
  { locale, folder }: TargetsTextOptions,
): string {
  const head = [stringsFor(locale).site.duty.plan.title, timeWords(time, locale)];
  const blocks = results.map((result) => targetBlock(result, { locale, folder }));
  return [head.join(' · '), ...blocks].join('\n\n');
}

/** `Tháng 11/2026 · tính đến 27.11.2026` */
export function timeWords({ month, until }: PlanTime, locale: ReportLocale): string {
  const { plan, news } = stringsFor(locale).site.duty;
  const [year = '', number = ''] = month.split('-');
  return [fill(news.month, { year, month: number }), fill(plan.until, { day: formatDay(until) })].join(' · ');
}

/** What is told of a target, in parts that a page can set as well. */
export interface TargetTold {
  readonly name: string;
  readonly asked: string;
  readonly result: string;
  readonly parts: readonly string[];
  readonly rows: readonly { readonly words: string; readonly file: string; readonly line: number }[];
}

export function targetTold(result: TargetResult, locale: ReportLocale): TargetTold {
  const strings = stringsFor(locale);
  const { target, parts, rows } = result;
  return {
    name: target.what[locale] ?? target.what['vi'] ?? target.id,
    asked: targetWords(target, strings),
    result: resultWords(result, strings),
    parts: parts.map((part) => partWords(part, target, strings, locale)),
    rows: rows.map((row) => {
      const { file, line } = row.origin;
      return { words: rowWords(row, locale), file, line };
    }),
  };
}

function targetBlock(result: TargetResult, { locale, folder }: TargetsTextOptions): string {
  const { name, asked, result: told, parts, rows } = targetTold(result, locale);
  return [
    name,
    `  ${asked}`,
    `  → ${told}`,
    ...parts.map((part) => `    ${part}`),
    ...rows.map(({ words, file, line }) => `    ${words}  ${folder}/${file}:${line}`),
  ].join('\n');
}

function rowWords({ when, what, state }: ResultRow, locale: ReportLocale): string {
  const { plan } = stringsFor(locale).site.duty;
  const said = {
    counts: '',
    open: ` [${plan.open}]`,
    fails: ` [${fill(plan.late, { hours: ANSWER_HOURS.limit })}]`,
  };
  return `${whenWords(when)}  ${what}${said[state]}`;
}
