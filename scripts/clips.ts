/** `npm run clips`: films of 15 to 30 seconds; everything else stays as it is. */
import { join } from 'node:path';
import type { Catalog, Entry } from '../src/catalog/catalog.ts';
import { entriesWithClips } from '../src/infographic/clip/check.ts';
import type { ClipPlan } from '../src/infographic/clip/plan.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { clipSounds, type ClipSounds } from './lib/clip/clip-sounds.ts';
import { findEncoder, NO_ENCODER } from './lib/clip/find-encoder.ts';
import { clipPlans, makeClips } from './lib/clip/make-clips.ts';
import { contentPhotos } from './lib/content-photos.ts';
import { defineCommand, main } from './lib/command.ts';
import { Stop, UsageError } from './lib/failure.ts';
import { keepClips } from './lib/clip/keep-clips.ts';
import { cacheFolder, recover } from './lib/outputs.ts';
import { createProgress } from './lib/progress.ts';
import { replaceQrOutputPart } from './lib/qr-output-part.ts';
import { count, shownPath } from './lib/wording.ts';

function namedEntries(catalog: Catalog, typed: readonly string[]): readonly Entry[] {
  const known = new Map(catalog.all.map((entry) => [entry.ref as string, entry]));
  const unknown = typed.filter((ref) => !known.has(ref));
  if (unknown.length > 0) {
    throw new UsageError(
      `Không có bài ${unknown.join(', ')}. Ghi mục/tên-thư-mục, như ${[...known.keys()][0] ?? 'relics/…'}. (No such entry.)`,
    );
  }
  return typed.flatMap((ref) => known.get(ref) ?? []);
}

/** @throws {Stop} there is nothing to make, or some entry that was asked for has too little to tell */
function wantedPlans(catalog: Catalog, entries: readonly Entry[], sounds: ClipSounds): readonly ClipPlan[] {
  if (entries.length === 0) {
    throw new Stop(
      'Chưa bài nào có mục clip. Thêm "clip: {}" vào bài, hoặc nêu bài: npm run clips -- relics/… (No entry asks for a clip.)',
    );
  }
  const plans = clipPlans(catalog, entries, sounds);
  const bare = entries.filter(({ ref }) => !plans.some(({ of }) => of === ref));
  if (bare.length > 0) {
    throw new Stop(
      `Bài ${bare.map(({ ref }) => ref).join(', ')} còn ít dữ kiện, chưa đủ ba cảnh: thêm figures, timeline hoặc viết clip.scenes. ` +
        '(Too little to tell: add figures, a timeline or clip.scenes.)',
    );
  }
  return plans;
}

await main(
  defineCommand({
    name: 'clips',
    operands: '[ENTRY…]',
    vi: 'Kiểm tra nội dung, làm phim ngắn cho những bài có mục clip, hoặc cho những bài nêu ra; phần khác giữ nguyên.',
    en: 'Checks the content and makes short clips of the entries with a clip field, or of those named; the rest stays.',
    async run({ content, out, operands }) {
      const progress = createProgress(2, process.stderr, () => performance.now());
      recover(out);
      const catalog = await checkedCatalog(content, progress);
      if (catalog === undefined) return 1;
      const entries = operands.length === 0 ? entriesWithClips(catalog) : namedEntries(catalog, operands);
      const sounds = await clipSounds(entries, content);
      const plans = wantedPlans(catalog, entries, sounds);
      const encoder = findEncoder();
      if (encoder === undefined) throw new Stop(NO_ENCODER);
      await replaceQrOutputPart(out, 'clips', (folder) =>
        progress.stage(
          'Làm phim',
          async ({ step }) => {
            const made = await makeClips(
              plans,
              { to: folder, cache: cacheFolder(out), photos: contentPhotos(content) },
              encoder,
              sounds,
              step,
            );
            return { clips: [...made, ...keepClips(join(out, 'qr-output'), folder, made)] };
          },
          ({ clips }) => `${count(clips.length)} phim`,
          plans.length,
        ),
      );
      console.log(
        `\nXong: ${count(plans.length)} phim ở ${shownPath(join(out, 'qr-output', 'clips'))}, nén bằng ${encoder.name}.\n` +
          (operands.length === 0
            ? 'Lần npm run build sau cũng làm những phim này.'
            : 'npm run build chỉ giữ phim của bài có mục clip: thêm "clip: {}" vào bài để giữ phim.'),
      );
      return 0;
    },
  }),
);
