/** What the monthly report is made from, and the words that its parts share. */
import type { Catalog } from '../../catalog/catalog.ts';
import { dueList, isDue } from '../../catalog/due-list.ts';
import type { TargetResult } from '../../catalog/plan/plan.ts';
import type { Column } from '../../document/document.ts';
import { addMonths, dayNumber, isoDay } from '../../lib/date.ts';
import { dayOf } from '../../lib/moment.ts';
import { lastDayOf } from '../../lib/week.ts';
import type { Site } from '../../model/site.ts';
import { stringsFor } from '../../strings/index.ts';
import { doneWords, targetWords } from '../../strings/plan-words.ts';
import type { ScanCounts } from './scans.ts';

export const NO_DATA = 'không có số liệu';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A file of content that was added or changed. */
export interface ContentChange {
  readonly ref: string;
  readonly kind: 'added' | 'updated';
  /** ISO day in Vietnam. */
  readonly on: string;
}

export interface MonthlyInput {
  readonly catalog: Catalog;
  readonly papers: NonNullable<Site['papers']>;
  /** `2026-11` */
  readonly month: string;
  /** Moment in Vietnam at which the report is written. */
  readonly now: string;
  /** Undefined where git remembers nothing. */
  readonly changes: readonly ContentChange[] | undefined;
  /** Undefined without a log. */
  readonly scans: ScanCounts | undefined;
  /** Codes whose face is not as it was printed; undefined where there is nothing to compare with. */
  readonly toReprint?: readonly string[] | undefined;
  /** Paragraphs in the words of staff. */
  readonly difficulties: readonly string[];
}

/** A table that is an annex and a workbook. */
export interface AnnexTable {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** The period of `month`; from the 15th on it begins in the month before. */
export function periodOf(month: string, periodFrom: number): Period {
  if (periodFrom === 1) return { from: `${month}-01`, to: lastDayOf(month) };
  const day = String(periodFrom).padStart(2, '0');
  return {
    from: addMonths(`${month}-${day}`, -1),
    to: isoDay(dayNumber(`${month}-${day}`) - 1),
  };
}

export function monthBefore(month: string): string {
  return addMonths(`${month}-01`, -1).slice(0, 7);
}

export const VI = stringsFor('vi');

export const monthWords = (month: string): string => `tháng ${month.slice(5)} năm ${month.slice(0, 4)}`;
export const name = ({ target }: TargetResult): string => target.what['vi'] ?? target.id;
export const within = (day: string, { from, to }: Period): boolean => day >= from && day <= to;
export const count = (number: number | undefined): string =>
  number === undefined ? NO_DATA : String(number);
export const told = (result: TargetResult): string =>
  result.done === undefined ? NO_DATA : doneWords(result.done, result.target, VI);
/** Without the word that heads the column already. */
export const askedWords = (target: TargetResult['target']): string =>
  targetWords(target, VI).replace(/^Chỉ tiêu: /u, '');
export const where = ({ file, line }: { readonly file: string; readonly line: number }): string =>
  `${file}:${line}`;

export function statementsIn(catalog: Catalog, period: Period, now: string) {
  return catalog.entries.statements.filter(
    ({ main }) =>
      main.data.verification.state !== 'sample' &&
      within(dayOf(main.data.raisedAt), period) &&
      main.data.raisedAt <= now,
  );
}

export const hours = (minutes: number): string => (Math.ceil(minutes / 6) / 10).toFixed(1).replace('.', ',');

/** Samples are no work of the month. */
export function realChanges({ catalog, changes }: MonthlyInput): MonthlyInput['changes'] {
  return changes?.filter(
    ({ ref }) => catalog.all.find((entry) => entry.ref === ref)?.main.data.verification.state !== 'sample',
  );
}

/** What is due now and what comes due before the next month is over. */
export function dueInPlan({ catalog, month }: MonthlyInput) {
  const end = lastDayOf(addMonths(`${month}-01`, 1).slice(0, 7));
  return dueList(catalog).filter((item) => isDue(item) || (item.by !== undefined && item.by <= end));
}
