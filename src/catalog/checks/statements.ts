/** An official answer is whole, and its moments come one after the other. */
import type { Site } from '../../model/site.ts';
import type { Statement } from '../../model/statement.ts';
import { pathLabel } from '../field-path.ts';
import type { FieldPath } from '../catalog.ts';
import type { Raise } from './facts.ts';

const PARTS = ['answer', 'answeredAt', 'speaker'] as const;

export function statementIssues(statement: Statement, site: Site | undefined, raise: Raise): void {
  const missing = PARTS.filter((part) => statement[part] === undefined);
  if (missing.length > 0 && missing.length < PARTS.length) {
    const [given] = PARTS.filter((part) => statement[part] !== undefined);
    raise([given ?? 'answer'], 'statement/incomplete', { missing: missing.join(', ') });
  }
  if (missing.includes('answer') && statement.corrections.length > 0) {
    raise(['corrections'], 'statement/unanswered-correction');
  }
  orderIssues(statement, raise);
  const offices = site?.offices.map(({ id }) => id);
  const { speaker } = statement;
  if (offices !== undefined && speaker !== undefined && !offices.includes(speaker.office)) {
    raise(['speaker', 'office'], 'entry/office', { office: speaker.office, known: offices.join(', ') });
  }
}

/** Moments are written so that their text sorts as they do. */
function orderIssues({ raisedAt, answeredAt, corrections }: Statement, raise: Raise): void {
  const moments: readonly (readonly [FieldPath, string])[] = [
    [['raisedAt'], raisedAt],
    ...(answeredAt === undefined ? [] : [[['answeredAt'], answeredAt] as const]),
    ...corrections.map(({ at }, index) => [['corrections', index, 'at'], at] as const),
  ];
  for (const [index, [later, laterAt]] of moments.entries()) {
    const [earlier, earlierAt] = moments[index - 1] ?? [later, laterAt];
    if (laterAt >= earlierAt) continue;
    const values = { earlier: pathLabel(earlier), later: pathLabel(later), earlierAt, laterAt };
    raise(later, 'statement/order', values);
  }
}
