/** A file that must be refused, and why. */
import type { IssueId } from '../../model/issue-rules.ts';
import type { FileChanges } from '../content.ts';
import { addFields, RELIC, withBody } from '../faults/fault.ts';

export interface Hostile {
  /** What it holds, as the end of a sentence: "an import". */
  readonly name: string;
  /** @param canary - file that the content tries to change */
  readonly changes: (canary: string) => FileChanges;
  /** The error that is meant for it, rule and `file:line`; what it leaves undone elsewhere has findings of its own. */
  readonly issue: readonly [IssueId, string];
}

/** Line of the entry on which a body starts that `withBody` puts there. */
const BODY_LINE = 48;

/** Line of the entry on which fields stand that `addFields` puts there. */
const FIELDS_LINE = 46;

/** @param below - how many lines below the first one of the body the finding is */
export function hostileBody(
  name: string,
  body: string | ((canary: string) => string),
  id: IssueId,
  below = 0,
): Hostile {
  return {
    name,
    changes: (canary) => ({ [RELIC]: withBody(typeof body === 'string' ? body : body(canary)) }),
    issue: [id, `${RELIC}:${BODY_LINE + below}`],
  };
}

export function hostileFields(name: string, fields: string, id: IssueId, below = 0): Hostile {
  return {
    name,
    changes: () => ({ [RELIC]: addFields(fields) }),
    issue: [id, `${RELIC}:${FIELDS_LINE + below}`],
  };
}

export function hostileFile(
  name: string,
  file: string,
  change: string | Uint8Array | ((text: string) => string),
  id: IssueId,
  line: number,
): Hostile {
  return { name, changes: () => ({ [file]: change }), issue: [id, `${file}:${line}`] };
}
