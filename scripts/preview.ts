/** Serves the built site on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewSite } from './lib/astro.ts';
import { defineCommand, main } from './lib/command.ts';
import { Stop } from './lib/failure.ts';
import { cacheFolder, recover } from './lib/outputs.ts';

/** The address that the pages in `dist` were built for: the first page's canonical one. */
function builtFor(dist: string): { origin: string; base: string } {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const canonical = /<link[^>]*rel="canonical"[^>]*>/u.exec(html)?.[0];
  const { origin, pathname } = new URL(/href="([^"]+)"/u.exec(canonical ?? '')?.[1] ?? 'http://127.0.0.1/');
  return { origin, base: pathname };
}

await main(
  defineCommand({
    name: 'preview',
    vi: 'Mở bản trang đã dựng để xem thử trên máy này. Dừng bằng Ctrl+C.',
    en: 'Serves the built site on this machine. Stop with Ctrl+C.',
    runsUntilStopped: true,
    async run({ content, out }) {
      recover(out);
      const dist = join(out, 'dist');
      if (!existsSync(join(dist, 'index.html'))) {
        throw new Stop(
          `Chưa có trang nào ở ${dist}. Hãy chạy "npm run build" trước. (Nothing is built yet.)`,
        );
      }
      const cache = join(cacheFolder(out), 'preview');
      const pictures = join(out, 'qr-output');
      const { url, closed } = await previewSite(builtFor(dist), { content, pictures, dist, cache });
      console.log(`Trang đang mở ở ${url}\nDừng bằng Ctrl+C.`);
      await closed;
    },
  }),
);
