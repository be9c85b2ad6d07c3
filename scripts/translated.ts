/** `npm run translated`: records that translations say what the main files say today. */
import { readContent } from '../src/catalog/read.ts';
import { plannedContentFile, replaceContentFiles } from './lib/content-files.ts';
import { defineCommand, main } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { namedTranslations, recordedFile, translationsOf } from './lib/record-translations.ts';
import { soundContent } from './lib/sound-content.ts';
import { count } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'translated',
    operands: '[FILE…]',
    vi: 'Ghi nhận rằng các bản dịch này đã theo kịp bản chính hôm nay; bản chính sửa về sau thì máy biết đoạn nào.\nChỉ chạy sau khi đã dịch lại. Xem bản dịch nào cũ: npm run check -- --translations.',
    en: 'Records that these translations follow their main files as they are today; later changes are noticed.\nOnly after the translation is mended. Which ones are out of date: npm run check -- --translations.',
    options: {
      new: {
        type: 'boolean',
        vi: 'mọi bản dịch chưa ghi nhận lần nào',
        en: 'every translation that was never recorded',
      },
    },
    run({ content, operands, values }) {
      if (operands.length === 0 && values.new !== true) {
        throw new UsageError(
          'Hãy nêu tệp bản dịch, như relics/nui-voi/index.en.mdx; hoặc --new. (Name a file, or --new.)',
        );
      }
      const { catalog } = soundContent(content);
      const all = translationsOf(catalog);
      const fresh = values.new === true ? all.filter(({ text }) => text.outdated === undefined) : [];
      const named = namedTranslations(all, content, operands);
      const files = [...new Set([...fresh, ...named])].map((translation) =>
        recordedFile(content, translation),
      );
      proveRecorded(content, files);
      replaceContentFiles(content, files);
      console.log(
        [`Đã ghi nhận ${count(files.length)} bản dịch.`, ...files.map(({ path }) => `  ${path}`)].join('\n'),
      );
      return 0;
    },
  }),
);

/** @throws {Error} what is about to be written does not say that the translations are up to date */
function proveRecorded(content: string, files: ReturnType<typeof recordedFile>[]): void {
  const { catalog } = readContent(content, { planned: files.map(plannedContentFile) });
  const texts = catalog?.all.flatMap((entry) => [...entry.texts.values()]) ?? [];
  const paths = new Set(files.map(({ path }) => path));
  const recorded = texts.filter(({ file, outdated }) => paths.has(file) && outdated?.length === 0);
  if (recorded.length !== paths.size) throw new Error('The marks could not be written into every file.');
}
