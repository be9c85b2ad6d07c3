/** Adding files to `qr-output/` that no list of the manifest names, such as sheets asked for by hand. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../src/model/output.ts';
import { linkFolder } from './copy-folder.ts';
import { withOutputs } from './outputs.ts';
import { QR_OUTPUT_README } from './qr-output-readme.ts';
import { writeOutputFile } from './write-files.ts';

/**
 * Adds files to `out/qr-output` or replaces them, publishing in one step; all other files stay as they are.
 *
 * @throws {Stop} another command is using `out`; whatever `make` throws, and then nothing has changed
 */
export async function addToQrOutput(out: string, make: () => Promise<readonly OutputFile[]>): Promise<void> {
  await withOutputs(out, async ({ qrOutputDir, publish }) => {
    const files = await make();
    const current = join(out, 'qr-output');
    if (existsSync(current)) linkFolder(current, qrOutputDir);
    else mkdirSync(qrOutputDir);
    const readme = { path: 'README.md', bytes: new TextEncoder().encode(QR_OUTPUT_README) };
    for (const file of [...files, readme]) {
      // What is there is another name of the published file; writing into it would change that one.
      rmSync(join(qrOutputDir, ...file.path.split('/')), { force: true });
      writeOutputFile(qrOutputDir, file);
    }
    await publish(['qr-output']);
  });
}
