/** `npm run placards`: makes and proves every placard anew; pages and pictures stay as they are. */
import { join } from 'node:path';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { makePlacards, placardsOf } from './lib/make-placards.ts';
import { recover } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { replaceQrOutputPart } from './lib/qr-output-part.ts';
import { count, shownPath } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'placards',
    vi: 'Kiểm tra nội dung, làm lại mọi biển QR và quét thử từng biển; trang và ảnh giữ nguyên.',
    en: 'Checks the content, makes every QR placard anew and scans each one; pages and pictures stay.',
    async run({ content, out }) {
      const progress = createProgress(2, process.stderr, () => performance.now());
      recover(out);
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      const { length } = placardsOf(catalog);
      await replaceQrOutputPart(out, 'placards', (folder) =>
        progress.stage(
          'Làm và kiểm chứng biển',
          ({ step }) => makePlacards(catalog, folder, step),
          (records) => `${count(records.length)} biển`,
          length,
        ),
      );
      console.log(
        `\nXong: ${count(length)} biển ở ${shownPath(join(out, 'qr-output', 'placards'))}.\n` +
          'In đúng 100 %, rồi quét thử một tờ trước khi in cả loạt.',
      );
      return 0;
    },
  }),
);
