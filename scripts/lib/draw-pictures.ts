import { loadFonts } from '../../src/brand/fonts.ts';
import type { PictureJob } from '../../src/infographic/jobs.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { PictureManifestEntry } from '../../src/model/output.ts';
import { cachedPictures, pruneCachedPictures } from './picture-cache.ts';
import { writeOutputFile } from './write-files.ts';

export interface PictureFolders {
  /** What the pictures are written below. */
  readonly to: string;
  /** Where drawn pictures are kept between commands. */
  readonly cache: string;
}

/**
 * Draws pictures, or takes them from the cache, and writes them.
 *
 * @param onEach - called after each picture
 * @returns their lines in the manifest
 */
export async function drawPictures(
  jobs: readonly PictureJob[],
  { to, cache }: PictureFolders,
  onEach: () => void,
): Promise<readonly PictureManifestEntry[]> {
  const records: PictureManifestEntry[] = [];
  for await (const { job, file } of cachedPictures(jobs, loadFonts(), cache)) {
    const { kind, of, locale, widthPx, heightPx, alt } = job;
    writeOutputFile(to, file);
    const { path, bytes } = file;
    records.push({ kind, of, locale, widthPx, heightPx, alt, file: { path, sha256: sha256(bytes) } });
    onEach();
  }
  pruneCachedPictures(jobs, cache);
  return records;
}
