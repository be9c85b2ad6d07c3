import type { Catalog } from '../../src/catalog/catalog.ts';
import { pictureJobs } from '../../src/infographic/jobs.ts';
import { contentPhotos } from './content-photos.ts';
import { drawPictures } from './draw-pictures.ts';
import { refuseDamaged } from './make-outputs.ts';
import { cacheFolder } from './outputs.ts';
import type { Progress } from './progress.ts';
import { replaceQrOutputPart } from './qr-output-part.ts';
import { count } from './wording.ts';
import { writeKits } from './write-kits.ts';

/**
 * Draws every picture in every shape and writes the kits with them, in place of those that are published.
 *
 * @param content - the folder that `catalog` was read from
 * @returns how many pictures there are
 * @throws {Stop} a picture is too heavy for its channel, and then nothing has changed
 */
export async function makeAllPictures(
  catalog: Catalog,
  { content, out }: { readonly content: string; readonly out: string },
  progress: Progress,
): Promise<number> {
  const photos = contentPhotos(content);
  const jobs = pictureJobs(catalog, photos);
  await replaceQrOutputPart(out, 'pictures', (folder) =>
    progress.stage(
      'Vẽ ảnh',
      async ({ step }) => {
        const pictures = await drawPictures(jobs, { to: folder, cache: cacheFolder(out), photos }, step);
        const kits = writeKits(catalog, pictures, folder);
        refuseDamaged(kits.issues, content);
        return { pictures, social: kits.files };
      },
      ({ pictures }) => `${count(pictures.length)} ảnh`,
      jobs.length,
    ),
  );
  return jobs.length;
}
