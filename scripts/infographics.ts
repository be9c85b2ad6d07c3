/** `npm run infographics`: draws every picture; pages and placards stay as they are. */
import { join } from 'node:path';
import { pictureJobs } from '../src/infographic/jobs.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { drawPictures } from './lib/draw-pictures.ts';
import { cacheFolder, recover } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { replaceQrOutputPart } from './lib/qr-output-part.ts';
import { count, shownPath } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'infographics',
    vi: 'Kiểm tra nội dung, vẽ mọi ảnh: ảnh trên trang, ảnh để đăng Facebook, Zalo đủ các cỡ; trang và biển giữ nguyên.',
    en: 'Checks the content and draws every picture: those of the pages and all shapes to post; pages and placards stay.',
    async run({ content, out }) {
      const progress = createProgress(2, process.stderr, () => performance.now());
      recover(out);
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      const jobs = pictureJobs(catalog);
      await replaceQrOutputPart(out, 'pictures', (folder) =>
        progress.stage(
          'Vẽ ảnh',
          async ({ step }) => ({
            pictures: await drawPictures(jobs, { to: folder, cache: cacheFolder(out) }, step),
          }),
          ({ pictures }) => `${count(pictures.length)} ảnh`,
          jobs.length,
        ),
      );
      console.log(
        `\nXong: ${count(jobs.length)} ảnh ở ${shownPath(join(out, 'qr-output', 'infographics'))}, ` +
          `${shownPath(join(out, 'qr-output', 'posts'))} và ${shownPath(join(out, 'qr-output', 'share'))}.\n` +
          'Ảnh trên trang đổi theo khi chạy npm run build.',
      );
      return 0;
    },
  }),
);
