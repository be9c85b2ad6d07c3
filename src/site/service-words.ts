/** Fee and time of a procedure in the few words that stand large on its page. */
import { formatVnd } from '../lib/money.ts';
import { feeAnswer, isSameDay } from '../model/service-answers.ts';
import type { Service } from '../model/service.ts';
import { fill, type Strings } from '../strings/index.ts';

export function feeWords(fee: Service['fee'], { terms }: Strings): string {
  const answer = feeAnswer(fee);
  if (answer.kind === 'free') return terms.free;
  if (answer.kind === 'ask') return terms.feeUnknown;
  return answer.per === undefined ? formatVnd(answer.vnd) : `${formatVnd(answer.vnd)} / ${answer.per}`;
}

export function timeWords(limit: Service['timeLimit'], { terms }: Strings): string {
  return isSameDay(limit) ? terms.sameDay : fill(terms.timeUnits[limit.unit], { n: limit.value });
}
