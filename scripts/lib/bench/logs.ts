/** What counting scans costs in a long server log, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRandom } from '../../../src/lib/random.ts';
import { Stop } from '../failure.ts';

export interface LogCosts {
  readonly mib: number;
  readonly lines: number;
  readonly seconds: number;
  /** Most memory that was resident while counting, and the same of a log of one line. */
  readonly peakMib: number;
  readonly idleMib: number;
  readonly scans: number;
}

const CODES = ['7K3Q', '9KTZ', 'M3S6', 'X6Z7'];
const MIB = 1024 * 1024;
const DAYS = 30;
const PHONES = 40_000;
const LINES_AT_ONCE = 20_000;

interface Counted {
  readonly seconds: number;
  readonly peakMib: number;
  readonly scans: number;
}

/** Counts in `file` as `npm run report` does. */
function counted(file: string): Counted {
  const module = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, path)).href);
  const program = `const { countScans } = await import(${module('../count-scans.ts')});
    const { scanCounter } = await import(${module('../../../src/reports/monthly/scans.ts')});
    const counter = scanCounter(${JSON.stringify(CODES)}, { from: '2026-11-01', to: '2026-11-30' });
    const start = performance.now();
    await countScans([${JSON.stringify(file)}], counter);
    const seconds = (performance.now() - start) / 1000;
    const scans = [...counter.result().scans.values()].reduce((a, b) => a + b, 0);
    console.log(JSON.stringify({ seconds, scans, peakMib: process.resourceUsage().maxRSS / 1024 }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Stop(stderr);
  return JSON.parse(stdout) as Counted;
}

/** Writes lines of one month, in the order of their times, until the file has `megabytes`; returns how many. */
function writeLog(file: string, megabytes: number): number {
  const random = createRandom(7);
  const lineBytes = 155;
  const total = Math.ceil((megabytes * MIB) / lineBytes);
  const out = openSync(file, 'w');
  for (let done = 0; done < total; done += LINES_AT_ONCE) {
    const lines = Array.from({ length: Math.min(LINES_AT_ONCE, total - done) }, (_, index) => {
      const second = Math.floor(((done + index) / total) * DAYS * 86_400);
      const pad = (value: number) => String(value).padStart(2, '0');
      const time = `${pad(1 + Math.floor(second / 86_400))}/Nov/2026:${pad(Math.floor(second / 3600) % 24)}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)} +0700`;
      const phone = Math.floor(random.next() * PHONES);
      const path = random.next() < 0.5 ? `/${CODES[phone % CODES.length]}/` : '/di-tich/nui-voi/';
      return `10.${phone % 200}.${Math.floor(phone / 200)}.9 - - [${time}] "GET ${path} HTTP/2.0" 200 9321 "-" "Mozilla/5.0 (Linux; Android 9; SM-J${phone % 50}) Chrome/80.0 Mobile"\n`;
    });
    writeSync(out, lines.join(''));
  }
  closeSync(out);
  return total;
}

export function measureLogs(folder: string, megabytes: number): LogCosts {
  mkdirSync(folder, { recursive: true });
  const [file, short] = [join(folder, 'access.log'), join(folder, 'short.log')];
  try {
    const lines = writeLog(file, megabytes);
    writeLog(short, 1 / MIB);
    const { peakMib: idleMib } = counted(short);
    return { mib: megabytes, lines, idleMib, ...counted(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
