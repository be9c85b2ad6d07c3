/** Copies the built site to a folder that is read without a host, from a disk or a memory stick. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFor } from './lib/built-for.ts';
import { defineCommand, main } from './lib/command.ts';
import { Stop, UsageError } from './lib/failure.ts';
import { recover } from './lib/outputs.ts';
import { count } from './lib/wording.ts';
import { writeFolder } from './lib/write-folder.ts';

await main(
  defineCommand({
    name: 'folder',
    vi: 'Chép trang đã dựng sang một thư mục mở được ngay trên máy, không cần mạng: bấm đúp index.html.',
    en: 'Copies the built site to a folder that opens without a network: double-click index.html.',
    options: {
      to: { type: 'string', placeholder: 'DIR', vi: 'thư mục mới để chép vào', en: 'new folder to copy to' },
    },
    run({ out, values }) {
      if (values.to === undefined)
        throw new UsageError('Hãy cho biết chép vào đâu: --to DIR. (Say where to.)');
      const to = resolve(values.to);
      if (existsSync(to) && readdirSync(to).length > 0) {
        throw new Stop(`Thư mục ${to} đã có thứ khác. Hãy chọn một thư mục mới. (The folder is not empty.)`);
      }
      recover(out);
      const dist = join(out, 'dist');
      const pages = writeFolder(dist, to, builtFor(dist).base);
      console.log(`Đã chép ${count(pages)} trang. Mở ${join(to, 'index.html')} để xem.`);
    },
  }),
);
