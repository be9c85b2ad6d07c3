import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import sharp from 'sharp';
import { placardsOpening, placardUrl } from '../catalog/catalog.ts';
import { INFOGRAPHIC_FORMATS } from '../model/picture-format.ts';
import type { FileChanges } from '../testing/content.ts';
import { qrTextsIn } from '../testing/decode.ts';
import { pngSize } from '../testing/png.ts';
import { smallCatalog, WITH_CHINESE_AND_KOREAN } from '../testing/small-catalog.ts';
import { pictureJobs, type PictureJob } from './jobs.ts';
import { renderPicture } from './render.ts';
import { NO_PHOTOS } from './photos.ts';

const fonts = loadFonts();

/** Shapes with a symbol, besides the feed. */
const SHAPES = ['square', 'story'] as const;

/** A picture as apps show it: made smaller, and a JPEG of middling quality. */
function recompressed(bytes: Uint8Array, widthPx: number): Promise<Uint8Array> {
  return sharp(bytes).resize({ width: widthPx }).jpeg({ quality: 60 }).toBuffer();
}

function keysOf(changes: FileChanges = {}): ReadonlyMap<string, string> {
  return new Map(pictureJobs(smallCatalog(changes), NO_PHOTOS, fonts).map(({ file, key }) => [file, key]));
}

function changedFiles(changes: FileChanges): readonly string[] {
  const before = keysOf();
  return [...keysOf(changes)].flatMap(([file, key]) => (before.get(file) === key ? [] : [file])).sort();
}

const catalog = smallCatalog();
const jobs = pictureJobs(catalog, NO_PHOTOS, fonts);

function jobOf(file: string): PictureJob {
  const job = jobs.find((each) => each.file === file);
  if (job === undefined) throw new Error(`There is no picture ${file}.`);
  return job;
}

describe('pictureJobs', () => {
  test('there is one infographic for each entry that is not just a place, in each language it is written in and shape', () => {
    const entries = catalog.all.filter(({ collection }) => collection !== 'places');
    const found = jobs
      .filter(({ kind }) => kind === 'infographic')
      .map(({ of, locale, format }) => `${of} ${locale} ${format}`);
    const wanted = entries.flatMap(({ ref, texts }) =>
      [...texts.keys()].flatMap((locale) =>
        INFOGRAPHIC_FORMATS.map((format) => `${ref} ${locale} ${format}`),
      ),
    );
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('there is a share picture for the home page, every collection and every entry', () => {
    const shares = jobs.filter(({ kind, locale }) => kind === 'share' && locale === 'vi').map(({ of }) => of);
    expect(shares).toEqual(['home', ...Object.keys(catalog.entries), ...catalog.all.map(({ ref }) => ref)]);
  });

  test('a language without translations has share pictures of the home page and the lists', () => {
    const korean = pictureJobs(smallCatalog(WITH_CHINESE_AND_KOREAN), NO_PHOTOS, fonts).filter(
      ({ locale }) => locale === 'ko',
    );
    expect(korean.map(({ of }) => of)).toEqual(['home', ...Object.keys(catalog.entries)]);
  });

  test('no two pictures share a file', () => {
    expect(new Set(jobs.map(({ file }) => file)).size).toBe(jobs.length);
  });

  test('a key changes when a shown fact changes, and only that of its pictures', () => {
    expect(
      changedFiles({
        'relics/gieng-mau/index.vi.mdx': (text) =>
          text.replace(/^address: .*$/mu, 'address: Thôn Đông, xã Mẫu'),
      }),
    ).toEqual([
      'infographics/relics/gieng-mau.vi.png',
      'posts/relics/gieng-mau.vi.square.png',
      'posts/relics/gieng-mau.vi.story.png',
    ]);
  });

  test('a key does not change when a line moves or a source is added', () => {
    expect(
      changedFiles({
        'relics/gieng-mau/index.vi.mdx': (text) =>
          text.replace('sources:\n', "sources:\n  - title: Sổ khác\n    seenOn: '2026-11-02'\n"),
      }),
    ).toEqual([]);
  });
});

describe('renderPicture', () => {
  test('pictures have the size that their job says', async () => {
    for (const file of ['infographics/relics/dinh-mau.vi.png', 'share/home.en.png']) {
      const job = jobOf(file);
      const size = pngSize(await renderPicture(job, fonts, NO_PHOTOS));
      expect(size).toEqual({ width: job.widthPx, height: job.heightPx });
    }
    const sizes = jobs.map(({ format, widthPx, heightPx }) => `${format} ${widthPx} × ${heightPx}`);
    expect([...new Set(sizes)].sort()).toEqual([
      'cover 1000 × 640',
      'feed 1080 × 1350',
      'share 1200 × 630',
      'square 1080 × 1080',
      'story 1080 × 1920',
    ]);
  });

  test('the symbol of a picture opens the placard of its entry', async () => {
    for (const ref of ['relics/dinh-mau', 'products/mat-ong-mau'] as const) {
      const [placard] = placardsOpening(catalog, ref);
      const bytes = await renderPicture(jobOf(`infographics/${ref}.vi.png`), fonts, NO_PHOTOS);
      expect(await qrTextsIn(bytes)).toEqual([placardUrl(catalog.site, placard?.code ?? '')]);
    }
  });

  test.each([
    'infographics/relics/dinh-mau.vi.png',
    ...SHAPES.map((shape) => `posts/relics/dinh-mau.vi.${shape}.png`),
  ])(
    'the symbol of %s is read off a screen that shows it 360 px wide, after an app has compressed it',
    async (file) => {
      const [placard] = placardsOpening(catalog, 'relics/dinh-mau');
      const bytes = await renderPicture(jobOf(file), fonts, NO_PHOTOS);
      for (const width of [360, 320]) {
        expect(await qrTextsIn(await recompressed(bytes, width))).toEqual([
          placardUrl(catalog.site, placard?.code ?? ''),
        ]);
      }
    },
  );

  test('a picture without a placard has no symbol', async () => {
    const bytes = await renderPicture(jobOf('infographics/relics/gieng-mau.vi.png'), fonts, NO_PHOTOS);
    expect(await qrTextsIn(bytes)).toEqual([]);
  });

  test('the same job gives the same bytes twice', async () => {
    const job = jobOf('infographics/products/mat-ong-mau.en.png');
    const again = pictureJobs(smallCatalog(), NO_PHOTOS, fonts).find(({ file }) => file === job.file);
    const [a, b] = [
      await renderPicture(job, fonts, NO_PHOTOS),
      await renderPicture(again ?? job, fonts, NO_PHOTOS),
    ];
    expect(again).not.toBe(job);
    expect(Buffer.compare(a, b)).toBe(0);
  });

  test('pictures are light enough for a phone on a slow line', async () => {
    const infographic = await renderPicture(jobOf('infographics/relics/dinh-mau.vi.png'), fonts, NO_PHOTOS);
    const share = await renderPicture(jobOf('share/relics/dinh-mau.vi.png'), fonts, NO_PHOTOS);
    expect(infographic.length).toBeLessThan(200 * 1024);
    expect(share.length).toBeLessThan(60 * 1024);
  });
});
