/** Where a site is published, and the ways to get it there. */
import { resolve } from 'node:path';
import { UsageError } from '../failure.ts';
import { branchTarget } from './branch-target.ts';
import { folderTarget } from './folder-target.ts';
import type { Release } from './release.ts';
import { rsyncTarget } from './rsync-target.ts';

/** A host of the site. Each change of what visitors see is one step, which is done or not done. */
export interface SiteTarget {
  /** As it is named in messages. */
  readonly shown: string;
  /** The release that visitors see; nothing where none of this tool stands there. */
  readonly live: () => Release | undefined;
  /**
   * Puts the site in `dist` in the place of the live one, which is kept for `rollback`.
   *
   * @throws {Stop} it cannot be done; visitors see what they saw before
   */
  readonly publish: (dist: string, release: Release) => void;
  /**
   * Brings back the release before the live one.
   *
   * @throws {Stop} there is none, or it cannot be done; visitors see what they saw before
   */
  readonly rollback: () => RolledBack;
}

export interface RolledBack {
  readonly from: Release;
  readonly to: Release;
}

/** `host:path`, as ssh and rsync write it; one letter before the colon is a drive. */
const REMOTE = /^(?<host>(?:[\w.-]+@)?[\w.-]{2,}):(?<path>(?!\/\/).+)$/u;

/**
 * The host that `--to` names: `git:branch` or `git:repository#branch`, `user@host:path`, else a folder.
 *
 * @param content - the content folder, in whose repository `git:branch` is
 * @param aside - folder for what is kept between commands
 * @throws {UsageError} it names none of them
 */
export function siteTarget(to: string, { content, aside }: { content: string; aside: string }): SiteTarget {
  if (to.startsWith('git:')) return branchTarget(to.slice('git:'.length), { content, aside });
  if (/^rsync:\/\//iu.test(to)) {
    throw new UsageError(
      'rsync:// không đổi được bản đang đăng trong một bước. Hãy dùng đường ssh: --to ten@may-chu:/duong/dan. ' +
        '(An rsync daemon cannot switch releases; give user@host:path.)',
    );
  }
  if (/^[a-z][\w+.-]+:\/\//iu.test(to)) {
    throw new UsageError(
      `Không hiểu --to ${to}. Kho git thì viết git:${to}#ten-nhanh. (For a git repository write git:URL#branch.)`,
    );
  }
  const { host, path } = REMOTE.exec(to)?.groups ?? {};
  if (host !== undefined && path !== undefined) return rsyncTarget(host, path);
  return folderTarget(resolve(to));
}
