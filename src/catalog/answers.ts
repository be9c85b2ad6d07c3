/** Official answers that are late, or that are said to come from the future. */
import { formatMoment } from '../lib/moment.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import { ANSWER_HOURS, minutesTaken, promptnessOf } from '../model/statement.ts';
import type { Catalog, Entry } from './catalog.ts';

/**
 * Warnings only: hours that go by must not keep the site from being built. Samples tell of nothing that happened.
 *
 * @param now - a moment in Vietnam, `2026-11-24 08:15`
 */
export function answerIssues(catalog: Catalog, now: string): readonly Issue[] {
  return catalog.entries.statements
    .filter(({ main }) => main.data.verification.state !== 'sample')
    .flatMap((entry) => [...aheadIssues(entry, now), ...lateIssues(entry, now)]);
}

function aheadIssues({ main }: Entry<'statements'>, now: string): Issue[] {
  return (['raisedAt', 'answeredAt'] as const).flatMap((field) => {
    const moment = main.data[field];
    if (moment === undefined || moment <= now) return [];
    const values = { field, moment: formatMoment(moment) };
    return [issueAt(main.origin([field]), 'due/answer-ahead', values, 'warning')];
  });
}

function lateIssues({ main }: Entry<'statements'>, now: string): Issue[] {
  const minutes = minutesTaken(main.data, now);
  const promptness = promptnessOf(minutes);
  if (promptness === 'aim') return [];
  const id = promptness === 'late' ? 'due/answer-limit' : 'due/answer-aim';
  const field = main.data.answeredAt === undefined ? 'raisedAt' : 'answeredAt';
  const hours = Math.floor(minutes / 60);
  const values = { raised: formatMoment(main.data.raisedAt), hours, ...ANSWER_HOURS };
  return [issueAt(main.origin([field]), id, values, 'warning')];
}
