/** Commands as processes of their own, and what they leave in an output folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../lib/hash.ts';

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

/** Runs a command on a content folder and an output folder. */
export function start(content: string, out: string, command = commandLine('build')): Running {
  const [program = '', ...args] = command;
  // Content in a temporary folder has no history, which would be an error in CI.
  const env = { ...process.env, CI: 'false' };
  const child = spawn(program, [...args, '--content', content, '--out', out], { env });
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
  const files: Record<string, string> = {};
  for (const part of ['dist', 'qr-output']) {
    if (!existsSync(join(out, part))) continue;
    for (const item of readdirSync(join(out, part), { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const path = join(item.parentPath, item.name);
      files[path.slice(out.length + 1)] = sha256(readFileSync(path));
    }
  }
  return files;
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
