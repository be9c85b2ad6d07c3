/** A disclosure hangs long enough, is read out often enough, and lets go of personal data in time. */
import { formatDay } from '../../lib/date.ts';
import { addWorkingDays } from '../../lib/working-days.ts';
import {
  isPostedForGood,
  isReadOut,
  LEAST_POSTED_DAYS,
  LEAST_READ_DAYS,
  leastPostedUntil,
  longestRun,
  PUBLISH_WORKING_DAYS,
  type Disclosure,
} from '../../model/disclosure.ts';
import type { Site } from '../../model/site.ts';
import type { Raise } from './facts.ts';

/** Of what the commune has not confirmed nobody knows where it hangs: there only what is said must agree. */
export function disclosureIssues(disclosure: Disclosure, site: Site | undefined, raise: Raise): void {
  postingIssues(disclosure, raise);
  loudspeakerIssues(disclosure, raise);
  personalIssues(disclosure, raise);
  if (disclosure.verification.state === 'confirmed') doneIssues(disclosure, raise);
  const { opinions, decision } = disclosure;
  if (opinions === undefined) return;
  if (decision !== undefined) raise(['opinions'], 'disclosure/draft-decided');
  const offices = site?.offices.map(({ id }) => id);
  if (offices !== undefined && !offices.includes(opinions.office)) {
    raise(['opinions', 'office'], 'entry/office', { office: opinions.office, known: offices.join(', ') });
  }
}

function postingIssues(disclosure: Disclosure, raise: Raise): void {
  const { item, postedFrom, postedUntil, takenDownOn } = disclosure;
  const least = leastPostedUntil(disclosure);
  if (postedUntil !== undefined && isPostedForGood(disclosure)) {
    raise(['postedUntil'], 'disclosure/always', { item });
  }
  if (postedUntil !== undefined && least !== undefined && postedUntil < least && postedUntil >= postedFrom) {
    const days = { from: formatDay(postedFrom), until: formatDay(postedUntil), least: formatDay(least) };
    raise(['postedUntil'], 'disclosure/too-short', { ...days, days: LEAST_POSTED_DAYS });
  }
  const end = postedUntil ?? least;
  if (takenDownOn !== undefined && end !== undefined && takenDownOn < end) {
    const days = { down: formatDay(takenDownOn), least: formatDay(end) };
    raise(['takenDownOn'], 'disclosure/taken-down-early', days);
  }
}

function loudspeakerIssues(disclosure: Disclosure, raise: Raise): void {
  const { item, loudspeakerDays } = disclosure;
  const run = longestRun(loudspeakerDays);
  if (!isReadOut(disclosure) || loudspeakerDays.length === 0 || run >= LEAST_READ_DAYS) return;
  raise(['loudspeakerDays'], 'disclosure/loudspeaker-run', { item, run, days: LEAST_READ_DAYS });
}

function personalIssues(disclosure: Disclosure, raise: Raise): void {
  const { personalData, item, postedUntil, publish, clip, posted, forms } = disclosure;
  if (personalData === undefined) return;
  if (isPostedForGood(disclosure)) raise(['personalData'], 'disclosure/personal-always', { item });
  else if (postedUntil === undefined) raise(['personalData'], 'disclosure/personal-without-end');
  if (publish || clip !== undefined || posted.length > 0 || forms.includes('social')) {
    raise(['personalData'], 'disclosure/personal-posted');
  }
}

/** Warnings: what was done late, or is still to be done, must not keep the site from being built. */
function doneIssues(disclosure: Disclosure, raise: Raise): void {
  const { item, decision, postedFrom, forms, loudspeakerDays } = disclosure;
  if (decision !== undefined) {
    const limit = addWorkingDays(decision.decidedOn, PUBLISH_WORKING_DAYS);
    const values = {
      decided: formatDay(decision.decidedOn),
      from: formatDay(postedFrom),
      limit: formatDay(limit),
      days: PUBLISH_WORKING_DAYS,
    };
    if (postedFrom > limit) raise(['postedFrom'], 'disclosure/late', values, 'warning');
  }
  if (item !== 14 && !forms.includes('board')) raise(['item'], 'disclosure/no-board', { item }, 'warning');
  if (isReadOut(disclosure) && loudspeakerDays.length === 0) {
    raise(['item'], 'disclosure/no-loudspeaker', { item, days: LEAST_READ_DAYS }, 'warning');
  }
}
