/** Small real git repositories for tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './content.ts';

/** New contents of files by path; undefined removes the file. */
export type Edits = Readonly<Record<string, string | Uint8Array | undefined>>;

export interface Repository extends TemporaryFolder {
  /** Changes files without committing. */
  readonly edit: (edits: Edits) => void;
  /** Changes files and commits everything. */
  readonly commit: (edits: Edits) => void;
  readonly git: (...args: readonly string[]) => string;
}

/** Runs git in `folder` as a made-up person, whatever the settings of this machine. */
export function runGit(folder: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.vn', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

/** Changes files below `folder`. */
export function editFiles(folder: string, edits: Edits): void {
  for (const [name, content] of Object.entries(edits)) {
    const full = path.join(folder, name);
    if (content === undefined) rmSync(full);
    else {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
  }
}

/** A server of git in `root`, and a clone `name` beside it, from which `files` are sent already. */
export function clonedRepository(root: string, name: string, files: Edits): string {
  runGit(root, 'init', '--quiet', '--bare', '--initial-branch=main', 'server.git');
  runGit(root, 'clone', '--quiet', 'server.git', name);
  const work = path.join(root, name);
  runGit(work, 'checkout', '--quiet', '-B', 'main');
  editFiles(work, files);
  runGit(work, 'add', '--all');
  runGit(work, 'commit', '--quiet', '--message', 'Begin');
  runGit(work, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  return work;
}

/** An empty repository that is removed when the scope ends. */
export function temporaryRepository(): Repository {
  const folder = temporaryFolder();
  const git: Repository['git'] = (...args) => runGit(folder.path, ...args);
  const edit = (edits: Edits) => {
    editFiles(folder.path, edits);
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    ...folder,
    git,
    edit,
    commit: (edits) => {
      edit(edits);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    },
  };
}
