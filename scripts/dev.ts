/** Serves the site while its content is being written. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_FOLDERS } from '../src/catalog/picture-names.ts';
import { pictureJobs } from '../src/infographic/jobs.ts';
import { serveSite } from './lib/astro.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { makePreviews } from './lib/make-previews.ts';
import { contentPhotos } from './lib/content-photos.ts';
import { makeMedia } from './lib/make-media.ts';
import { drawSitePictures, siteJobs } from './lib/draw-pictures.ts';
import { cacheFolder } from './lib/outputs.ts';
import { PRIVATE_FOLDER } from './lib/publish.ts';
import { createProgress } from './lib/progress.ts';
import { count } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'dev',
    vi: 'Mở trang để vừa viết vừa xem: sửa nội dung thì trang đổi theo. Dừng bằng Ctrl+C.',
    en: 'Serves the site while you write: pages follow every change. Stop with Ctrl+C.',
    runsUntilStopped: true,
    async run({ content, out }) {
      const progress = createProgress(3, process.stderr, () => performance.now());
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      const folder = join(out, PRIVATE_FOLDER, 'dev-output');
      mkdirSync(folder, { recursive: true });
      // Pictures of before stand under other names.
      for (const name of PICTURE_FOLDERS) rmSync(join(folder, name), { recursive: true, force: true });
      const photos = contentPhotos(content);
      const jobs = pictureJobs(catalog, photos);
      await progress.stage(
        'Vẽ ảnh',
        ({ step }) => drawSitePictures(jobs, { to: folder, cache: cacheFolder(out), photos }, step),
        (records) => `${count(records.length)} ảnh`,
        siteJobs(jobs).length,
      );
      const cache = join(cacheFolder(out), 'dev');
      const media = join(folder, 'media');
      await progress.stage('Làm ảnh chụp', ({ step }) =>
        makeMedia(catalog, { content, to: media, cache }, step, () =>
          makePreviews(catalog, [], { made: folder, to: media, cache }),
        ),
      );
      const folders = { content, pictures: folder, media, dist: join(out, 'dist'), cache };
      const { url, closed } = await serveSite(catalog.site.address, folders);
      console.log(`Trang đang mở ở ${url}\nDừng bằng Ctrl+C.`);
      await closed;
      return 0;
    },
  }),
);
