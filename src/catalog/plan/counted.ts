/** How each thing that a target may count is counted. */
import { dayOf } from '../../lib/moment.ts';
import { weeksOfMonth } from '../../lib/week.ts';
import { CHANNELS } from '../../model/channel.ts';
import type { Counted } from '../../model/site.ts';
import { minutesTaken, promptnessOf, type Statement } from '../../model/statement.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { publishedEntries } from '../publications.ts';
import { resultOfParts, resultOfShare, type Counting, type PlanTime, type ResultRow } from './result.ts';

interface RecordedPost extends ResultRow {
  readonly channel: string;
  readonly entry: Entry;
}

/** Every post that staff have recorded, oldest first. */
function recordedPosts({ all }: Catalog): readonly RecordedPost[] {
  return all
    .flatMap((entry) =>
      entry.main.data.posted.map(({ channel, on }, index) => ({
        when: on,
        what: `${entry.main.data.title} (${channel})`,
        state: 'counts' as const,
        origin: entry.main.origin(['posted', index]),
        channel,
        entry,
      })),
    )
    .sort((a, b) => (a.when < b.when ? -1 : Number(a.when > b.when)));
}

const isBetween = (day: string, from: string, until: string): boolean => day >= from && day <= until;
const yearStart = ({ month }: PlanTime): string => `${month.slice(0, 4)}-01-01`;

const posts: Counting = (catalog, target, { month, until }) => {
  const rows = recordedPosts(catalog).filter(({ when }) => isBetween(when, `${month}-01`, until));
  const parts = CHANNELS.map((of) => ({
    of,
    done: rows.length === 0 ? undefined : rows.filter(({ channel }) => channel === of).length,
  }));
  return resultOfParts(target, parts, rows);
};

/** A week that is running is told, but nothing is missing of it yet. */
const broadcasts: Counting = ({ logs }, target, { month, until }) => {
  const weeks = weeksOfMonth(month).filter(({ from }) => from <= until);
  const [first, last] = [weeks[0]?.from ?? until, weeks.at(-1)?.to ?? until];
  const written = logs.broadcasts.filter(({ on }) => isBetween(on, first, last));
  const rows = written
    .filter(({ on, done }) => done && on <= until)
    .map(({ on, time, station, what, origin }) => ({
      when: `${on} ${time}`,
      what: what === undefined ? station : `${station}: ${what}`,
      state: 'counts' as const,
      origin,
    }));
  const parts = weeks.map(({ name: of, from, to }) => {
    const done = rows.filter(({ when }) => isBetween(when.slice(0, 10), from, to)).length;
    const known = written.length === 0 ? undefined : done;
    return to > until ? { of, done: known, running: true as const } : { of, done: known };
  });
  const over = parts.filter((part) => !('running' in part));
  const result = resultOfParts(target, over.length === 0 ? parts : over, rows);
  return { ...result, parts };
};

/** What is published and has been posted for the first time in the year. */
const products: Counting = (catalog, target, time) => {
  const published = new Set(publishedEntries(catalog).map(({ ref }) => ref));
  const firsts = new Map<string, RecordedPost>();
  for (const post of recordedPosts(catalog)) {
    if (published.has(post.entry.ref) && !firsts.has(post.entry.ref)) firsts.set(post.entry.ref, post);
  }
  const rows = [...firsts.values()].filter(({ when }) => isBetween(when, yearStart(time), time.until));
  const done = rows.length === 0 ? undefined : rows.length;
  return { ...resultOfParts(target, [{ of: time.month.slice(0, 4), done }], rows), parts: [] };
};

interface Judged {
  readonly statement: Statement;
  readonly state: ResultRow['state'];
  /** Answered within the aim, which is stricter than the target. */
  readonly prompt: boolean;
}

/** An answer as it stood at `now`: one that came later had not been given yet. */
function judge(statement: Statement, now: string): Judged {
  const { raisedAt, answeredAt } = statement;
  const answered = answeredAt !== undefined && answeredAt <= now;
  const promptness = promptnessOf(minutesTaken(answered ? { raisedAt, answeredAt } : { raisedAt }, now));
  const state = promptness === 'late' ? 'fails' : answered ? 'counts' : 'open';
  return { statement, state, prompt: answered && promptness === 'aim' };
}

/** What the stricter aim is called among the parts of the result. */
export const WITHIN_AIM = 'aim';

/** Of what was raised in the year; a question that may still be answered in time counts neither way. Samples are none. */
const answers: Counting = (catalog, target, time) => {
  const raised = catalog.entries.statements
    .filter(({ main }) => main.data.verification.state !== 'sample')
    .filter(({ main }) => isBetween(dayOf(main.data.raisedAt), yearStart(time), time.until))
    .filter(({ main }) => main.data.raisedAt <= time.now)
    .toReversed()
    .map(({ main }) => ({ main, ...judge(main.data, time.now) }));
  const rows = raised.map(({ main, state }) => ({
    when: main.data.raisedAt,
    what: main.data.title,
    state,
    origin: main.origin(['raisedAt']),
  }));
  const over = raised.filter(({ state }) => state !== 'open');
  const share = (good: readonly unknown[]) => Math.floor((100 * good.length) / over.length);
  const aim = over.length === 0 ? undefined : share(over.filter(({ prompt }) => prompt));
  const good = over.filter(({ state }) => state === 'counts').length;
  return resultOfShare(target, { good, all: over.length }, [{ of: WITHIN_AIM, done: aim }], rows);
};

/** Of all offices: while one of them has written nothing, nobody knows how many staff there are. */
const briefed: Counting = ({ logs, site }, target, time) => {
  const written = logs.briefings.filter(({ on }) => isBetween(on, yearStart(time), time.until));
  const offices = site.offices.map(({ id: of, name }) => {
    const own = written.filter(({ office }) => office === of);
    const staff = own.at(-1)?.staff;
    return { of, name, staff, first: own.reduce((sum, { first }) => sum + first, 0) };
  });
  const parts = offices.map(({ of, name, staff, first }) => ({
    of,
    name,
    done: staff === undefined ? undefined : Math.floor((100 * first) / staff),
  }));
  const rows = written.map(({ on, what, office, staff, first, origin }) => ({
    when: on,
    what: `${what} (${office}: ${first}/${staff})`,
    state: 'counts' as const,
    origin,
  }));
  const known = offices.every(({ staff }) => staff !== undefined);
  const all = known ? offices.reduce((sum, { staff = 0 }) => sum + staff, 0) : 0;
  const good = offices.reduce((sum, { first }) => sum + first, 0);
  return resultOfShare(target, { good, all }, parts, rows);
};

export const COUNTINGS: Readonly<Record<Counted, Counting>> = {
  posts,
  broadcasts,
  products,
  answers,
  briefed,
};
