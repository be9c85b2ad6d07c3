/**
 * `npm run placards`: makes and proves every placard anew; pages and pictures stay as they are. With a word after it,
 * it works on the registry: `issue` gives new placards their codes, `printed` records what was printed, `diff` tells
 * what must be printed again.
 */
import { join } from 'node:path';
import type { Catalog, Placard } from '../src/catalog/catalog.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { diffCommand } from './lib/diff-placards.ts';
import { draftNote, draftsAmong, refuseDrafts } from './lib/drafts.ts';
import { Stop, UsageError } from './lib/failure.ts';
import { sheetCommand } from './lib/impose-sheets.ts';
import { issueCommand } from './lib/issue-placards.ts';
import { makePlacards, placardsOf } from './lib/make-placards.ts';
import { printedCommand } from './lib/mark-printed.ts';
import { namedPlacards } from './lib/named-placards.ts';
import { cacheFolder, recover } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { replaceQrOutputPart } from './lib/qr-output-part.ts';
import { count, shownPath } from './lib/wording.ts';

const makeCommand = defineCommand({
  name: 'placards',
  vi: 'Kiểm tra nội dung, làm lại mọi biển QR và quét thử từng biển; trang và ảnh giữ nguyên.\nCấp mã mới: npm run placards -- issue --help. Ghi là đã in: npm run placards -- printed --help.\nBiển nào phải in lại: npm run placards -- diff --help. Nhiều biển một tờ: npm run placards -- sheet --help.',
  en: 'Checks the content, makes every QR placard anew and scans each one; pages and pictures stay.\nNew codes: npm run placards -- issue --help. Record a printing: npm run placards -- printed --help.\nWhat to print again: npm run placards -- diff --help. Several on a sheet: npm run placards -- sheet --help.',
  operands: '[CODE…]',
  options: {
    final: {
      type: 'boolean',
      vi: 'chỉ làm khi mọi biển (hoặc các mã nêu ra) là bản chính thức; biển còn dự thảo thì nói vì sao, không ghi gì',
      en: 'only when every placard (or each CODE) is final; a draft is refused with its reasons, nothing is written',
    },
  },
  async run({ content, out, operands, values: { final } }) {
    if (operands.length > 0 && final !== true) {
      throw new UsageError(
        `Không hiểu "${operands.join(' ')}": mã biển chỉ đi cùng --final. (Codes go with --final only.)`,
      );
    }
    const progress = createProgress(2, process.stderr, () => performance.now());
    recover(out);
    const catalog = await checkedCatalog(content, progress);
    if (catalog === undefined) return 1;
    const placards = placardsOf(catalog);
    const { length } = placards;
    if (final === true) refuseDrafts(content, toBeFinal(catalog, operands));
    await replaceQrOutputPart(out, 'placards', (folder) =>
      progress.stage(
        'Làm và kiểm chứng biển',
        ({ step }) => makePlacards(catalog, { to: folder, content, cache: cacheFolder(out) }, step),
        ({ placards }) => `${count(placards.length)} biển`,
        length,
      ),
    );
    console.log(
      [
        `\nXong: ${count(length)} biển ở ${shownPath(join(out, 'qr-output', 'placards'))}.`,
        'In đúng 100 %, rồi quét thử một tờ trước khi in cả loạt.',
        ...draftNote(draftsAmong(placards).length, length),
      ].join('\n'),
    );
    return 0;
  },
});

/** What must be final: the placards that were named; all that are drawn where none is. */
function toBeFinal(catalog: Catalog, operands: readonly string[]): readonly Placard[] {
  if (operands.length === 0) return placardsOf(catalog);
  const placards = namedPlacards(catalog, operands);
  const retired = placards.find(({ status }) => status === 'retired');
  if (retired !== undefined) {
    throw new Stop(
      `Biển ${retired.code} đã gỡ, nên không làm nữa. (Placard ${retired.code} is retired, and is not made.)`,
    );
  }
  return placards;
}

const [action, ...rest] = process.argv.slice(2);
if (action === 'issue') await main(issueCommand, rest);
else if (action === 'printed') await main(printedCommand, rest);
else if (action === 'diff') await main(diffCommand, rest);
else if (action === 'sheet') await main(sheetCommand, rest);
else await main(makeCommand);
