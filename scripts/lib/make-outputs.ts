/** Everything a build makes, beside what is published: pictures, pages, placards, manifest. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { FACE_FOLDER } from '../../src/catalog/face-picture.ts';
import { gazetteDownload, gazetteMonths, gazettePaper } from '../../src/catalog/gazette.ts';
import { HANDBOOK_DOWNLOAD, HANDBOOK_PAPER } from '../../src/catalog/handbook-paths.ts';
import { NO_COUNTS } from '../../src/catalog/interpret.ts';
import { CLIP_FOLDER, PICTURE_FOLDERS } from '../../src/catalog/picture-names.ts';
import { entriesWithClips } from '../../src/infographic/clip/check.ts';
import { pictureJobs } from '../../src/infographic/jobs.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { ClipManifestEntry, Manifest } from '../../src/model/output.ts';
import { photoUses } from '../../src/photo/uses.ts';
import { makeReport } from '../../src/reports/report.ts';
import { terminalReport } from '../../src/reports/terminal.ts';
import { buildSite } from './astro.ts';
import { clipSounds } from './clip/clip-sounds.ts';
import { findEncoder, NO_ENCODER } from './clip/find-encoder.ts';
import { clipPlans, makeClips, pruneClips } from './clip/make-clips.ts';
import { contentPhotos } from './content-photos.ts';
import { copyFolder } from './copy-folder.ts';
import { Stop } from './failure.ts';
import { makeMedia } from './make-media.ts';
import { makePreviews } from './make-previews.ts';
import { drawSitePictures, siteJobs } from './draw-pictures.ts';
import { printJobsOf, takePrints } from './draw-prints.ts';
import { makePlacards, placardsOf } from './make-placards.ts';
import type { LeftOut } from './offline/write-packs.ts';
import { MANIFEST_FILE, manifestText } from './manifest.ts';
import { cacheFolder, type OutputSession } from './outputs.ts';
import type { Progress } from './progress.ts';
import { QR_OUTPUT_README } from './qr-output-readme.ts';
import { countPages } from './summary.ts';
import { count, shownPath } from './wording.ts';
import { writeKits } from './write-kits.ts';

/** @throws {Stop} there are findings; all of them are in the message */
export function refuseDamaged(issues: readonly Issue[], content: string): void {
  if (issues.length === 0) return;
  const report = makeReport({ issues, counts: NO_COUNTS });
  throw new Stop(terminalReport(report, { locale: 'vi', folder: shownPath(content) }));
}

/** The clips that entries ask for; without an encoder there are none, and everything else is made all the same. */
async function makeAskedClips(
  catalog: Catalog,
  content: string,
  { qrOutputDir, out }: OutputSession,
  progress: Progress,
): Promise<readonly ClipManifestEntry[]> {
  const entries = entriesWithClips(catalog);
  const sounds = await clipSounds(entries, content);
  const plans = clipPlans(catalog, entries, sounds);
  const encoder = plans.length === 0 ? undefined : findEncoder();
  return progress.stage(
    'Làm phim',
    async ({ step }) => {
      if (encoder === undefined) return [];
      const folders = { to: qrOutputDir, cache: cacheFolder(out), photos: contentPhotos(content) };
      const records = await makeClips(plans, folders, encoder, sounds, step);
      pruneClips(plans, folders, encoder);
      return records;
    },
    (records) => (records.length < plans.length ? NO_ENCODER : `${count(records.length)} phim`),
    plans.length,
  );
}

export interface Made {
  readonly manifest: Manifest;
  readonly pages: number;
  /** Pages that phones will not keep, for want of room. */
  readonly leftOut: LeftOut;
}

/**
 * Makes all outputs of `catalog` in the folders of `session`, stage by stage.
 *
 * @param content - the folder that `catalog` was read from
 */
export async function makeOutputs(
  catalog: Catalog,
  content: string,
  session: OutputSession,
  progress: Progress,
): Promise<Made> {
  const { aside, distDir, qrOutputDir } = session;
  mkdirSync(qrOutputDir);
  const photos = contentPhotos(content);
  const jobs = pictureJobs(catalog, photos);
  const pictures = await progress.stage(
    'Vẽ ảnh',
    ({ step }) => drawSitePictures(jobs, { to: qrOutputDir, cache: cacheFolder(session.out), photos }, step),
    (records) => `${count(records.length)} ảnh`,
    siteJobs(jobs).length,
  );
  const posters = takePrints(printJobsOf(catalog), { to: qrOutputDir, cache: cacheFolder(session.out) });
  const clips = await makeAskedClips(catalog, content, session, progress);
  const [media, cache] = [join(aside, 'media'), cacheFolder(session.out)];
  await progress.stage(
    'Làm ảnh chụp',
    async ({ step }) =>
      refuseDamaged(
        await makeMedia(catalog, { content, to: media, cache }, step, () =>
          makePreviews(catalog, clips, { made: qrOutputDir, to: media, cache }),
        ),
        content,
      ),
    () => `${count(photoUses(catalog).length)} ảnh`,
    photoUses(catalog).length,
  );
  const { pages, leftOut } = await progress.stage(
    'Dựng trang',
    async () => {
      const leftOut = await buildSite(catalog.site, {
        content,
        pictures: qrOutputDir,
        media,
        dist: distDir,
        cache: join(aside, 'astro'),
      });
      for (const name of PICTURE_FOLDERS) copyFolder(join(qrOutputDir, name), join(distDir, name));
      if (clips.length > 0) copyFolder(join(qrOutputDir, CLIP_FOLDER), join(distDir, CLIP_FOLDER));
      return { pages: countPages(distDir), leftOut };
    },
    ({ pages }) => `${count(pages)} trang`,
  );
  const signs = await progress.stage(
    'Làm và kiểm chứng biển',
    ({ step }) => makePlacards(catalog, { to: qrOutputDir, content, cache: cacheFolder(session.out) }, step),
    ({ placards }) => `${count(placards.length)} biển`,
    placardsOf(catalog).length,
  );
  copyFolder(join(qrOutputDir, FACE_FOLDER), join(distDir, FACE_FOLDER));
  if (catalog.handbook.length > 0) {
    copyFileSync(join(qrOutputDir, HANDBOOK_PAPER), join(distDir, HANDBOOK_DOWNLOAD));
  }
  for (const month of gazetteMonths(catalog)) {
    copyFileSync(join(qrOutputDir, gazettePaper(month)), join(distDir, gazetteDownload(catalog, month)));
  }
  const kits = writeKits(catalog, pictures, qrOutputDir);
  refuseDamaged(kits.issues, content);
  const manifest = { ...signs, pictures, posters, clips, social: kits.files };
  writeFileSync(join(qrOutputDir, MANIFEST_FILE), manifestText(manifest));
  writeFileSync(join(qrOutputDir, 'README.md'), QR_OUTPUT_README);
  return { manifest, pages, leftOut };
}
