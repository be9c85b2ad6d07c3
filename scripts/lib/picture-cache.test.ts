import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/brand/fonts.ts';
import { pictureJobs } from '../../src/infographic/jobs.ts';
import { temporaryFolder } from '../../src/testing/content.ts';
import { smallCatalog } from '../../src/testing/small-catalog.ts';
import { cachedPictures, pruneCachedPictures } from './picture-cache.ts';
import { NO_PHOTOS } from '../../src/infographic/photos.ts';

const fonts = loadFonts();
const jobs = pictureJobs(smallCatalog(), NO_PHOTOS, fonts)
  .filter(({ kind }) => kind === 'share')
  .slice(0, 3);

async function draw(cache: string): Promise<readonly { path: string; bytes: Buffer }[]> {
  const files: { path: string; bytes: Buffer }[] = [];
  for await (const { file } of cachedPictures(jobs, fonts, NO_PHOTOS, cache)) {
    files.push({ path: file.path, bytes: Buffer.from(file.bytes) });
  }
  return files;
}

function pictures(cache: string): readonly string[] {
  return readdirSync(join(cache, 'pictures'))
    .filter((name) => name.endsWith('.picture'))
    .map((name) => join(cache, 'pictures', name));
}

describe('cachedPictures', () => {
  test('gives the pictures in the order of the jobs', async () => {
    using cache = temporaryFolder();
    expect((await draw(cache.path)).map(({ path }) => path)).toEqual(jobs.map(({ file }) => file));
  });

  test('draws nothing twice and gives the same bytes', async () => {
    using cache = temporaryFolder();
    const first = await draw(cache.path);
    const times = () => pictures(cache.path).map((file) => statSync(file).mtimeMs);
    const before = times();
    expect(await draw(cache.path)).toEqual(first);
    expect(times()).toEqual(before);
  });

  test('draws a damaged picture again', async () => {
    using cache = temporaryFolder();
    const first = await draw(cache.path);
    for (const file of pictures(cache.path)) writeFileSync(file, 'not a picture');
    expect(await draw(cache.path)).toEqual(first);
    expect(await draw(cache.path)).toEqual(first);
  });

  test('draws where the cache cannot be written', async () => {
    using cache = temporaryFolder();
    const blocked = join(cache.path, 'file');
    writeFileSync(blocked, '');
    expect(await draw(blocked)).toHaveLength(jobs.length);
  });
});

describe('pruneCachedPictures', () => {
  test('keeps what the jobs use and removes the rest', async () => {
    using cache = temporaryFolder();
    await draw(cache.path);
    const kept = jobs.slice(0, 1);
    pruneCachedPictures(kept, cache.path);
    expect(readdirSync(join(cache.path, 'pictures')).sort()).toEqual(
      kept.flatMap(({ key }) => [`${key}.picture`, `${key}.sha256`]),
    );
  });

  test('does nothing where there is no cache', () => {
    using cache = temporaryFolder();
    expect(() => pruneCachedPictures(jobs, cache.path)).not.toThrow();
  });
});
