/**
 * What a week’s programme tells of, and in which order. Samples are told to nobody; what names persons is read from the paper
 * itself, for a programme stays on the site when that is taken down.
 */
import { dayNumber, isoDay } from '../../lib/date.ts';
import { dayOf } from '../../lib/moment.ts';
import type { Week } from '../../lib/week.ts';
import { nextFestivalDays } from '../../model/festival-days.ts';
import { isIn, type Catalog, type Entry } from '../catalog.ts';
import { isLimited } from '../limited.ts';

/** A festival is told of in the weeks before it. */
const FESTIVAL_DAYS_AHEAD = 90;

/** With less to tell, a procedure and a story of the commune join. */
const FEWEST = 3;

const MOST = 8;

/**
 * First what must be said, then answers, news, festivals ahead; where that is little, a procedure and a story, other ones
 * each week.
 *
 * @param announced - what has to be read out this week, whatever else there is
 */
export function weekItems(catalog: Catalog, week: Week, announced: readonly Entry[] = []): readonly Entry[] {
  const { statements, news, festivals } = catalog.entries;
  const isWithin = (day: string) => day >= week.from && day <= week.to;
  const own: readonly Entry[] = [
    ...announced,
    ...statements.filter(
      ({ main: { data } }) => data.answeredAt !== undefined && isWithin(dayOf(data.answeredAt)),
    ),
    ...news.filter(({ main }) => isWithin(main.data.publishedOn)),
    ...festivals.filter(({ main }) => {
      const next = nextFestivalDays(main.data, week.from);
      return next !== undefined && next.from <= isoDay(dayNumber(week.from) + FESTIVAL_DAYS_AHEAD);
    }),
  ].filter((entry) => isReal(entry) && !isLimited(entry));
  const chosen = [...new Set(own)].slice(0, MOST);
  return chosen.length >= FEWEST ? chosen : [...chosen, ...reminders(catalog, week, FEWEST - chosen.length)];
}

/** A procedure, a relic, a place in turn, from a new one on each week. */
function reminders({ entries }: Catalog, week: Week, count: number): readonly Entry[] {
  const turn = Math.floor(dayNumber(week.from) / 7);
  const lists: readonly (readonly Entry[])[] = [entries.services, entries.relics, entries.places];
  return lists
    .flatMap((list) => {
      const real = list.filter(isReal);
      const one = real[turn % Math.max(1, real.length)];
      return one === undefined ? [] : [one];
    })
    .slice(0, count);
}

function isReal({ main }: Entry): boolean {
  return main.data.verification.state !== 'sample';
}

/** What the week has brought that the programme does not tell of; reminders never come late. */
export function itemsSince(
  catalog: Catalog,
  week: Week,
  told: readonly string[],
  announced: readonly Entry[] = [],
): readonly Entry[] {
  return weekItems(catalog, week, announced).filter(
    (entry) =>
      !told.includes(entry.ref) &&
      !isIn(entry, 'services') &&
      !isIn(entry, 'relics') &&
      !isIn(entry, 'places'),
  );
}
