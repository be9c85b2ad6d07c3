/** A photo of the entry in the place of its drawing, on pictures and in clips. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { INFOGRAPHIC_FORMATS } from '../model/picture-format.ts';
import { addFields, RELIC, RELIC_EN } from '../testing/faults/fault.ts';
import { madeUpPhoto } from '../testing/photos.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { clipPlan } from './clip/plan.ts';
import { pictureJobs } from './jobs.ts';
import { infographicOf } from './kinds.ts';
import { createMeasure } from './measure.ts';
import type { Photos } from './photos.ts';
import { PHOTO_PICTURE_BYTES, renderPicture } from './render.ts';

const FILE = 'relics/dinh-mau/cong.jpg';
const ALT = 'Cổng đình ba gian';
const CONTENT = {
  [RELIC]: addFields(`pictures:\n  - file: cong.jpg\n    alt: ${ALT}\n    credit: Ban Văn hóa xã`),
  [RELIC_EN]: addFields('pictures:\n  - alt: The gate'),
  [FILE]: new Uint8Array([1]),
};
const fonts = loadFonts();
const catalog = smallCatalog(CONTENT);
const entry = catalog.entry('relics/dinh-mau');

/** A heavy photo, or one of a single colour. */
const photos = (colour?: string): Photos => ({
  sumOf: () => colour ?? 'leaves',
  cut: async (_file, { width, height }) => {
    const image =
      colour === undefined
        ? madeUpPhoto({ width, height, leaves: 4000 })
        : sharp({ create: { width, height, channels: 3, background: colour } });
    return new Uint8Array(await image.jpeg({ quality: 92 }).toBuffer());
  },
});

const jobsOf = (from: Photos) =>
  pictureJobs(catalog, from, fonts).filter(({ of, locale }) => of === entry.ref && locale === 'vi');
const feedOf = (from: Photos) => {
  const feed = jobsOf(from).find(({ format }) => format === 'feed');
  if (feed === undefined) throw new Error('The relic has no picture.');
  return feed;
};

test('every picture of an entry with a photo is a JPEG that shows it and says whose it is', () => {
  const jobs = jobsOf(photos());
  expect(jobs.map(({ format }) => format).toSorted()).toEqual([...INFOGRAPHIC_FORMATS, 'share'].toSorted());
  for (const { file, card } of jobs) {
    expect(file).toMatch(/\.jpg$/u);
    expect(card.tooLong).toEqual([]);
    expect(card.items.filter((item) => item.kind === 'photo')).toMatchObject([{ file: FILE }]);
    const said = card.items.flatMap((item) => (item.kind === 'text' ? item.lines : []));
    expect(said.join(' ').replaceAll('\u00a0', ' ')).toContain('Ảnh: Ban Văn hóa xã');
  }
  expect(feedOf(photos()).alt).toContain(`Trong ảnh chụp: ${ALT}.`);
});

test('a heavy photo makes a picture that is light enough', async () => {
  const job = feedOf(photos());
  const bytes = await renderPicture(job, fonts, photos());
  expect(bytes.length).toBeLessThanOrEqual(PHOTO_PICTURE_BYTES);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1080, height: 1350 });
});

test('the opening of the gate is filled by the photo', async () => {
  const job = feedOf(photos('#c000c0'));
  const item = job.card.items.find(({ kind }) => kind === 'photo');
  if (item === undefined) throw new Error('There is no photo.');
  const left = Math.round(item.x + item.width / 2);
  const top = Math.round(item.y + item.height / 2);
  const { data } = await sharp(await renderPicture(job, fonts, photos('#c000c0')))
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const off = [0xc0, 0, 0xc0].map((value, at) => Math.abs(value - (data[at] ?? 0)));
  expect(Math.max(...off)).toBeLessThan(12);
});

test('another photo under the same name makes another picture, and no other changes', () => {
  const before = new Map(pictureJobs(catalog, photos('#fff'), fonts).map(({ file, key }) => [file, key]));
  const changed = pictureJobs(catalog, photos('#000'), fonts).filter(
    ({ file, key }) => before.get(file) !== key,
  );
  expect(new Set(changed.map(({ of }) => of))).toEqual(new Set([entry.ref]));
});

test('a printed sheet, which is made of lines, keeps the drawing', () => {
  const { items } = infographicOf(catalog, entry, 'vi')?.card(createMeasure(fonts), 'a4') ?? { items: [] };
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter(({ kind }) => kind === 'photo')).toEqual([]);
});

test('the scenes of a clip show the photo, with whose it is', () => {
  const { shots } = clipPlan(catalog, entry, 'vi', createMeasure(fonts));
  for (const { ground, overlay } of shots.slice(0, -1)) {
    expect(ground.items).toMatchObject([{ kind: 'photo', file: FILE }]);
    const said = overlay?.items.flatMap((item) => (item.kind === 'text' ? item.lines : [])) ?? [];
    expect(said.join(' ').replaceAll('\u00a0', ' ')).toContain('Ảnh: Ban Văn hóa xã');
    expect(overlay?.tooLong).toEqual([]);
  }
});
