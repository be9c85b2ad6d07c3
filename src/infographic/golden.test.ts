/**
 * One picture of each kind beside the one that was looked at and kept in `golden/`. After a change that is meant to
 * show, look at the new ones and keep them: `GOLDEN=keep npx vitest run src/infographic/golden.test.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { INFOGRAPHIC_COLLECTIONS } from '../catalog/picture-names.ts';
import { RELIC, swap } from '../testing/faults/fault.ts';
import { perceived, type Perceived } from '../testing/perceived.ts';
import { WITH_STATEMENT } from '../testing/duties.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { pictureJobs } from './jobs.ts';
import { NO_PHOTOS } from './photos.ts';
import { renderPicture } from './render.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const WIDTH_PX = 270;

/**
 * What the eye does not see at this size: 3 of 1,000 pixels that differ clearly, and nowhere a spot of 8 × 8 pixels that
 * differs by more than this on the average. A lost tone mark of a title is above it, a change of encoder below.
 */
const BOUND: Perceived = { share: 0.003, spot: 0.06 };

const fonts = loadFonts();

async function small(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes).resize({ width: WIDTH_PX }).removeAlpha().png().toBuffer();
}

/** As it is kept: a fifth of the bytes, for a difference that nobody sees. */
async function kept(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes).webp({ quality: 92, smartSubsample: true, effort: 6 }).toBuffer();
}

const jobs = pictureJobs(smallCatalog(WITH_STATEMENT), NO_PHOTOS, fonts);

async function pictureOf(collection: string, all = jobs): Promise<Uint8Array> {
  const job = all.find(
    ({ of, format, locale }) => of.startsWith(`${collection}/`) && format === 'feed' && locale === 'vi',
  );
  if (job === undefined) throw new Error(`There is no picture of ${collection}.`);
  return renderPicture(job, fonts, NO_PHOTOS);
}

async function pixelsOf(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function difference(a: Uint8Array, b: Uint8Array): Promise<Perceived> {
  return perceived(await pixelsOf(a), await pixelsOf(b));
}

const isWithin = ({ share, spot }: Perceived) => share <= BOUND.share && spot <= BOUND.spot;

describe.each(INFOGRAPHIC_COLLECTIONS)('the picture of one of the %s', (collection) => {
  test('looks as it was kept', async () => {
    const drawn = await small(await pictureOf(collection));
    const file = join(FOLDER, `${collection}.webp`);
    if (process.env['GOLDEN'] === 'keep') writeFileSync(file, await kept(drawn));
    expect(existsSync(file), `${file} is missing`).toBe(true);
    const found = await difference(drawn, readFileSync(file));
    expect(isWithin(found), JSON.stringify(found)).toBe(true);
  });
});

describe('the bound', () => {
  const withoutTone = smallCatalog({ [RELIC]: swap('title: Đình', 'title: Đinh') });

  test('is passed by a lost tone mark', async () => {
    const before = await small(await pictureOf('relics'));
    const after = await small(await pictureOf('relics', pictureJobs(withoutTone, NO_PHOTOS, fonts)));
    const found = await difference(after, before);
    expect(isWithin(found), JSON.stringify(found)).toBe(false);
  });

  test('is not passed by another encoder', async () => {
    const drawn = await pictureOf('relics');
    const encoded = await small(
      await sharp(drawn).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer(),
    );
    const found = await difference(encoded, await small(drawn));
    expect(isWithin(found), JSON.stringify(found)).toBe(true);
  });
});
