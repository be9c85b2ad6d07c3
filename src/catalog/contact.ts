/** Who answers: the offices on duty, and how fast answers have come. */
import { addDays } from '../lib/date.ts';
import { minutesTaken, promptnessOf } from '../model/statement.ts';
import type { Catalog, LogRow } from './catalog.ts';

/** Days ahead for which the page tells who is on duty. */
const AHEAD_DAYS = 7;

/** Turns of the week to come; without a day all that were written down. */
export function onDuty({ logs, today }: Pick<Catalog, 'logs' | 'today'>): readonly LogRow<'rota'>[] {
  if (today === undefined) return logs.rota;
  const last = addDays(today, AHEAD_DAYS);
  return logs.rota.filter(({ on, until }) => until >= today && on <= last);
}

export interface AnswerTimes {
  readonly answered: number;
  readonly withinAim: number;
  readonly withinLimit: number;
  /** Half of the answers took no longer. */
  readonly medianMinutes: number;
}

/** Of answers that were given; nothing where there is none yet. Samples tell of nothing that happened. */
export function answerTimes({ entries }: Pick<Catalog, 'entries'>): AnswerTimes | undefined {
  const minutes = entries.statements
    .flatMap(({ main: { data } }) =>
      data.verification.state === 'sample' || data.answeredAt === undefined
        ? []
        : [minutesTaken(data, data.answeredAt)],
    )
    .sort((a, b) => a - b);
  const medianMinutes = minutes[Math.ceil(minutes.length / 2) - 1];
  if (medianMinutes === undefined) return undefined;
  return {
    answered: minutes.length,
    withinAim: minutes.filter((taken) => promptnessOf(taken) === 'aim').length,
    withinLimit: minutes.filter((taken) => promptnessOf(taken) !== 'late').length,
    medianMinutes,
  };
}
