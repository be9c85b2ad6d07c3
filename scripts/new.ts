/** `npm run new`, `npm run bai-moi`: a new entry from questions in the terminal. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { COLLECTION_NAMES, isCollectionName } from '../src/model/collection-names.ts';
import { defineCommand, main } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { interviewOn } from './lib/new-entry/interview.ts';
import { askForEntry, writeEntry } from './lib/new-entry/new-entry.ts';
import { soundContent } from './lib/sound-content.ts';
import { nowInVietnam, todayInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'new',
    operands: '[COLLECTION]',
    vi: 'Viết bài mới bằng cách trả lời từng câu hỏi (npm run bai-moi cũng vậy). Chỉ hỏi những mục phải có; ghi đúng khuôn.\nCâu trả lời cũng đưa vào được từ tệp, mỗi câu một dòng: npm run new -- relics < tra-loi.txt',
    en: 'Writes a new entry from answers to questions. Only what must be there is asked for.\nAnswers may come from a file, a line each: npm run new -- relics < answers.txt',
    options: {
      'no-open': {
        type: 'boolean',
        vi: 'ghi xong không mở tệp',
        en: 'do not open the file afterwards',
      },
    },
    async run({ content, operands, values }) {
      const [collection, ...more] = operands;
      if (more.length > 0 || (collection !== undefined && !isCollectionName(collection))) {
        throw new UsageError(
          `Không có mục "${operands.join(' ')}". Các mục: ${COLLECTION_NAMES.join(', ')}. (No such collection.)`,
        );
      }
      const { catalog } = soundContent(content);
      const isPatient = process.stdin.isTTY && process.stdout.isTTY;
      const interview = interviewOn(process.stdin, process.stdout, isPatient);
      const about = { content, catalog, collection, today: todayInVietnam(), now: nowInVietnam() };
      const file = await askForEntry(about, interview).finally(interview.end);
      writeEntry(content, file);
      const written = join(content, ...file.path.split('/'));
      console.log(
        [
          `\nĐã ghi ${shownPath(written)}. (Written.)`,
          `Ảnh đặt trong ${shownPath(dirname(written))}. Viết thêm, rồi chạy npm run check và npm run dev để xem.`,
        ].join('\n'),
      );
      if (isPatient && values['no-open'] !== true) open(written);
      return 0;
    },
  }),
);

/** Hands the file to the program that the person reads such files with; where there is none nothing happens. */
function open(file: string): void {
  const [program, ...args] =
    process.platform === 'win32'
      ? ['explorer', file]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', file];
  const opened = spawn(program, args, { detached: true, stdio: 'ignore' });
  opened.on('error', () => undefined);
  opened.unref();
}
