/** `npm run read-aloud` (`npm run doc-loa`): an entry or a text file as it is read over the loudspeakers. */
import { readFileSync } from 'node:fs';
import { textFor, type Catalog } from '../src/catalog/catalog.ts';
import { CALM_PACE } from '../src/model/bulletin.ts';
import { entryParagraphs, readAloud } from '../src/reports/read-aloud.ts';
import { defineCommand, main, option } from './lib/command.ts';
import { Stop, UsageError } from './lib/failure.ts';
import { soundContent } from './lib/sound-content.ts';
import { tenths } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'read-aloud',
    operands: 'ENTRY|FILE.txt',
    vi: 'Viết lại một bài (mục/tên-thư-mục) hoặc một tệp .txt như khi đọc trên loa: số, ngày, chữ tắt thành lời; mỗi câu một dòng. In ra màn hình.',
    en: 'Writes an entry or a .txt file as it is read over loudspeakers: numbers, dates and abbreviations in words; a sentence a line. Prints it.',
    options: {
      pace: option(
        'N',
        `số tiếng mỗi phút (mặc định: ${CALM_PACE})`,
        `syllables a minute (default: ${CALM_PACE})`,
      ),
    },
    run({ content, operands, values }) {
      const [named, ...more] = operands;
      if (named === undefined || more.length > 0) {
        throw new UsageError(
          'Hãy nêu một bài, như news/…, hoặc một tệp .txt. (Name one entry or one .txt file.)',
        );
      }
      const pace = paceOf(values.pace);
      const { text, syllables, doubts } = readAloud(
        named.endsWith('.txt') ? paragraphsOf(named) : ofEntry(soundContent(content).catalog, named),
      );
      console.log(text);
      const minutes = tenths.format(syllables / pace);
      console.error(`\nĐọc khoảng ${minutes} phút (${pace} tiếng mỗi phút). (About ${minutes} minutes.)`);
      if (doubts.length > 0) {
        console.error(`Xem lại cách đọc trước khi phát: ${doubts.join('; ')}. (Look at how these are read.)`);
      }
      return 0;
    },
  }),
);

function paceOf(typed: string | undefined): number {
  const pace = Number(typed ?? CALM_PACE);
  if (Number.isInteger(pace) && pace >= 60 && pace <= 300) return pace;
  throw new UsageError(`--pace nhận số từ 60 đến 300, không phải "${typed}". (60 to 300.)`);
}

/** Paragraphs stand apart by empty lines. */
function paragraphsOf(file: string): readonly string[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Stop(`Không đọc được tệp ${file}. (The file cannot be read.)`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .split(/\n\s*\n/u)
      .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
      .filter((paragraph) => paragraph !== '');
  } catch {
    throw new Stop(
      `Tệp ${file} không phải chữ UTF-8: mở bằng Notepad, chọn Save As, Encoding UTF-8. (Save it as UTF-8.)`,
    );
  }
}

function ofEntry(catalog: Catalog, ref: string): readonly string[] {
  const entry = catalog.all.find((each) => each.ref === ref);
  if (entry === undefined) throw new UsageError(`Không có bài ${ref}. (No such entry.)`);
  const { data, body, locale } = textFor(catalog, entry, 'vi');
  if (locale !== 'vi') throw new Stop(`Bài ${ref} chưa có tiếng Việt. (It has no Vietnamese text.)`);
  return entryParagraphs(data.title, data.summary, body);
}
