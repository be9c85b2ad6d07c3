/** Commands as processes of their own, and what they leave in an output folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import { filesBelow } from './files-below.ts';

const SCRIPTS = resolve(import.meta.dirname, '../../scripts');

/** Arguments with which Node runs the command `name`. */
export function commandLine(name: string): readonly string[] {
  return [process.execPath, join(SCRIPTS, `${name}.ts`)];
}

export interface Running {
  readonly process: ChildProcess;
  /** Settles when `text` has been printed; fails when the command ends before. */
  readonly reaches: (text: string) => Promise<void>;
  /** Standard output so far. */
  readonly printed: () => string;
  readonly ended: Promise<{
    code: number | null;
    signal: NodeJS.Signals | null;
    stdout: string;
    stderr: string;
  }>;
}

/** Runs a command on a content folder and an output folder, from the folder that holds the latter. */
export function start(content: string, out: string, command = commandLine('build')): Running {
  const [program = '', ...args] = command;
  // Content in a temporary folder has no history, which would be an error in CI.
  const env = { ...process.env, CI: 'false' };
  const child = spawn(program, [...args, '--content', content, '--out', out], { env, cwd: dirname(out) });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended: Running['ended'] = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const reaches = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (stderr.includes(text) || stdout.includes(text)) resolve();
      };
      child.stderr.on('data', look);
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`The command ended before "${text}":\n${stderr}`)), reject);
      look();
    });
  return { process: child, reaches, printed: () => stdout, ended };
}

/** Hash of every published file by its path. */
export function published(out: string): Record<string, string> {
  const paths = ['dist', 'qr-output'].flatMap((part) =>
    existsSync(join(out, part)) ? filesBelow(join(out, part)).map((path) => `${part}/${path}`) : [],
  );
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(out, path)))]));
}

/** Size of the published files as a disk of 4 KiB blocks counts it. */
export function publishedKib(place: string): number {
  const sizes = Object.keys(published(place)).map((path) => statSync(join(place, path)).size);
  return sizes.reduce((sum, size) => sum + Math.ceil(size / 4096) * 4, 0);
}

/** What commands keep for themselves besides the cache. */
export function leftovers(out: string): readonly string[] {
  return readdirSync(join(out, '.conglang')).filter((name) => name !== 'cache');
}
