/** Small real git repositories for tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './content.ts';

/** New contents of files by path; undefined removes the file. */
export type Edits = Readonly<Record<string, string | undefined>>;

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

/** An empty repository that is removed when the scope ends. */
export function temporaryRepository(): Repository {
  const folder = temporaryFolder();
  const git: Repository['git'] = (...args) => runGit(folder.path, ...args);
  const edit = (edits: Edits) => {
    for (const [name, text] of Object.entries(edits)) {
      const full = path.join(folder.path, name);
      if (text === undefined) rmSync(full);
      else {
        mkdirSync(path.dirname(full), { recursive: true });
        writeFileSync(full, text);
      }
    }
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
