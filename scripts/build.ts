/** Content → site, placards and pictures, checked, proved and published in one step. */
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main } from './lib/command.ts';
import { makeOutputs } from './lib/make-outputs.ts';
import { recover, withOutputs } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { PARTS } from './lib/publish.ts';
import { buildSummary } from './lib/summary.ts';
import { verifyOutput } from './lib/verify.ts';

await main(
  defineCommand({
    name: 'build',
    vi: 'Kiểm tra nội dung, vẽ ảnh, dựng trang, làm biển QR, rồi đăng tất cả cùng một lúc vào dist và qr-output.',
    en: 'Checks the content, draws the pictures, builds the site, makes the QR placards, and publishes all at once.',
    async run({ content, out }) {
      const start = performance.now();
      const progress = createProgress(7, process.stderr, () => performance.now());
      recover(out);
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      const made = await withOutputs(out, async (session) => {
        const result = await makeOutputs(catalog, content, session, progress);
        await progress.stage('Kiểm tra lần cuối và đăng', async () => {
          verifyOutput({ ...session, ...result, catalog }, content);
          await session.publish(PARTS);
        });
        return result;
      }).catch((error: unknown) => {
        console.error('Chưa đăng gì, dist và qr-output vẫn như trước. (Nothing was published.) Lý do:');
        throw error;
      });
      console.log(buildSummary({ ...made, out, elapsedMs: performance.now() - start }));
      return 0;
    },
  }),
);
