/**
 * Sends content with git: commit, then take in what others have sent, then push. The commit comes first, so that from
 * then on nothing can be lost; whatever goes wrong afterwards, it stays where it is and the next run goes on with it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentChanges, type ContentChange } from '../../../src/reports/content-changes.ts';
import { slugify } from '../../../src/lib/text.ts';
import { Stop } from '../failure.ts';
import { git, type GitAnswer } from '../git.ts';
import { changesText, commitMessage } from './changes-text.ts';
import { filesInGit, stateOf } from './states.ts';
import type { Person } from './who.ts';

export interface Upstream {
  readonly branch: string;
  /** Missing where the repository is connected to no other. */
  readonly remote: string | undefined;
  /** The branch of the others as it was seen last. */
  readonly tracked: string;
}

/** Tries to push, each after taking in what somebody has sent just before. */
const MOST_TRIES = 3;

/** Whether `content` is in a working copy of git. */
export function isClone(content: string): boolean {
  const { ok, stdout } = git(content, ['rev-parse', '--is-inside-work-tree']);
  return ok && stdout.toString('utf8').trim() === 'true';
}

function said({ stdout }: GitAnswer): string {
  return stdout.toString('utf8').trim();
}

function has(content: string, commit: string): boolean {
  return git(content, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]).ok;
}

/** @throws {Stop} git is in the middle of something, or on no branch */
export function upstreamOf(content: string): Upstream {
  const store = said(git(content, ['rev-parse', '--absolute-git-dir']));
  const begun = ['MERGE_HEAD', 'rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'];
  if (begun.some((name) => existsSync(join(store, name)))) {
    throw new Stop(
      'Trong kho này đang có một lần ghép bài chưa xong. Hãy nhờ người phụ trách kỹ thuật kết thúc việc ấy (git status), ' +
        'rồi gửi lại. Chưa thay đổi gì. (A merge or rebase is under way; nothing was changed.)',
    );
  }
  const head = git(content, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  if (!head.ok) {
    throw new Stop(
      'Kho này đang mở một phiên bản cũ, không đứng ở nhánh nào, nên không gửi được. Hãy nhờ người phụ trách kỹ thuật ' +
        'chuyển về nhánh chính (git switch). Chưa thay đổi gì. (No branch is checked out; nothing was changed.)',
    );
  }
  const branch = said(head);
  const own = git(content, ['config', `branch.${branch}.remote`]);
  const remotes = said(git(content, ['remote'])).split('\n');
  const remote = own.ok ? said(own) : remotes.includes('origin') ? 'origin' : remotes[0];
  const merge = git(content, ['config', `branch.${branch}.merge`]);
  const there = merge.ok ? said(merge).replace('refs/heads/', '') : branch;
  return remote === undefined || remote === '' || remote === '.'
    ? { branch: there, remote: undefined, tracked: '' }
    : { branch: there, remote, tracked: `refs/remotes/${remote}/${there}` };
}

/** What stands on the disk and is in no commit yet. */
export function hasUncommitted(content: string): boolean {
  return said(git(content, ['status', '--porcelain', '--', '.'])) !== '';
}

/** Commits of this machine that have not been sent. */
export function unsent(content: string, { tracked, remote }: Upstream): number {
  if (remote === undefined || !has(content, 'HEAD')) return 0;
  const range = has(content, tracked) ? [`${tracked}..HEAD`] : ['HEAD'];
  return Number(said(git(content, ['rev-list', '--count', ...range])));
}

function identity({ name, email }: Person): readonly string[] {
  return ['-c', `user.name=${name}`, '-c', `user.email=${email}`];
}

/** Commits the content, and nothing else that is changed or staged in the repository. */
export function commitContent(content: string, changes: readonly ContentChange[], person: Person): string {
  const added = git(content, ['add', '--all', '--', '.']);
  const message = commitMessage(changes);
  const done = added.ok
    ? git(content, [...identity(person), 'commit', '--quiet', '--file=-', '--', '.'], message)
    : added;
  if (!done.ok) {
    throw new Stop(
      `Không ghi được vào kho git; các tệp vẫn nguyên trên máy. (git: ${done.complaint}) ` +
        'Hãy nhờ người phụ trách kỹ thuật xem giúp. (The commit failed; the files are untouched.)',
    );
  }
  return said(git(content, ['rev-parse', '--short=10', 'HEAD']));
}

/** The branch of the others, as it is now; whether there is one. */
function fetchOthers(content: string, { remote = '', branch, tracked }: Upstream): boolean {
  const listed = git(content, ['ls-remote', '--heads', '--', remote, `refs/heads/${branch}`]);
  if (!listed.ok) throw new Stop(offline(listed.complaint));
  if (said(listed) === '') return false;
  const fetched = git(content, ['fetch', '--quiet', '--', remote, `+refs/heads/${branch}:${tracked}`]);
  if (!fetched.ok) throw new Stop(offline(fetched.complaint));
  return true;
}

function offline(complaint: string): string {
  return (
    'Chưa gửi được: không tới được máy chủ, hoặc chưa có quyền. Bài đã ghi lại an toàn trên máy này; ' +
    `khi có mạng, hãy chạy lại npm run gui-bai. (The server cannot be reached; nothing is lost. git: ${complaint})`
  );
}

/**
 * Puts the commits of this machine on top of what others have sent.
 *
 * @returns whether others had sent something
 * @throws {Stop} both have changed the same lines; this machine is as it was before
 */
function takeInOthers(content: string, upstream: Upstream, person: Person): boolean {
  const { tracked } = upstream;
  if (git(content, ['merge-base', '--is-ancestor', tracked, 'HEAD']).ok) return false;
  const base = said(git(content, ['merge-base', tracked, 'HEAD']));
  const rebased = git(content, [
    ...[...identity(person), '-c', 'core.editor=true', '-c', 'rebase.autoStash=true'],
    ...['rebase', '--quiet', tracked],
  ]);
  if (rebased.ok) return true;
  const files = said(git(content, ['diff', '--name-only', '--relative', '--diff-filter=U'])).split('\n');
  const aborted = git(content, ['rebase', '--abort']);
  if (!aborted.ok && !/no rebase in progress/iu.test(aborted.complaint)) {
    throw new Stop(
      'Ghép bài dở dang và không tự quay lại được; bài vẫn còn trong git. Đừng xóa gì, hãy nhờ người phụ trách kỹ thuật ' +
        `(git rebase --abort). (The rebase could not be undone by itself: ${aborted.complaint})`,
    );
  }
  throw new Stop(
    conflictText(content, { base, theirs: tracked, files: files.filter(Boolean) }, rebased.complaint),
  );
}

interface Conflict {
  readonly base: string;
  readonly theirs: string;
  readonly files: readonly string[];
}

/** Who has changed what on either side, and what can be done. */
function conflictText(content: string, { base, theirs, files }: Conflict, complaint: string): string {
  const [before, mine, other] = [base, 'HEAD', theirs].map((commit) => stateOf(filesInGit(content, commit)));
  const inConflict = ({ path }: ContentChange) =>
    files.length === 0 || files.some((file) => file === path || file.startsWith(`${path}/`));
  const rows = (state: typeof mine) =>
    before === undefined || state === undefined ? [] : contentChanges(before, state).filter(inConflict);
  const people = [
    ...new Set(said(git(content, ['log', '--format=%an', `${base}..${theirs}`, '--', ...files])).split('\n')),
  ].filter(Boolean);
  const [own, others] = [rows(mine), rows(other)];
  return [
    'Chưa gửi được: người khác vừa sửa đúng chỗ đang gửi. Không mất gì cả: phần của mình đã ghi lại trên máy này ' +
      `(${said(git(content, ['rev-parse', '--short=10', 'HEAD']))}), các tệp vẫn như lúc viết. ` +
      '(Somebody has changed the same place; nothing is lost.)',
    ...(people.length > 0 ? [`Người đã sửa (changed by): ${people.join(', ')}.`] : []),
    ...(others.length > 0 ? ['Bên kia đã sửa (theirs):', changesText(others)] : []),
    ...(own.length > 0 ? ['Bên mình đã sửa (yours):', changesText(own)] : []),
    ...(files.length > 0
      ? ['Tệp trùng nhau (files):', ...files.map((file) => `  ${file}`)]
      : [`(git: ${complaint})`]),
    'Việc cần làm: gọi cho người ấy để thống nhất, rồi gửi phần của mình sang một bên cho người phụ trách ghép: ' +
      'npm run gui-bai -- --aside. (Agree with them; --aside sends yours beside the others for someone to join.)',
  ].join('\n');
}

/**
 * Sends what has been committed.
 *
 * @param stillGood - whether the content, with what others have sent, is without errors
 * @returns whether something of others came in
 * @throws {Stop} it was not sent; the message says why, what is safe, and what to do
 */
export async function send(
  content: string,
  upstream: Upstream,
  person: Person,
  stillGood: () => Promise<boolean>,
): Promise<boolean> {
  const { remote, branch } = upstream;
  if (remote === undefined) {
    throw new Stop(
      'Đã ghi vào kho git trên máy này, nhưng kho chưa nối với máy chủ nào nên chưa gửi đi đâu. Hãy nhờ người phụ trách kỹ ' +
        'thuật nối (git remote add origin …), rồi chạy lại. (Committed; there is no server to send it to.)',
    );
  }
  let tookIn = false;
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    if (fetchOthers(content, upstream) && takeInOthers(content, upstream, person)) {
      tookIn = true;
      if (!(await stillGood())) throw new Stop(brokenTogether());
    }
    const pushed = git(content, ['push', '--quiet', '--', remote, `HEAD:refs/heads/${branch}`]);
    if (pushed.ok) return tookIn;
    if (!/rejected|fetch first|non-fast-forward|failed to push/iu.test(pushed.complaint)) {
      throw new Stop(offline(pushed.complaint));
    }
  }
  throw new Stop(
    'Chưa gửi được: máy chủ không nhận. Bài đã ghi lại an toàn trên máy này; lát nữa hãy chạy lại npm run gui-bai; vẫn ' +
      'không được thì nhờ người phụ trách kỹ thuật xem quyền của nhánh. (The server refuses; nothing is lost.)',
  );
}

function brokenTogether(): string {
  return (
    'Chưa gửi: bài của mình và bài người khác vừa gửi, đứng một mình thì đúng, ghép lại thì có lỗi ở trên. Cả hai đều đã có ' +
    'trên máy này. Hãy sửa rồi chạy lại npm run gui-bai. (Yours and theirs are good alone but not together; mend and send again.)'
  );
}

/**
 * Sends what has been committed to a branch of its own, for somebody to join.
 *
 * @returns the name of the branch
 */
export function sendAside(content: string, { remote }: Upstream, { name }: Person): string {
  const commit = said(git(content, ['rev-parse', '--short=8', 'HEAD']));
  const branch = `gui-bai/${slugify(name) || 'can-bo'}-${commit}`;
  const pushed = git(content, ['push', '--quiet', '--', remote ?? 'origin', `HEAD:refs/heads/${branch}`]);
  if (!pushed.ok) throw new Stop(offline(pushed.complaint));
  return branch;
}
