import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/brand/fonts.ts';
import { pictureJobs } from '../../src/infographic/jobs.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { PictureFormat } from '../../src/model/picture-format.ts';
import { temporaryFolder, type FileChanges } from '../../src/testing/content.ts';
import { smallCatalog } from '../../src/testing/small-catalog.ts';
import { drawnNames } from './drawn-names.ts';
import { drawPictures, drawSitePictures } from './draw-pictures.ts';
import { NO_PHOTOS } from '../../src/infographic/photos.ts';

const RELIC = 'relics/gieng-mau';

/** Changes what the square tells, but neither the cover nor the picture for links. */
const MOVED: FileChanges = {
  [`${RELIC}/index.vi.mdx`]: (text: string) => text.replace(/^address: .*$/mu, 'address: Thôn Đông, xã Mẫu'),
};

const SHAPES: readonly PictureFormat[] = ['share', 'square', 'cover'];

/** Some pictures of one relic, in Vietnamese. */
function jobsOf(changes: FileChanges = {}) {
  return pictureJobs(smallCatalog(changes), NO_PHOTOS, loadFonts()).filter(
    ({ of, locale, format }) => of === RELIC && locale === 'vi' && SHAPES.includes(format),
  );
}

const isNothing = () => undefined;

describe('drawPictures', () => {
  test('gives a picture another name when it shows something else, and the others keep theirs', async () => {
    using folder = temporaryFolder();
    const folders = { to: join(folder.path, 'out'), cache: join(folder.path, 'cache'), photos: NO_PHOTOS };
    const namesOf = async (changes: FileChanges = {}) => {
      const records = await drawPictures(jobsOf(changes), folders, isNothing);
      for (const { file } of records) {
        expect(file.path).toContain(`.${file.sha256.slice(0, 8)}.png`);
        expect(sha256(readFileSync(join(folders.to, file.path)))).toBe(file.sha256);
      }
      return Object.fromEntries(records.map(({ format, file }) => [format, file.path]));
    };
    const before = await namesOf();
    const moved = await namesOf(MOVED);
    expect(moved).toEqual({ ...before, square: expect.not.stringMatching(before['square'] ?? '') as string });
    expect(Object.values(drawnNames(folders.to))).toEqual([moved['share']]);
  });
});

describe('drawSitePictures', () => {
  test('draws what pages show, and takes along what was drawn to be posted and still says the same', async () => {
    using folder = temporaryFolder();
    const folders = {
      to: join(folder.path, 'out'),
      cache: join(folder.path, 'cache'),
      photos: NO_PHOTOS,
    };
    const shapes = async (changes: FileChanges = {}) => {
      const records = await drawSitePictures(jobsOf(changes), folders, isNothing);
      for (const { file } of records) expect(existsSync(join(folders.to, file.path))).toBe(true);
      return records.map(({ format }) => format).sort();
    };
    expect(await shapes()).toEqual(['share']);
    await drawPictures(jobsOf(), folders, isNothing);
    expect(await shapes()).toEqual(['cover', 'share', 'square']);
    // The address stands on the square and not on the cover.
    expect(await shapes(MOVED)).toEqual(['cover', 'share']);
  });
});
