/** Retired placards: each leads on to another, or says why it does not. */
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft, DraftPlacard } from '../draft.ts';

export function retiredIssues({ placards }: Draft): Issue[] {
  const byCode = new Map(placards.map((placard) => [placard.code, placard]));
  return placards.flatMap((placard) => {
    const { yaml, record } = placard;
    if (yaml === undefined || record === undefined) return [];
    const { status, successor, reason } = record;
    if (status !== 'retired') {
      return (['successor', 'reason'] as const)
        .filter((field) => record[field] !== undefined)
        .map((field) => issueAt(yaml.locate([field]), 'placard/date-early', { status, field }));
    }
    if (successor === undefined) return [issueAt(yaml.locate(['status']), 'placard/no-successor')];
    const here = yaml.locate(['successor']);
    if (successor === null) {
      return reason === undefined ? [issueAt(here, 'placard/no-reason')] : [];
    }
    if (!byCode.has(successor)) return [issueAt(here, 'placard/successor', { successor })];
    return leadsBack(placard, byCode) ? [issueAt(here, 'placard/successor-loop', { successor })] : [];
  });
}

/** Whether following the successors of `placard` never comes to an end. */
function leadsBack(placard: DraftPlacard, byCode: ReadonlyMap<string, DraftPlacard>): boolean {
  const passed = new Set<string>();
  let next: DraftPlacard | undefined = placard;
  while (next?.record?.status === 'retired' && typeof next.record.successor === 'string') {
    if (passed.has(next.code)) return true;
    passed.add(next.code);
    next = byCode.get(next.record.successor);
  }
  return false;
}
