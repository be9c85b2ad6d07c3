/** The real site beside the editor: `npm run dev` as a process of its own, so that neither can stop the other. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../command.ts';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*/u;

export interface Preview {
  /** Starts it, unless it runs; content with errors cannot be shown. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** @param tell - where the site is; empty when it has stopped */
export function preview(content: string, out: string, tell: (url: string) => void): Preview {
  let running: ChildProcess | undefined;
  const start = () => {
    if (running !== undefined) return;
    const words = [
      '--import',
      './scripts/lib/node-version.js',
      '--import',
      './scripts/lib/steady-memory.js',
      join('scripts', 'dev.ts'),
      '--content',
      content,
      '--out',
      out,
    ];
    const child = spawn(process.execPath, words, { cwd: PROJECT_ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    running = child;
    child.stdout.on('data', (told: Buffer) => {
      const url = ADDRESS.exec(String(told))?.[0];
      if (url !== undefined) tell(url);
    });
    child.once('exit', () => {
      running = undefined;
      tell('');
    });
  };
  return {
    start,
    stop: () => {
      running?.kill();
    },
  };
}
