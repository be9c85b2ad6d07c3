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
  { month, until }: PlanTime,
  { locale, folder }: TargetsTextOptions,
): string {
  const { plan, news } = stringsFor(locale).site.duty;
  const [year = '', number = ''] = month.split('-');
  const head = [
    plan.title,
    fill(news.month, { year, month: number }),
    fill(plan.until, { day: formatDay(until) }),
  ];
  const blocks = results.map((result) => targetBlock(result, { locale, folder }));
  return [head.join(' · '), ...blocks].join('\n\n');
}

function targetBlock(result: TargetResult, { locale, folder }: TargetsTextOptions): string {
  const strings = stringsFor(locale);
  const { target, parts, rows } = result;
  const name = target.what[locale] ?? target.what['vi'] ?? target.id;
  return [
    name,
    `  ${targetWords(target, strings)}`,
    `  → ${resultWords(result, strings)}`,
    ...parts.map((part) => `    ${partWords(part, target, strings, locale)}`),
    ...rows.map((row) => `    ${rowWords(row, locale)}  ${folder}/${row.origin.file}:${row.origin.line}`),
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
