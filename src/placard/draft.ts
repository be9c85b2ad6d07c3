/** Why a placard is only a draft: what it would say in public has not been confirmed. */
import { isIn, type Placard } from '../catalog/catalog.ts';
import { issueAt, type Issue } from '../model/issue.ts';

/** Nothing where the placard may be hung; otherwise each reason, with where to mend it. */
export function draftReasons(placard: Placard): readonly Issue[] {
  const { opensEntry: entry, code } = placard;
  const { main } = entry;
  const reasons: Issue[] = [];
  const title = main.data.title;
  const { state } = main.data.verification;
  if (state !== 'confirmed') {
    reasons.push(
      issueAt(
        main.origin(['verification', 'state']),
        state === 'sample' ? 'draft/sample' : 'draft/unconfirmed',
        { code, title },
      ),
    );
  }
  if (isIn(entry, 'relics')) {
    const { ranking } = entry.main.data;
    if (ranking !== undefined && ranking.rank !== 'inventory' && ranking.decision === null) {
      reasons.push(issueAt(main.origin(['ranking', 'decision']), 'draft/no-decision', { code, title }));
    }
  }
  return reasons;
}
