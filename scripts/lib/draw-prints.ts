/** Sheets of paper: drawn, proved and written, or taken from the cache as far as they still say the same. */
import { join } from 'node:path';
import { loadFonts } from '../../src/brand/fonts.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { drawPrint, printJobs, type PrintJob } from '../../src/infographic/print/prints.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { PosterManifestEntry } from '../../src/model/output.ts';
import { installedTools } from '../../src/placard/engine/installed.ts';
import type { PictureFolders } from './draw-pictures.ts';
import { keyedFiles, type KeyedFiles } from './keyed-files.ts';
import { makerVersion } from './placard-cache.ts';
import { provePrint } from './prove-print.ts';
import { writeOutputFile } from './write-files.ts';

/** Rooms whose sources shape a sheet or its proof. */
const PRINT_SOURCES = ['src/infographic', 'src/pdf', 'src/placard', 'src/lib', 'src/brand'];

/** All sheets of the catalog; a change of what makes them makes them anew. */
export function printJobsOf(catalog: Catalog): readonly PrintJob[] {
  const fonts = loadFonts();
  return printJobs(catalog, fonts, makerVersion(fonts, PRINT_SOURCES));
}

function filesIn({ cache }: Omit<PictureFolders, 'photos'>): KeyedFiles {
  return keyedFiles(join(cache, 'prints'), 'pdf');
}

/**
 * Draws sheets and reads each back before it is written.
 *
 * @param onEach - called after each sheet
 * @returns their lines in the manifest
 * @throws {ProofError} what was read back is not what it must be
 */
export async function drawPrints(
  jobs: readonly PrintJob[],
  folders: Omit<PictureFolders, 'photos'>,
  onEach: () => void,
): Promise<readonly PosterManifestEntry[]> {
  const files = filesIn(folders);
  const fonts = loadFonts();
  const tools = await installedTools();
  try {
    const records: PosterManifestEntry[] = [];
    for (const job of jobs) {
      let bytes = files.get(job.key);
      if (bytes === undefined) {
        bytes = drawPrint(job.plan, job.variant, fonts);
        await provePrint(bytes, job.plan, job.variant, tools);
        files.put(job.key, bytes);
      }
      records.push(written(job, bytes, folders.to));
      onEach();
    }
    files.keepOnly(jobs.map(({ key }) => key));
    return records;
  } finally {
    tools.rasteriser.close();
  }
}

/** Writes the sheets that have been drawn before and still say the same: nobody waits for the others. */
export function takePrints(
  jobs: readonly PrintJob[],
  folders: Omit<PictureFolders, 'photos'>,
): readonly PosterManifestEntry[] {
  const files = filesIn(folders);
  const records = jobs.flatMap((job) => {
    const bytes = files.get(job.key);
    return bytes === undefined ? [] : [written(job, bytes, folders.to)];
  });
  files.keepOnly(jobs.map(({ key }) => key));
  return records;
}

function written(job: PrintJob, bytes: Uint8Array, to: string): PosterManifestEntry {
  const { file: path, of, locale, format, variant, widthMm, heightMm, alt } = job;
  writeOutputFile(to, { path, bytes });
  return { of, locale, format, variant, widthMm, heightMm, alt, file: { path, sha256: sha256(bytes) } };
}
