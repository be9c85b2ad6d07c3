/** The plan's targets and their results in words, for terminals, pages and pictures alike. */
import { formatDay } from '../lib/date.ts';
import { pickLocalized, type LocaleId, type Localized } from '../model/locale.ts';
import type { Target } from '../model/site.ts';
import { ANSWER_HOURS } from '../model/statement.ts';
import { fill, type Strings } from './index.ts';

/** As much of a result as its words need. */
export interface ToldResult {
  readonly target: Target;
  readonly done: number | undefined;
  readonly missing: number | undefined;
  readonly met: boolean | undefined;
}

interface ToldPart {
  readonly of: string;
  readonly name?: Localized;
  readonly done: number | undefined;
  readonly running?: true;
}

/** `Chỉ tiêu: ít nhất 4 mỗi tháng` */
export function targetWords({ unit, atLeast, per }: Target, { site: { duty } }: Strings): string {
  return fill(duty.plan.target[unit], { n: atLeast, per: duty.plan.per[per] });
}

/** `3`, `67 %`, or that nothing is known. */
export function doneWords(
  done: number | undefined,
  { unit }: Pick<Target, 'unit'>,
  { site: { duty } }: Strings,
): string {
  return done === undefined ? duty.plan.noData : fill(duty.plan.done[unit], { done });
}

/** `đạt`, `còn thiếu 1`; nothing where nothing is known. */
export function stateWords(
  { target, missing, met }: ToldResult,
  { site: { duty } }: Strings,
): string | undefined {
  const { plan } = duty;
  if (met === undefined) return undefined;
  if (met) return plan.met;
  return target.unit === 'items' ? fill(plan.missing, { n: missing ?? 0 }) : plan.failed;
}

/** `3, còn thiếu 1` */
export function resultWords(result: ToldResult, strings: Strings): string {
  const state = stateWords(result, strings);
  const done = doneWords(result.done, result.target, strings);
  return state === undefined ? done : [done, state].join(strings.terms.comma);
}

/** `Facebook: 3`, `tuần 48: 1 (đang chạy)` */
export function partWords(part: ToldPart, target: Target, strings: Strings, locale: LocaleId): string {
  const { plan } = strings.site.duty;
  const done = doneWords(part.done, target, strings);
  const running = part.running === undefined ? '' : ` (${plan.running})`;
  return `${partName(part, strings, locale)}: ${done}${running}`;
}

/** A channel, a week, the stricter aim or an office. */
export function partName({ of, name }: ToldPart, { site: { duty } }: Strings, locale: LocaleId): string {
  const channels: Readonly<Record<string, string>> = duty.channels;
  if (name !== undefined) return pickLocalized(name, locale, []).text;
  if (of === 'aim') return fill(duty.plan.aim, { hours: ANSWER_HOURS.aim });
  const week = /^\d{4}-W(\d{2})$/u.exec(of)?.[1];
  return week === undefined ? (channels[of] ?? of) : fill(duty.plan.week, { n: Number(week) });
}

/** `23.11.2026`, or `05:30, 23.11.2026`. */
export function whenWords(when: string): string {
  const day = formatDay(when.slice(0, 10));
  return when.length > 10 ? `${when.slice(11)}, ${day}` : day;
}
