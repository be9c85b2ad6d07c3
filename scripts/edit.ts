/** `npm run edit`, `npm run bien-tap`: the form editor in the browser, beside the real site. */
import { basename, join } from 'node:path';
import { readContent } from '../src/catalog/read.ts';
import type { Storage } from '../src/editor/config.ts';
import type { ContentState } from '../src/editor/seed.ts';
import { makeReport } from '../src/reports/report.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { defineCommand, main, option } from './lib/command.ts';
import { editorBundle } from './lib/editor/bundle.ts';
import { preview } from './lib/editor/preview.ts';
import { LOCAL, remoteStorage } from './lib/editor/storage.ts';
import { EDITOR_PORT, serveEditor } from './lib/editor/serve.ts';
import { watchContent } from './lib/editor/watch-content.ts';
import { cacheFolder } from './lib/outputs.ts';
import { todayInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'bien-tap',
    vi: 'Mở trình soạn bài bằng biểu mẫu trong trình duyệt, cạnh trang thật. Dừng bằng Ctrl+C. (npm run edit cũng vậy.)',
    en: 'Opens the form editor in the browser, beside the real site. Stop with Ctrl+C. (npm run edit does the same.)',
    options: {
      repository: option(
        'URL',
        'soạn trên kho Gitea hoặc GitLab ở địa chỉ này thay vì thư mục trên máy (chưa được thử với máy chủ thật)',
        'edit a repository on Gitea or GitLab at this address instead of a folder here (untested with a real server)',
      ),
      kind: option(
        'gitea|gitlab',
        'loại máy chủ của --repository (mặc định: gitea)',
        'kind of server of --repository (default: gitea)',
      ),
    },
    runsUntilStopped: true,
    async run({ content, out, values }) {
      const reading = readContent(content, { today: todayInVietnam() });
      const site = reading.draft?.site.site;
      if (site === undefined) {
        console.error(terminalReport(makeReport(reading), { locale: 'vi', folder: shownPath(content) }));
        console.error('\nPhải sửa site.yaml trước rồi mới mở được trình soạn bài. (Mend site.yaml first.)');
        return 1;
      }
      const storage: Storage =
        values.repository === undefined
          ? LOCAL
          : remoteStorage(values.repository, values.kind ?? 'gitea', content);
      const folder = await editorBundle(cacheFolder(out), () => {
        console.log(
          'Đang chuẩn bị trình soạn bài, chừng mười giây, chỉ lần đầu … (Bundling the editor, once.)',
        );
      });
      let state: ContentState = { findings: [], errors: 0, warnings: 0, pages: {}, preview: '' };
      let files: ReadonlyMap<string, string> = new Map();
      const beside = preview(content, out, (url) => {
        state = { ...state, preview: url };
        if (url !== '') console.log(`Trang thật, đổi theo mỗi lần lưu: ${url}`);
      });
      const server = await serveEditor({
        folder,
        seed: { site, storage },
        state: () => state,
        files: () => files,
      });
      process.once('exit', beside.stop);
      console.log(welcome(server.url, content, values.repository));
      await watchContent(content, (checked, taken) => {
        state = { ...state, ...checked };
        files = taken;
        if (checked.errors === 0) beside.start();
      });
      return new Promise<number>(() => undefined);
    },
  }),
);

function welcome(url: string, content: string, repository: string | undefined): string {
  const open = `1. Mở ${url} bằng Chrome hoặc Edge.`;
  if (repository !== undefined)
    return [open, `2. Đăng nhập vào ${repository} bằng mã truy cập (token) của bạn.`].join('\n');
  return [
    '',
    open,
    '2. Bấm “Mở thư mục nội dung”, chọn thư mục:',
    `     ${content}`,
    `   (đúng thư mục ${basename(content)}, bên trong có ${join(basename(content), 'site.yaml')})`,
    '3. Trình duyệt hỏi thì chọn cho xem và cho sửa tệp. Lần sau chọn “Cho phép mỗi lần truy cập” để khỏi hỏi lại.',
    '4. Lấy bài mới về máy trước khi soạn; mỗi lần chỉ mở một thẻ.',
    `Dừng bằng Ctrl+C. Cổng ${EDITOR_PORT} chỉ máy này vào được.`,
    '(Open the address in Chrome or Edge, choose the content folder, allow viewing and editing.)',
    '',
  ].join('\n');
}
