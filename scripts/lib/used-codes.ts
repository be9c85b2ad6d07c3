import type { Draft } from '../../src/catalog/draft.ts';
import { findGap } from './content-history.ts';
import { Stop } from './failure.ts';
import { git } from './git.ts';

export interface UsedCodes {
  readonly codes: ReadonlySet<string>;
  /** Whether git was asked; false where there is no repository or no commit. */
  readonly proved: boolean;
}

/**
 * Every code that was ever in the registry below `contentDir`, on any branch, besides those that are there.
 *
 * @throws {Stop} the history is cut short or cannot be read, so that a code could be issued twice
 */
export function readUsedCodes(contentDir: string, draft: Draft): UsedCodes {
  const present = draft.placards.map(({ code }) => code);
  const gap = findGap(contentDir);
  if (gap?.kind === 'no-repository' || gap?.kind === 'no-commit') {
    return { codes: new Set(present), proved: false };
  }
  if (gap?.kind === 'shallow') {
    throw new Stop(
      'Không cấp mã: bản git này chỉ có phần cuối của lịch sử, nên không biết mã nào đã dùng. ' +
        'Chạy git fetch --unshallow rồi làm lại. (No code was issued: this is a shallow clone.)',
    );
  }
  const log = git(contentDir, [
    ...['-c', 'log.showSignature=false', 'log', '--all', '--full-history', '--diff-merges=first-parent'],
    ...['--no-renames', '--diff-filter=A', '--name-only', '-z', '--relative', '--format=', '--', 'placards'],
  ]);
  const complaint = gap?.kind === 'unreadable' ? gap.message : log.ok ? undefined : log.complaint;
  if (complaint !== undefined) {
    throw new Stop(`Không cấp mã: git không đọc được lịch sử. (No code was issued: ${complaint})`);
  }
  const past = log.stdout.toString('utf8').matchAll(/placards\/([^/\0]+)\.yaml/gu);
  return { codes: new Set([...present, ...[...past].map(([, code = '']) => code)]), proved: true };
}
