/** Pictures that were drawn before: a picture is drawn again only when its key is new or its file is damaged. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Fonts } from '../../src/brand/fonts.ts';
import type { PictureJob } from '../../src/infographic/jobs.ts';
import type { Photos } from '../../src/infographic/photos.ts';
import { renderPicture } from '../../src/infographic/render.ts';
import type { OutputFile } from '../../src/model/output.ts';
import { keyedFiles, type KeyedFiles } from './keyed-files.ts';

/** The picture of `job`, if it has been drawn before and the cache still has it whole. */
export function drawnBefore(job: Pick<PictureJob, 'key'>, cacheDir: string): Uint8Array | undefined {
  return picturesIn(cacheDir).get(job.key);
}

function picturesIn(cacheDir: string): KeyedFiles {
  return keyedFiles(join(cacheDir, 'pictures'), 'picture');
}

async function draw(job: PictureJob, fonts: Fonts, photos: Photos, files: KeyedFiles): Promise<Uint8Array> {
  const cached = files.get(job.key);
  if (cached !== undefined) return cached;
  const bytes = await renderPicture(job, fonts, photos);
  files.put(job.key, bytes);
  return bytes;
}

/**
 * The pictures of `jobs`, in their order, several being drawn at a time: while one is laid out in this thread
 * the others are encoded in threads of the library. One more than there are cores keeps all of them busy.
 *
 * @param cacheDir - folder of the cache, made when missing; `pictures/` in it is used
 * @param atOnce - how many are drawn at a time
 */
export async function* cachedPictures(
  jobs: readonly PictureJob[],
  fonts: Fonts,
  photos: Photos,
  cacheDir: string,
  atOnce = Math.min(8, availableParallelism() + 1),
): AsyncGenerator<{ readonly job: PictureJob; readonly file: OutputFile }> {
  const files = picturesIn(cacheDir);
  const drawing: { readonly job: PictureJob; readonly bytes: Promise<Uint8Array> }[] = [];
  let next = 0;
  while (next < jobs.length || drawing.length > 0) {
    for (let job = jobs[next]; job !== undefined && drawing.length < atOnce; job = jobs[next]) {
      const bytes = draw(job, fonts, photos, files);
      // The rejection is thrown below, when its turn comes.
      bytes.catch(() => undefined);
      drawing.push({ job, bytes });
      next += 1;
    }
    const first = drawing.shift();
    if (first === undefined) continue;
    yield { job: first.job, file: { path: first.job.file, bytes: await first.bytes } };
  }
}

/** Removes what no job of `jobs` uses. */
export function pruneCachedPictures(jobs: readonly PictureJob[], cacheDir: string): void {
  picturesIn(cacheDir).keepOnly(jobs.map(({ key }) => key));
}
