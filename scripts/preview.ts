/** Serves the built site on this machine. */
import { join } from 'node:path';
import { previewSite } from './lib/astro.ts';
import { builtFor } from './lib/built-for.ts';
import { defineCommand, main } from './lib/command.ts';
import { cacheFolder, recover } from './lib/outputs.ts';

await main(
  defineCommand({
    name: 'preview',
    vi: 'Mở bản trang đã dựng để xem thử trên máy này. Dừng bằng Ctrl+C.',
    en: 'Serves the built site on this machine. Stop with Ctrl+C.',
    runsUntilStopped: true,
    async run({ content, out }) {
      recover(out);
      const dist = join(out, 'dist');
      const address = builtFor(dist);
      const cache = join(cacheFolder(out), 'preview');
      const pictures = join(out, 'qr-output');
      const { url, closed } = await previewSite(address, { content, pictures, media: dist, dist, cache });
      console.log(`Trang đang mở ở ${url}\nDừng bằng Ctrl+C.`);
      await closed;
    },
  }),
);
