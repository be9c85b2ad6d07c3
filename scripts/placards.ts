/**
 * `npm run placards`: makes and proves every placard anew; pages and pictures stay as they are. With a word after it,
 * it works on the registry: `issue` gives new placards their codes, `printed` records what was printed.
 */
import { join } from 'node:path';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { issueCommand } from './lib/issue-placards.ts';
import { makePlacards, placardsOf } from './lib/make-placards.ts';
import { printedCommand } from './lib/mark-printed.ts';
import { cacheFolder, recover } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { replaceQrOutputPart } from './lib/qr-output-part.ts';
import { count, shownPath } from './lib/wording.ts';

const makeCommand = defineCommand({
  name: 'placards',
  vi: 'Kiểm tra nội dung, làm lại mọi biển QR và quét thử từng biển; trang và ảnh giữ nguyên.\nCấp mã mới: npm run placards -- issue --help. Ghi là đã in: npm run placards -- printed --help.',
  en: 'Checks the content, makes every QR placard anew and scans each one; pages and pictures stay.\nNew codes: npm run placards -- issue --help. Record a printing: npm run placards -- printed --help.',
  async run({ content, out }) {
    const progress = createProgress(2, process.stderr, () => performance.now());
    recover(out);
    const catalog = await checkedCatalog(content, progress);
    if (catalog === undefined) return 1;
    const { length } = placardsOf(catalog);
    await replaceQrOutputPart(out, 'placards', (folder) =>
      progress.stage(
        'Làm và kiểm chứng biển',
        ({ step }) => makePlacards(catalog, { to: folder, cache: cacheFolder(out) }, step),
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
});

const [action, ...rest] = process.argv.slice(2);
if (action === 'issue') await main(issueCommand, rest);
else if (action === 'printed') await main(printedCommand, rest);
else await main(makeCommand);
