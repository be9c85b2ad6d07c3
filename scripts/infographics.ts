/** `npm run infographics`: draws every picture; pages and placards stay as they are. */
import { join } from 'node:path';
import { makeAllPictures } from './lib/all-pictures.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { drawPrints, printJobsOf } from './lib/draw-prints.ts';
import { cacheFolder, recover } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { replaceQrOutputPart } from './lib/qr-output-part.ts';
import { count, shownPath } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'infographics',
    vi: 'Kiểm tra nội dung, vẽ mọi ảnh: ảnh trên trang, ảnh để đăng Facebook, Zalo đủ các cỡ, tờ A4 và A3 để in; trang và biển giữ nguyên.',
    en: 'Checks the content and draws every picture: those of the pages, all shapes to post, A4 and A3 to print; pages and placards stay.',
    async run({ content, out }) {
      const progress = createProgress(3, process.stderr, () => performance.now());
      recover(out);
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      const pictures = await makeAllPictures(catalog, { content, out }, progress);
      const prints = printJobsOf(catalog);
      await replaceQrOutputPart(out, 'posters', (to) =>
        progress.stage(
          'Vẽ tờ A4, A3 và đọc thử',
          async ({ step }) => ({ posters: await drawPrints(prints, { to, cache: cacheFolder(out) }, step) }),
          ({ posters }) => `${count(posters.length)} tệp PDF`,
          prints.length,
        ),
      );
      console.log(
        `\nXong: ${count(pictures)} ảnh ở ${shownPath(join(out, 'qr-output', 'infographics'))}, ` +
          `${shownPath(join(out, 'qr-output', 'posts'))} và ${shownPath(join(out, 'qr-output', 'share'))};\n` +
          `${count(prints.length)} tờ A4, A3 để in ở ${shownPath(join(out, 'qr-output', 'print'))}.\n` +
          'Ảnh trên trang đổi theo khi chạy npm run build.',
      );
      return 0;
    },
  }),
);
