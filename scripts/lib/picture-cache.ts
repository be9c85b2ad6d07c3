/** Pictures that were drawn before: a picture is drawn again only when its key is new or its file is damaged. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Fonts } from '../../src/brand/fonts.ts';
import type { PictureJob } from '../../src/infographic/jobs.ts';
import { renderPicture } from '../../src/infographic/render.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { OutputFile } from '../../src/model/output.ts';

/** `<key>.png` and, beside it, the checksum of its bytes. */
function pathsOf(folder: string, key: string) {
  return { picture: join(folder, `${key}.png`), checksum: join(folder, `${key}.sha256`) };
}

function readCached(folder: string, key: string): Uint8Array | undefined {
  const { picture, checksum } = pathsOf(folder, key);
  try {
    const bytes = readFileSync(picture);
    return sha256(bytes) === readFileSync(checksum, 'utf8').trim() ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no reason to stop: the picture itself has been drawn. */
function writeCached(folder: string, key: string, bytes: Uint8Array): void {
  const { picture, checksum } = pathsOf(folder, key);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(picture, bytes);
    writeFileSync(checksum, `${sha256(bytes)}\n`);
  } catch {
    // The checksum does not match then, and the picture is drawn again next time.
  }
}

/** The picture of `job`, if it has been drawn before and the cache still has it whole. */
export function drawnBefore(job: Pick<PictureJob, 'key'>, cacheDir: string): Uint8Array | undefined {
  return readCached(picturesIn(cacheDir), job.key);
}

function picturesIn(cacheDir: string): string {
  return join(cacheDir, 'pictures');
}

async function draw(job: PictureJob, fonts: Fonts, folder: string): Promise<Uint8Array> {
  const cached = readCached(folder, job.key);
  if (cached !== undefined) return cached;
  const bytes = await renderPicture(job, fonts);
  writeCached(folder, job.key, bytes);
  return bytes;
}

/**
 * The pictures of `jobs`, in their order, several being drawn at a time: while one is laid out in this thread
 * the others are made PNGs in threads of the library. One more than there are cores keeps all of them busy.
 *
 * @param cacheDir - folder of the cache, made when missing; `pictures/` in it is used
 * @param atOnce - how many are drawn at a time
 */
export async function* cachedPictures(
  jobs: readonly PictureJob[],
  fonts: Fonts,
  cacheDir: string,
  atOnce = Math.min(8, availableParallelism() + 1),
): AsyncGenerator<{ readonly job: PictureJob; readonly file: OutputFile }> {
  const folder = picturesIn(cacheDir);
  const drawing: { readonly job: PictureJob; readonly bytes: Promise<Uint8Array> }[] = [];
  let next = 0;
  while (next < jobs.length || drawing.length > 0) {
    for (let job = jobs[next]; job !== undefined && drawing.length < atOnce; job = jobs[next]) {
      const bytes = draw(job, fonts, folder);
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
  const folder = picturesIn(cacheDir);
  const used = new Set(jobs.map(({ key }) => key));
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!used.has(name.slice(0, name.indexOf('.')))) rmSync(join(folder, name), { force: true });
  }
}
