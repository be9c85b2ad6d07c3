/** `npm run placards -- diff`: which placards must be printed again since a printing, and why. */
import { resolve } from 'node:path';
import { loadFonts } from '../../src/brand/fonts.ts';
import { comparePlacards } from '../../src/placard/reprint.ts';
import { checkedCatalog } from './checked-catalog.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './failure.ts';
import { createProgress } from './progress.ts';
import { reprintJson, reprintText } from './reprint-report.ts';
import { savedInFile, savedInGit } from './saved-manifest.ts';

export const diffCommand = defineCommand({
  name: 'placards',
  action: 'diff',
  vi:
    'So mặt in của mọi biển với lần in đã lưu: biển nào phải in lại, vì sao. Không ghi gì; bài viết đổi thì không phải in lại.\n' +
    'Kết thúc với mã 0, dù có biển phải in lại hay không.',
  en:
    'Compares every printed face with a saved printing: which to print again, and why. Writes nothing; a story reprints nothing.\n' +
    'Exit code 0, whether or not something must be printed again.',
  options: {
    since: {
      type: 'string',
      placeholder: 'TAG',
      vi: 'so với qr-output/manifest.json trong git ở thẻ hay commit này',
      en: 'compare with qr-output/manifest.json in git at this tag or commit',
    },
    manifest: {
      type: 'string',
      placeholder: 'FILE',
      vi: 'so với tệp manifest.json đã lưu này',
      en: 'compare with this saved manifest.json',
    },
    json: { type: 'boolean', vi: 'kết quả dạng JSON cho máy đọc', en: 'result as JSON, for machines' },
  },
  async run({ content, out, values: { since, manifest, json } }) {
    if ((since === undefined) === (manifest === undefined)) {
      throw new UsageError(
        'Cần một trong hai: --since và thẻ git của lần in trước, hoặc --manifest và tệp manifest.json đã lưu khi in. ' +
          '(Either --since TAG or --manifest FILE is needed.)',
      );
    }
    const saved = since === undefined ? savedInFile(resolve(manifest ?? '')) : savedInGit(out, since);
    const progress = createProgress(2, process.stderr, () => performance.now());
    const catalog = await checkedCatalog(content, progress);
    if (catalog === undefined) return 1;
    const reprint = await progress.stage('So mặt in', () =>
      comparePlacards(catalog, saved.placards, loadFonts()),
    );
    if (json === true) process.stdout.write(reprintJson(reprint, saved));
    else console.log(reprintText(reprint, saved));
    return 0;
  },
});
