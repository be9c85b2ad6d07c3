/** Content → site, placards and pictures, checked, proved and published in one step. */
import { BUILD_STAGES, buildOutputs } from './lib/build-outputs.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { recover, withOutputs } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { buildSummary } from './lib/summary.ts';

await main(
  defineCommand({
    name: 'build',
    vi: 'Kiểm tra nội dung, vẽ ảnh, dựng trang, làm biển QR, rồi đăng tất cả cùng một lúc vào dist và qr-output.',
    en: 'Checks the content, draws the pictures, builds the site, makes the QR placards, and publishes all at once.',
    async run({ content, out }) {
      const start = performance.now();
      const progress = createProgress(1 + BUILD_STAGES, process.stderr, () => performance.now());
      recover(out);
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      const made = await withOutputs(out, (session) => buildOutputs(catalog, content, session, progress));
      console.log(buildSummary({ ...made, out, elapsedMs: performance.now() - start }));
      return 0;
    },
  }),
);
