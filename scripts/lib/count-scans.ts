/** Reads access logs line by line, so that their length is no matter. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { ScanCounter } from '../../src/reports/monthly/scans.ts';
import { Stop } from './failure.ts';

/** @throws {Stop} a file cannot be read */
export async function countScans(files: readonly string[], counter: ScanCounter): Promise<void> {
  for (const file of files) {
    try {
      const bytes = createReadStream(file);
      const input = file.endsWith('.gz') ? bytes.on('error', () => undefined).pipe(createGunzip()) : bytes;
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        counter.take(line);
      }
    } catch (error) {
      // Errors of the disk and of unpacking bear a code; others are ours.
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new Stop(`Không đọc được nhật ký ${file}. (The log cannot be read.)`);
    }
  }
}
