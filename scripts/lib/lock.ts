/**
 * One command at a time in an output folder: a file that names the process that holds it. A lock whose
 * process is gone (killed, power cut) is taken over.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { Stop } from './failure.ts';

interface LockRecord {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells it; empty where it does not. Tells a reused pid apart. */
  readonly processStart: string;
  /** ISO 8601. */
  readonly takenAt: string;
}

/** A lock file that cannot be read is being written by its owner, unless it is older than this. */
const WRITING_MS = 5_000;

/** @returns ticks after boot at which the process began; empty when it is gone or the system has no /proc */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22 of proc(5); the second field, in brackets, may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isStale(text: string, path: string): boolean {
  let record: LockRecord;
  try {
    record = JSON.parse(text) as LockRecord;
  } catch {
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age > WRITING_MS;
  }
  if (record.host !== hostname()) return false;
  const bootedAt = Date.now() - uptime() * 1000;
  if (Date.parse(record.takenAt) < bootedAt - 60_000) return true;
  return !isAlive(record.pid) || processStart(record.pid) !== record.processStart;
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function create(path: string): boolean {
  const record: LockRecord = {
    pid: process.pid,
    host: hostname(),
    processStart: processStart(process.pid),
    takenAt: new Date().toISOString(),
  };
  try {
    writeFileSync(path, JSON.stringify(record), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk makes the file and refuses its text.
    rmSync(path, { force: true });
    throw error;
  }
}

/** Moves the lock `seen` out of the way; puts it back if another process was faster and it is a new one. */
function removeStale(path: string, seen: string): void {
  const moved = `${path}.${randomUUID()}`;
  try {
    renameSync(path, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readLock(moved) !== seen) {
    try {
      linkSync(moved, path);
    } catch {
      // A third process holds the lock by now; the one moved away stops when it finds that out.
    }
  }
  rmSync(moved, { force: true });
}

/**
 * Takes the lock at `path`.
 *
 * @returns frees it again; may be called twice
 * @throws {Stop} a living process holds it
 */
export function takeLock(path: string): () => void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(path)) {
      const mine = readLock(path);
      return () => {
        if (readLock(path) === mine) rmSync(path, { force: true });
      };
    }
    const seen = readLock(path);
    if (seen === undefined) continue;
    if (!isStale(seen, path)) throw new Stop(heldMessage(seen, path));
    removeStale(path, seen);
  }
  throw new Stop(heldMessage(readLock(path) ?? '', path));
}

function heldMessage(text: string, path: string): string {
  const pid = /"pid":(\d+)/u.exec(text)?.[1];
  return [
    `Đang có một lệnh khác ghi vào thư mục này${pid === undefined ? '' : ` (tiến trình ${pid})`}. Hãy đợi lệnh ấy xong rồi chạy lại.`,
    'Another command is writing to this folder; wait for it and run this one again.',
    `Nếu chắc chắn không có lệnh nào đang chạy, hãy xóa tệp ${path}`,
  ].join('\n');
}
