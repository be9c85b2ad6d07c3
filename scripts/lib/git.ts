/** The one place that runs git. */
import { spawnSync } from 'node:child_process';

/** Set while git runs a hook; they would lead away from the folder that is asked about. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

const MAX_OUTPUT_BYTES = 1024 ** 3;

export interface GitAnswer {
  /** Whether git ended well. */
  readonly ok: boolean;
  /** Whether there is a program called git. */
  readonly installed: boolean;
  readonly stdout: Buffer;
  /** What git complained of, in English, on one line. */
  readonly complaint: string;
}

/**
 * Runs git in `folder`, with no pager and no prompt, and nothing written that `args` does not ask for.
 *
 * @param more - variables of git's own, such as `GIT_INDEX_FILE`
 */
export function git(
  folder: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): GitAnswer {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of OF_HOOKS) delete env[name];
  Object.assign(env, more);
  env['GIT_TERMINAL_PROMPT'] = '0';
  const { status, error, stdout, stderr } = spawnSync('git', ['--no-pager', ...args], {
    cwd: folder,
    env,
    input,
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  const missing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  return {
    ok: status === 0,
    installed: !missing,
    stdout: stdout ?? Buffer.alloc(0),
    complaint: (error?.message ?? stderr.toString('utf8')).trim().split('\n', 1)[0] ?? '',
  };
}
