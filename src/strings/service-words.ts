/** Fee and time of a procedure in the few words that stand large on its page and its picture. */
import { formatVnd } from '../lib/money.ts';
import type { LocaleId } from '../model/locale.ts';
import { feeAnswer, isSameDay } from '../model/service-answers.ts';
import type { Service } from '../model/service.ts';
import { countOf, fill, stringsFor } from './index.ts';

export function feeWords(fee: Service['fee'], locale: LocaleId): string {
  const { terms } = stringsFor(locale);
  const answer = feeAnswer(fee);
  switch (answer.kind) {
    case 'free':
      return terms.free;
    case 'ask':
      return terms.feeUnknown;
    case 'depends':
      return terms.feeDepends;
    case 'amount': {
      const amount = formatVnd(answer.vnd, locale);
      return answer.per === undefined ? amount : fill(terms.amountPer, { amount, per: answer.per });
    }
  }
}

export function timeWords(limit: Service['timeLimit'], locale: LocaleId): string {
  const { terms } = stringsFor(locale);
  return isSameDay(limit) ? terms.sameDay : countOf(terms.timeUnits[limit.unit], limit.value, locale);
}
