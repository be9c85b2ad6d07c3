/** Everything a build makes, beside what is published: pictures, pages, placards, manifest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { PICTURE_FOLDERS } from '../../src/catalog/picture-names.ts';
import { pictureJobs } from '../../src/infographic/jobs.ts';
import type { Manifest } from '../../src/model/output.ts';
import { buildSite } from './astro.ts';
import { copyFolder } from './copy-folder.ts';
import { drawPictures } from './draw-pictures.ts';
import { makePlacards, placardsOf } from './make-placards.ts';
import { MANIFEST_FILE, manifestText } from './manifest.ts';
import { cacheFolder, type OutputSession } from './outputs.ts';
import type { Progress } from './progress.ts';
import { QR_OUTPUT_README } from './qr-output-readme.ts';
import { countPages } from './summary.ts';
import { count } from './wording.ts';

export interface Made {
  readonly manifest: Manifest;
  readonly pages: number;
}

/**
 * Makes all outputs of `catalog` in the folders of `session`, in three stages.
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
  const jobs = pictureJobs(catalog);
  const pictures = await progress.stage(
    'Vẽ ảnh',
    ({ step }) => drawPictures(jobs, { to: qrOutputDir, cache: cacheFolder(session.out) }, step),
    (records) => `${count(records.length)} ảnh`,
    jobs.length,
  );
  const pages = await progress.stage(
    'Dựng trang',
    async () => {
      await buildSite(catalog.site, {
        content,
        pictures: qrOutputDir,
        dist: distDir,
        cache: join(aside, 'astro'),
      });
      for (const name of PICTURE_FOLDERS) copyFolder(join(qrOutputDir, name), join(distDir, name));
      return countPages(distDir);
    },
    (number) => `${count(number)} trang`,
  );
  const signs = await progress.stage(
    'Làm và kiểm chứng biển',
    ({ step }) => makePlacards(catalog, { to: qrOutputDir, cache: cacheFolder(session.out) }, step),
    ({ placards }) => `${count(placards.length)} biển`,
    placardsOf(catalog).length,
  );
  const manifest = { ...signs, pictures };
  writeFileSync(join(qrOutputDir, MANIFEST_FILE), manifestText(manifest));
  writeFileSync(join(qrOutputDir, 'README.md'), QR_OUTPUT_README);
  return { manifest, pages };
}
