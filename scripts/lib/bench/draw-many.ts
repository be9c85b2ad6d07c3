/** Draws pictures of a content folder over and over, for their peak of memory: `draw-many.ts CONTENT COUNT CACHE`. */
import { rmSync } from 'node:fs';
import { loadFonts } from '../../../src/brand/fonts.ts';
import { readContent } from '../../../src/catalog/read.ts';
import { pictureJobs } from '../../../src/infographic/jobs.ts';
import { contentPhotos } from '../content-photos.ts';
import { cachedPictures } from '../picture-cache.ts';
import { timed } from './statistics.ts';

const [, , content = '', typed = '', cache = ''] = process.argv;
const { catalog } = readContent(content);
if (catalog === undefined) throw new Error('The content has faults.');
const fonts = loadFonts();
const photos = contentPhotos(content);
const jobs = pictureJobs(catalog, photos, fonts).filter(({ kind }) => kind === 'infographic');

async function draw(count: number): Promise<number> {
  let drawn = 0;
  while (drawn < count) {
    // Every round from nothing, as after a change that every picture shows.
    rmSync(cache, { recursive: true, force: true });
    const round = jobs.slice(0, count - drawn);
    for await (const { file } of cachedPictures(round, fonts, photos, cache))
      if (file.bytes.length > 0) drawn += 1;
  }
  return drawn;
}

const first = await timed(() => draw(1));
const all = await timed(() => draw(Number(typed) - 1));
rmSync(cache, { recursive: true, force: true });
process.stdout.write(JSON.stringify({ firstMs: first.ms, seconds: (first.ms + all.ms) / 1000 }));
