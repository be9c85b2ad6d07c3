/** `npm run infographics`: draws every picture; pages and placards stay as they are. */
import { join } from 'node:path';
import { makeAllPictures } from './lib/all-pictures.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { recover } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
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
      const pictures = await makeAllPictures(catalog, { content, out }, progress);
      console.log(
        `\nXong: ${count(pictures)} ảnh ở ${shownPath(join(out, 'qr-output', 'infographics'))}, ` +
          `${shownPath(join(out, 'qr-output', 'posts'))} và ${shownPath(join(out, 'qr-output', 'share'))}.\n` +
          'Ảnh trên trang đổi theo khi chạy npm run build.',
      );
      return 0;
    },
  }),
);
