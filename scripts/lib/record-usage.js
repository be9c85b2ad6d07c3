/** Loaded into a measured process: at its end writes its peak memory, in KiB, to the file named by CONGLANG_USAGE. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const file = process.env['CONGLANG_USAGE'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
