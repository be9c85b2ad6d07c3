/** Which entries git says were added or changed in some days. */
import type { ContentChange, Period } from '../../src/reports/monthly/input.ts';
import { compareCodePoints } from '../../src/lib/compare.ts';
import { isCollectionName } from '../../src/model/collection-names.ts';
import { findGap } from './content-history.ts';
import { git } from './git.ts';

const VIETNAM_SECONDS = 7 * 3600;

/**
 * An entry added in the period is not told of as changed. Undefined where there is no whole history.
 *
 * @param defaultLocale - whose file makes an entry
 */
export function periodChanges(
  contentDir: string,
  defaultLocale: string,
  { from, to }: Period,
): readonly ContentChange[] | undefined {
  if (findGap(contentDir) !== undefined) return undefined;
  const log = git(contentDir, [
    ...['-c', 'log.showSignature=false', 'log', '--reverse', '--no-merges', '--no-renames'],
    ...['--name-status', '--relative', '--no-color', '--format=\u0001%ct', '--', '.'],
  ]);
  if (!log.ok) return undefined;
  const changes = new Map<string, ContentChange>();
  for (const commit of log.stdout.toString('utf8').split('\u0001').slice(1)) {
    const [seconds = '', ...lines] = commit.split('\n');
    const on = new Date((Number(seconds) + VIETNAM_SECONDS) * 1000).toISOString().slice(0, 10);
    if (on < from || on > to) continue;
    for (const line of lines) {
      const [, status = '', collection = '', slug = '', file = ''] =
        /^([AM])\t([a-z]+)\/([^/]+)\/(.+)$/u.exec(line) ?? [];
      if (!isCollectionName(collection)) continue;
      const ref = `${collection}/${slug}`;
      if (changes.get(ref)?.kind === 'added') continue;
      const isNew = status === 'A' && file === `index.${defaultLocale}.mdx`;
      changes.set(ref, { ref, kind: isNew ? 'added' : 'updated', on });
    }
  }
  return [...changes.values()].sort((a, b) => compareCodePoints(a.ref, b.ref));
}
