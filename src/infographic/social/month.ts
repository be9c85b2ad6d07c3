/** What was posted in a month, and what the target still lacks. */
import type { Catalog, Entry } from '../../catalog/catalog.ts';
import { CHANNELS, type Channel, type Posting } from '../../model/channel.ts';
import { postsPerMonth } from '../../model/site.ts';
import { postableEntries } from './post.ts';

export interface MonthPost extends Posting {
  readonly entry: Entry;
}

export interface ChannelMonth {
  readonly channel: Channel;
  /** Oldest first. */
  readonly posts: readonly MonthPost[];
  /** Posts that the target still asks for; undefined where there is no target. */
  readonly missing: number | undefined;
}

export interface PostMonth {
  /** `2026-11` */
  readonly month: string;
  readonly channels: readonly ChannelMonth[];
}

/** Every post that staff have recorded, but for days that are yet to come; oldest first. */
function recordedPosts({ all, today }: Catalog): readonly MonthPost[] {
  return all
    .flatMap((entry) => entry.main.data.posted.map((posting): MonthPost => ({ ...posting, entry })))
    .filter(({ on }) => today === undefined || on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export function postMonth(catalog: Catalog, month: string): PostMonth {
  const target = postsPerMonth(catalog.site);
  const recorded = recordedPosts(catalog).filter(({ on }) => on.startsWith(`${month}-`));
  return {
    month,
    channels: CHANNELS.map((channel) => {
      const posts = recorded.filter((post) => post.channel === channel);
      return {
        channel,
        posts,
        missing: target === undefined ? undefined : Math.max(0, target - posts.length),
      };
    }),
  };
}

/** The month of today and every month from the first post on, newest first. */
export function postMonths(catalog: Catalog): readonly PostMonth[] {
  const months = recordedPosts(catalog).map(({ on }) => on.slice(0, 7));
  const ends = [...months, ...(catalog.today === undefined ? [] : [catalog.today.slice(0, 7)])].toSorted();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => postMonth(catalog, month));
}

/** Newest first. */
function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = last.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name < first) return months;
    months.push(name);
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
}

export interface ReadyEntry {
  readonly entry: Entry;
  /** Channels that it has never been posted on. */
  readonly channels: readonly Channel[];
}

/** Entries that may be posted, with the channels that they have never been on; those on all of them are left out. */
export function readyEntries(catalog: Catalog): readonly ReadyEntry[] {
  const recorded = recordedPosts(catalog);
  return postableEntries(catalog).flatMap((entry) => {
    const channels = CHANNELS.filter(
      (channel) => !recorded.some((post) => post.entry.ref === entry.ref && post.channel === channel),
    );
    return channels.length === 0 ? [] : [{ entry, channels }];
  });
}
