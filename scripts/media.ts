/** `npm run media`: kits for those who post, entry by entry; and what a month has and lacks. */
import { join } from 'node:path';
import { SOCIAL_FOLDER } from '../src/catalog/picture-names.ts';
import { monthText } from '../src/infographic/social/month-page.ts';
import { postMonth } from '../src/infographic/social/month.ts';
import { postableEntries } from '../src/infographic/social/post.ts';
import { CHANNELS } from '../src/model/channel.ts';
import { makeAllPictures } from './lib/all-pictures.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main, option } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { MANIFEST_FILE, readManifest } from './lib/manifest.ts';
import { recover } from './lib/outputs.ts';
import { pictureIndex } from './lib/picture-index.ts';
import { createProgress } from './lib/progress.ts';
import { count, shownPath } from './lib/wording.ts';

function checkedMonth(typed: string): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(typed)) return typed;
  throw new UsageError(`--month phải là năm-tháng, như 2026-11, không phải "${typed}". (Year and month.)`);
}

await main(
  defineCommand({
    name: 'media',
    vi: 'Kiểm tra nội dung, vẽ mọi ảnh, làm bộ bài đăng cho từng kênh: lời, ảnh và một trang để chép, tải về.\nVới --month: chỉ in tháng ấy đã đăng gì, còn thiếu bao nhiêu, bài nào sẵn sàng.',
    en: 'Checks the content, draws every picture and makes the kits to post: texts, pictures and a page to copy from.\nWith --month: only prints what was posted in that month, what the target lacks and what is ready.',
    options: {
      month: option('YYYY-MM', 'chỉ xem một tháng, không làm lại gì', 'look at one month, make nothing'),
    },
    async run({ content, out, values }) {
      const month = values.month === undefined ? undefined : checkedMonth(values.month);
      const progress = createProgress(month === undefined ? 2 : 1, process.stderr, () => performance.now());
      recover(out);
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      if (month !== undefined) {
        const { pictures } = readManifest(join(out, 'qr-output', MANIFEST_FILE));
        const { isDrawn } = pictureIndex(pictures);
        const text = monthText(catalog, postMonth(catalog, month), ({ entry }) =>
          isDrawn(entry, catalog.defaultLocale, CHANNELS),
        );
        console.log(`\n${text}`);
        return 0;
      }
      const pictures = await makeAllPictures(catalog, { content, out }, progress);
      console.log(
        `\nXong: ${count(postableEntries(catalog).length)} bộ bài đăng, ${count(pictures)} ảnh.\n` +
          `Mở ${shownPath(join(out, 'qr-output', SOCIAL_FOLDER, 'index.html'))} bằng trình duyệt để chép lời và tải ảnh.\n` +
          'Ảnh trên trang đổi theo khi chạy npm run build.',
      );
      return 0;
    },
  }),
);
