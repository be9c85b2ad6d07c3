/** `npm run submit`, `npm run gui-bai`: hands in what somebody has written. */
import { makeReport } from '../src/reports/report.ts';
import { contentChanges } from '../src/reports/content-changes.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { defineCommand, main, option } from './lib/command.ts';
import { checkContent } from './lib/content.ts';
import { changesText } from './lib/submit/changes-text.ts';
import { changesSince, handOver } from './lib/submit/hand-over.ts';
import {
  commitContent,
  hasUncommitted,
  isClone,
  send,
  sendAside,
  unsent,
  upstreamOf,
} from './lib/submit/send-by-git.ts';
import { filesInGit, filesOnDisk, stateOf } from './lib/submit/states.ts';
import { personFor, type Terminal } from './lib/submit/who.ts';
import { todayInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';

const terminal: Terminal | undefined =
  process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : undefined;

/** Whether the content is without errors; they are printed. */
async function isGood(content: string): Promise<boolean> {
  const reading = await checkContent(content);
  const errors = reading.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const report = makeReport({ ...reading, issues: errors });
    console.error(terminalReport(report, { locale: 'vi', folder: shownPath(content) }));
  }
  return errors.length === 0;
}

interface Wishes {
  readonly name: string | undefined;
  readonly dryRun: boolean;
  readonly aside: boolean;
}

const NOTHING = 'Không có gì mới để gửi. (There is nothing new to hand in.)';
const DRY = '\nMới xem thử, chưa gửi gì. (A dry run: nothing was sent.)';

async function submitByGit(content: string, { name, dryRun, aside }: Wishes): Promise<number> {
  const upstream = upstreamOf(content);
  const changes = contentChanges(stateOf(filesInGit(content, 'HEAD')), stateOf(filesOnDisk(content)));
  const isChanged = hasUncommitted(content);
  const waiting = unsent(content, upstream);
  if (!isChanged && waiting === 0) {
    console.log(NOTHING);
    return 0;
  }
  if (isChanged) console.log(`Thay đổi (changes):\n${changesText(changes)}`);
  if (waiting > 0) console.log(`Lần trước chưa gửi được: ${waiting} lần ghi. (Waiting from before.)`);
  if (!(await isGood(content))) {
    console.error(
      '\nChưa gửi gì. Hãy sửa các lỗi trên rồi chạy lại. (Nothing was sent; mend the errors above.)',
    );
    return 1;
  }
  if (dryRun) {
    console.log(DRY);
    return 0;
  }
  const person = await personFor(content, name, terminal);
  if (isChanged) commitContent(content, changes, person);
  if (aside) {
    const branch = sendAside(content, upstream, person);
    console.log(
      `Đã gửi sang nhánh ${branch}. Hãy báo người phụ trách ghép vào. (Sent to a branch of its own, to be joined.)`,
    );
    return 0;
  }
  const tookIn = await send(content, upstream, person, () => isGood(content));
  console.log(
    `Đã gửi dưới tên ${person.name}. (Sent.)` +
      (tookIn ? '\nBài người khác vừa gửi cũng đã về máy này. (What others had sent is here now, too.)' : ''),
  );
  return 0;
}

async function submitByZip(content: string, out: string, { name, dryRun }: Wishes): Promise<number> {
  if (!(await isGood(content))) {
    console.error(
      '\nChưa gửi gì. Hãy sửa các lỗi trên rồi chạy lại. (Nothing was made; mend the errors above.)',
    );
    return 1;
  }
  const files = filesOnDisk(content);
  if (dryRun) {
    console.log(`Thay đổi (changes):\n${changesText(changesSince(out, files).changes)}\n${DRY}`);
    return 0;
  }
  const person = await personFor(content, name, terminal);
  const { path, changes, since, isOld } = handOver(out, files, { by: person.name, day: todayInVietnam() });
  if (isOld) {
    console.log(`${NOTHING}\nTệp lần trước (the last file): ${shownPath(path)}`);
    return 0;
  }
  console.log(
    [
      since === undefined ? 'Trong tệp có (in the file):' : `Thay đổi so với ${since} (changes since):`,
      changesText(changes),
      `\nThư mục này không nối với kho git, nên mọi thứ nằm trong một tệp để bàn giao: ${shownPath(path)}`,
      'Hãy gửi tệp ấy cho người phụ trách trang, bằng thư hoặc USB. (No git here: hand over this file.)',
    ].join('\n'),
  );
  return 0;
}

await main(
  defineCommand({
    name: 'gui-bai',
    vi:
      'Gửi bài: kiểm tra, nói rõ đã đổi gì, ghi dưới tên người gửi, lấy bài mới của người khác về rồi gửi lên.\n' +
      'Trùng chỗ sửa thì giải thích và không mất gì. Thư mục không có git: đóng gói thành một tệp zip để bàn giao.',
    en:
      'Hands in what was written: checks, says what has changed, commits under the person’s name, pulls, then pushes.\n' +
      'Conflicts are explained and nothing is lost. Without git: one zip file to hand over. Also: npm run submit.',
    options: {
      name: option(
        'NAME',
        'họ tên người gửi (mặc định: tên trong git)',
        'who hands it in (default: the name in git)',
      ),
      'dry-run': { type: 'boolean', vi: 'chỉ xem sẽ gửi gì', en: 'only show what would be sent' },
      aside: {
        type: 'boolean',
        vi: 'gửi sang một nhánh riêng để người khác ghép (khi trùng chỗ sửa)',
        en: 'send to a branch of its own for someone to join (after a conflict)',
      },
    },
    run({ content, out, values }) {
      const wishes = { name: values.name, dryRun: values['dry-run'] === true, aside: values.aside === true };
      return isClone(content) ? submitByGit(content, wishes) : submitByZip(content, out, wishes);
    },
  }),
);
