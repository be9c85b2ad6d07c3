/** Entries name villages as these are called. */
import { nearest } from '../../lib/nearest.ts';
import { compareVietnamese } from '../../lib/compare.ts';
import { slugify } from '../../lib/text.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Village } from '../../model/village.ts';
import type { Draft, DraftEntry } from '../draft.ts';

/** A commune that has not begun to describe its villages may name them as it likes. */
export function villageIssues({ entries }: Draft): Issue[] {
  const villages = entries.filter(
    ({ collection, facts }) => collection === 'villages' && facts !== undefined,
  );
  if (villages.length === 0) return [];
  const titles = villages.map(({ facts }) => (facts as Village).title);
  const former = new Map(
    villages.flatMap(({ facts }) => {
      const { title, formerNames } = facts as Village;
      return formerNames.map((name) => [name, title] as const);
    }),
  );
  return entries.flatMap((entry) => namingIssues(entry, titles, former));
}

function namingIssues(
  { main, facts }: DraftEntry,
  names: readonly string[],
  former: ReadonlyMap<string, string>,
): Issue[] {
  if (main === undefined || facts === undefined || !('village' in facts)) return [];
  const { village: name } = facts;
  if (name === undefined || names.includes(name)) return [];
  const origin = main.yaml.locate(['village']);
  const now = former.get(name);
  if (now !== undefined) return [issueAt(origin, 'village/former', { name, now })];
  const near = nearest(name, names);
  if (near !== undefined) return [issueAt(origin, 'village/misspelt', { name, near })];
  const known = names.toSorted(compareVietnamese).join(', ');
  const values = { name, known, slug: slugify(name), locale: main.locale };
  return [issueAt(origin, 'village/unknown', values)];
}
