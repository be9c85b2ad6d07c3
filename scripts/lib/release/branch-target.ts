/**
 * A branch of a git repository that holds nothing but the site, as hosts of pages take it. Every release is a commit
 * that is made without touching any working copy; pushing it is the one step. A push never overwrites what somebody
 * else has pushed.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, UsageError } from '../failure.ts';
import { git, type GitAnswer } from '../git.ts';
import { parseRelease, RECORD_FILE, releaseText, type Release } from './release.ts';
import type { SiteTarget } from './target.ts';
import { noReleaseBefore, nothingLive, notOurs, releaseName } from './words.ts';

interface Branch {
  readonly shown: string;
  /** A repository on this machine. */
  readonly folder: string;
  /** Name or address of the one that is pushed to. */
  readonly remote: string;
  readonly name: string;
  /** Folder for the index while a commit is made. */
  readonly aside: string;
}

/** What a host of pages keeps in the branch by its own account: the domain of the site. */
const OF_HOST = ['CNAME'];

/** Commits that are looked through for the release before. */
const MOST_COMMITS = 50;

/**
 * @param named - `branch`, in the repository of the content, or `repository#branch`
 * @throws {UsageError} it names no branch; {Stop} the content is in no repository that is pushed anywhere
 */
export function branchTarget(
  named: string,
  { content, aside }: { content: string; aside: string },
): SiteTarget {
  const at = named.lastIndexOf('#');
  const name = named.slice(at + 1);
  if (name === '' || name.startsWith('-') || !git(content, ['check-ref-format', '--branch', name]).ok) {
    throw new UsageError(
      `"${name}" không phải tên nhánh git. Viết git:ten-nhanh. (Not the name of a branch.)`,
    );
  }
  const shown = `nhánh ${name}${at === -1 ? '' : ` của ${named.slice(0, at)}`}`;
  const own = at === -1 ? ownRemote(content, name) : addressed(named.slice(0, at), aside);
  const branch: Branch = { shown, name, aside, ...own };
  return {
    shown,
    live: () => releaseAt(branch, tipOf(branch)),
    publish: (dist, release) => {
      publish(branch, dist, release);
    },
    rollback: () => rollback(branch),
  };
}

function ownRemote(content: string, name: string): Pick<Branch, 'folder' | 'remote'> {
  const current = git(content, ['symbolic-ref', '--short', 'HEAD']);
  if (!current.installed)
    throw new Stop('Máy này chưa có git. Hãy cài git rồi chạy lại. (git is not installed.)');
  const head = current.stdout.toString('utf8').trim();
  if (head === name) {
    throw new UsageError(
      `Nhánh ${name} đang giữ nội dung và mã nguồn, không được thay bằng trang đã dựng. Hãy chọn nhánh khác. (That branch holds the sources.)`,
    );
  }
  const asked = git(content, ['config', `branch.${head}.remote`]);
  const remote = asked.ok ? asked.stdout.toString('utf8').trim() : 'origin';
  if (!git(content, ['remote', 'get-url', remote]).ok) {
    throw new Stop(
      `Thư mục ${content} chưa nối với kho git nào ở máy chủ. Viết rõ: --to git:DIA-CHI-KHO#${name}. (No remote repository.)`,
    );
  }
  return { folder: content, remote };
}

/** A repository of our own on this machine, to make commits in for another one. */
function addressed(remote: string, aside: string): Pick<Branch, 'folder' | 'remote'> {
  const folder = join(aside, 'pages.git');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    need(git(folder, ['init', '--quiet', '--bare']), remote);
  }
  return { folder, remote };
}

/** What git printed. */
function need(answer: GitAnswer, shown: string): string {
  if (answer.ok) return answer.stdout.toString('utf8').trim();
  if (!answer.installed)
    throw new Stop('Máy này chưa có git. Hãy cài git rồi chạy lại. (git is not installed.)');
  throw new Stop(
    `Không làm được với ${shown}; khách vẫn thấy bản cũ. Hãy kiểm tra mạng và quyền ghi vào kho. (git: ${answer.complaint})`,
  );
}

/** The commit that stands in the branch; nothing where there is no such branch yet. */
function tipOf({ folder, remote, name, shown }: Branch): string | undefined {
  const ref = `refs/heads/${name}`;
  const tip = need(git(folder, ['ls-remote', '--', remote, ref]), shown).split(/\s/u)[0];
  if (tip === undefined || tip === '') return undefined;
  const keep = `+${ref}:refs/cong-lang/${name}`;
  need(git(folder, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', remote, keep]), shown);
  return tip;
}

/** @throws {Stop} the branch holds something else */
function releaseAt(branch: Branch, tip: string | undefined): Release | undefined {
  if (tip === undefined) return undefined;
  const release = recordAt(branch, tip);
  if (release === undefined) throw new Stop(notOurs(branch.shown));
  return release;
}

function recordAt({ folder }: Branch, commit: string): Release | undefined {
  const { ok, stdout } = git(folder, ['cat-file', 'blob', `${commit}:${RECORD_FILE}`]);
  return ok ? parseRelease(stdout.toString('utf8')) : undefined;
}

function publish(branch: Branch, dist: string, release: Release): void {
  const { folder, shown } = branch;
  const tip = tipOf(branch);
  if (releaseAt(branch, tip)?.id === release.id) return;
  const index = { GIT_INDEX_FILE: join(branch.aside, 'pages-index') };
  rmSync(index.GIT_INDEX_FILE, { force: true });
  try {
    const store = need(git(folder, ['rev-parse', '--absolute-git-dir']), shown);
    const plain = ['-c', 'core.autocrlf=false', '-c', 'core.fileMode=false', `--git-dir=${store}`];
    need(git(dist, [...plain, `--work-tree=${dist}`, 'add', '--all', '--force', '.'], '', index), shown);
    const blob = (text: string) => need(git(folder, ['hash-object', '-w', '--stdin'], text), shown);
    const own = [
      `100644 ${blob(releaseText(release))}\t${RECORD_FILE}`,
      // Without it GitHub leaves out folders whose names begin with an underscore.
      `100644 ${blob('')}\t.nojekyll`,
      ...(tip === undefined ? [] : keptLines(branch, tip)),
    ];
    need(git(folder, ['update-index', '--add', '--index-info'], `${own.join('\n')}\n`, index), shown);
    const tree = need(git(folder, ['write-tree'], '', index), shown);
    push(branch, commitOf(branch, tree, tip, `Đăng trang: ${releaseName(release)}`));
  } finally {
    rmSync(index.GIT_INDEX_FILE, { force: true });
  }
}

function keptLines({ folder, shown }: Branch, tip: string): readonly string[] {
  const listed = need(git(folder, ['ls-tree', '--full-tree', tip, '--', ...OF_HOST]), shown);
  return listed
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(' blob ', ' '));
}

/** Who publishes is whom git knows; where it knows nobody, as in CI, the tool itself. */
function commitOf(
  { folder, shown }: Branch,
  tree: string,
  parent: string | undefined,
  words: string,
): string {
  const knows = git(folder, ['var', 'GIT_COMMITTER_IDENT']).ok;
  const who = knows ? [] : ['-c', 'user.name=Cổng Làng', '-c', 'user.email='];
  const after = parent === undefined ? [] : ['-p', parent];
  return need(git(folder, [...who, 'commit-tree', tree, ...after, '-m', words]), shown);
}

function push({ folder, remote, name, shown }: Branch, commit: string): void {
  const { ok, complaint } = git(folder, ['push', '--quiet', '--', remote, `${commit}:refs/heads/${name}`]);
  if (ok) return;
  throw new Stop(
    `Chưa đẩy được lên ${shown}; khách vẫn thấy bản cũ. Nếu người khác vừa đăng thì chạy lại là được; ` +
      `nếu không, hãy kiểm tra mạng và quyền ghi vào kho. (git push: ${complaint})`,
  );
}

function rollback(branch: Branch): { from: Release; to: Release } {
  const tip = tipOf(branch);
  const from = releaseAt(branch, tip);
  if (from === undefined || tip === undefined) throw new Stop(nothingLive(branch.shown));
  const commits = need(git(branch.folder, ['rev-list', `-${MOST_COMMITS}`, tip]), branch.shown).split('\n');
  for (const commit of commits) {
    const release = recordAt(branch, commit);
    if (from.before === null || release?.id !== from.before) continue;
    const words = `Quay về ${releaseName(release)}`;
    push(branch, commitOf(branch, `${commit}^{tree}`, tip, words));
    return { from, to: release };
  }
  throw new Stop(noReleaseBefore(from));
}
