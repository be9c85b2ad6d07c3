/** What the loudspeakers have to read out of the disclosures in a week. */
import type { Week } from '../lib/week.ts';
import { isReadOut } from '../model/disclosure.ts';
import type { Catalog, Entry } from './catalog.ts';

export interface Announcement {
  readonly entry: Entry<'disclosures'>;
  /** Days of the week on which it is to be read out, in order; none where the days are still to be set. */
  readonly days: readonly string[];
}

/**
 * Disclosures with a day in `week`, and those that have to be read out and have no day yet, from the week in which they
 * are posted on until they have one. Samples are not read out. Those with personal data are: the law that asks for them says how much.
 */
export function announcements(
  { entries }: Pick<Catalog, 'entries'>,
  { from, to }: Pick<Week, 'from' | 'to'>,
): readonly Announcement[] {
  return entries.disclosures.flatMap((entry) => {
    const { loudspeakerDays, verification, postedFrom, postedUntil } = entry.main.data;
    if (verification.state === 'sample') return [];
    const days = [...new Set(loudspeakerDays)].sort().filter((day) => day >= from && day <= to);
    const isUnplanned =
      isReadOut(entry.main.data) &&
      loudspeakerDays.length === 0 &&
      postedFrom <= to &&
      (postedUntil === undefined || postedUntil >= from);
    return days.length > 0 || isUnplanned ? [{ entry, days }] : [];
  });
}
