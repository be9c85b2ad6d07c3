import { loadFonts } from '../../src/brand/fonts.ts';
import { hashedFile, isOnSite } from '../../src/catalog/picture-names.ts';
import type { Photos } from '../../src/infographic/photos.ts';
import type { PictureJob } from '../../src/infographic/jobs.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { OutputFile, PictureManifestEntry } from '../../src/model/output.ts';
import { cachedPictures, drawnBefore, pruneCachedPictures } from './picture-cache.ts';
import { writeOutputFile } from './write-files.ts';

export interface PictureFolders {
  /** What the pictures are written below. */
  readonly to: string;
  /** Where drawn pictures are kept between commands. */
  readonly cache: string;
  /** Of the content that the pictures are about. */
  readonly photos: Photos;
}

/**
 * Draws pictures, or takes them from the cache, and writes them.
 *
 * @param onEach - called after each picture
 * @returns their lines in the manifest
 */
export async function drawPictures(
  jobs: readonly PictureJob[],
  { to, cache, photos }: PictureFolders,
  onEach: () => void,
): Promise<readonly PictureManifestEntry[]> {
  const records: PictureManifestEntry[] = [];
  for await (const { job, file } of cachedPictures(jobs, loadFonts(), photos, cache)) {
    records.push(written(job, file, to));
    onEach();
  }
  pruneCachedPictures(jobs, cache);
  return records;
}

/** The jobs whose pictures the site shows. */
export function siteJobs(jobs: readonly PictureJob[]): readonly PictureJob[] {
  return jobs.filter(({ format }) => isOnSite(format));
}

/**
 * Draws the pictures that the site shows. Those that are made to be posted are written as far as they have been
 * drawn before and still say the same: nobody waits for them, and none of them is out of date.
 *
 * @param jobs - all of the catalog
 * @param onEach - called after each picture of the site
 */
export async function drawSitePictures(
  jobs: readonly PictureJob[],
  folders: PictureFolders,
  onEach: () => void,
): Promise<readonly PictureManifestEntry[]> {
  const { to, cache, photos } = folders;
  const records: PictureManifestEntry[] = [];
  for await (const { job, file } of cachedPictures(siteJobs(jobs), loadFonts(), photos, cache)) {
    records.push(written(job, file, to));
    onEach();
  }
  for (const job of jobs) {
    const bytes = isOnSite(job.format) ? undefined : drawnBefore(job, cache);
    if (bytes !== undefined) records.push(written(job, { path: job.file, bytes }, to));
  }
  pruneCachedPictures(jobs, cache);
  return records;
}

/** Writes a picture and the caption that belongs to it. */
function written(job: PictureJob, { path, bytes }: OutputFile, to: string): PictureManifestEntry {
  const { kind, format, of, locale, widthPx, heightPx, alt, caption } = job;
  const hash = sha256(bytes);
  const file = { path: hashedFile(path, hash), sha256: hash };
  writeOutputFile(to, { path: file.path, bytes });
  const record = { kind, format, of, locale, widthPx, heightPx, alt, file };
  if (caption === undefined) return record;
  const text = Buffer.from(caption.text);
  writeOutputFile(to, { path: caption.path, bytes: text });
  return { ...record, caption: { path: caption.path, sha256: sha256(text) } };
}
