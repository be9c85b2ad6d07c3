import { STATEMENT, WITH_STATEMENT } from '../duties.ts';
import type { IssueId } from '../../model/issue-rules.ts';
import type { Fault } from './fault.ts';

function statementFault(name: string, old: RegExp | string, now: string, id: IssueId, line: number): Fault {
  const changes = { [STATEMENT]: WITH_STATEMENT[STATEMENT].replace(old, now) };
  return { name, changes, issues: [[id, `${STATEMENT}:${line}`]] };
}

const CORRECTIONS = /corrections:\n(?: .*\n)+/u;

export const STATEMENT_FAULTS: readonly Fault[] = [
  statementFault('an answer without its hour', /answeredAt: .*\n/u, '', 'statement/incomplete', 14),
  {
    name: 'a correction of nothing',
    changes: {
      [STATEMENT]: WITH_STATEMENT[STATEMENT].replace(/^(?:answer|answeredAt|speaker): .*\n/gmu, ''),
    },
    issues: [['statement/unanswered-correction', `${STATEMENT}:14`]],
  },
  statementFault(
    'an answer before its question',
    '2026-11-20 15:40',
    '2026-11-19 15:40',
    'statement/order',
    15,
  ),
  statementFault(
    'a correction before the answer',
    '2026-11-21 09:00',
    '2026-11-20 15:39',
    'statement/order',
    18,
  ),
  statementFault(
    'an unknown office that speaks',
    'office: van-hoa, role',
    'office: ai-do, role',
    'entry/office',
    16,
  ),
  statementFault('a minute that does not exist', '2026-11-20 08:15', '2026-02-29 08:15', 'field/form', 13),
  {
    name: 'a question without an answer, which is none',
    changes: {
      [STATEMENT]: WITH_STATEMENT[STATEMENT].replace(/^(?:answer|answeredAt|speaker): .*\n/gmu, '').replace(
        CORRECTIONS,
        '',
      ),
    },
    issues: [],
  },
];
