/** Content → the site at its host: built, proved, and put there in one step; or the release before, brought back. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts } from '../src/brand/fonts.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import type { ContentReading } from '../src/catalog/read.ts';
import { makeReport } from '../src/reports/report.ts';
import { siteChanges, siteChangesText } from '../src/reports/site-changes.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { comparePlacards } from '../src/placard/reprint.ts';
import { BUILD_STAGES, buildOutputs } from './lib/build-outputs.ts';
import { checkPagePath, writeCheckPage } from './lib/check/write-check-page.ts';
import { checkedCatalog } from './lib/checked-catalog.ts';
import { defineCommand, main, option } from './lib/command.ts';
import { UsageError } from './lib/failure.ts';
import { lastGoodContent, refsOf, type HeldBack } from './lib/last-good/last-good.ts';
import { savedFolder, saveEntries } from './lib/last-good/saved-entries.ts';
import { heldBackNotes, heldBackText } from './lib/last-good/words.ts';
import { recover, withOutputs, type OutputSession } from './lib/outputs.ts';
import { createProgress, type Progress } from './lib/progress.ts';
import { PRIVATE_FOLDER } from './lib/publish.ts';
import { makeRelease } from './lib/release/release.ts';
import { siteTarget, type SiteTarget } from './lib/release/target.ts';
import { releaseName } from './lib/release/words.ts';
import { reprintText } from './lib/reprint-report.ts';
import { nowInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';

/** What is built: content in which nothing is wrong. */
interface Sound {
  readonly catalog: Catalog;
  readonly content: string;
  readonly heldBack: readonly HeldBack[];
  /** What was found in the content as staff have written it; missing where they have seen it already. */
  readonly asWritten?: ContentReading;
}

await main(
  defineCommand({
    name: 'publish-site',
    vi:
      'Dựng, kiểm chứng rồi đăng trang lên nơi khách xem, trong một bước; bản trước được giữ để quay về bằng một lệnh.\n' +
      'Bị ngắt giữa chừng thì khách vẫn thấy trọn bản cũ. Nói rõ trang nào đổi, biển nào phải in lại.',
    en:
      'Builds, proves and publishes the site to its host in one step; the release before is kept for one-command rollback.\n' +
      'Cut short, visitors still see the whole old release. Says which pages change and which placards to print again.',
    options: {
      to: option(
        'WHERE',
        'đăng vào đâu: thư mục máy chủ web đang đọc; may-chu:/thu-muc (rsync qua ssh); git:nhanh hoặc git:kho#nhanh',
        'where: a folder that a web server serves; host:/folder (rsync over ssh); git:branch or git:repository#branch',
      ),
      rollback: {
        type: 'boolean',
        vi: 'quay về bản trước; không dựng gì',
        en: 'bring back the release before; nothing is built',
      },
      'last-good': {
        type: 'boolean',
        vi: 'bài nào đang lỗi thì giữ bản tốt gần nhất (trong git, hoặc đã đăng) và liệt kê ra, không chặn các bài khác',
        en: 'a broken entry keeps its last good version (of git, or as published) and is listed, instead of blocking the others',
      },
    },
    async run({ content, out, values }) {
      if (values.to === undefined) {
        throw new UsageError('Hãy cho biết đăng vào đâu: --to. (Say where to publish: --to.)');
      }
      const aside = join(out, PRIVATE_FOLDER);
      mkdirSync(aside, { recursive: true });
      const target = siteTarget(values.to, { content, aside });
      if (values.rollback === true) {
        const { from, to } = target.rollback();
        console.log(
          `Đã quay về ${releaseName(to)}, thay cho ${releaseName(from)}, ở ${target.shown}. (Rolled back.)`,
        );
        console.log(siteChangesText(siteChanges(from.pages, to.pages)));
        return 0;
      }
      // Whether the host can be reached is known before minutes of work.
      target.live();
      recover(out);
      return withOutputs(out, async (session) => {
        const progress = createProgress(2 + BUILD_STAGES, process.stderr, () => performance.now());
        const sound = await soundContent(content, session, progress, values['last-good'] === true);
        if (sound === undefined) return 1;
        await publish(sound, { session, progress, target, original: content });
        return 0;
      });
    },
  }),
);

/** @returns nothing where there are errors; they have been printed */
async function soundContent(
  content: string,
  { aside, out }: OutputSession,
  progress: Progress,
  lastGood: boolean,
): Promise<Sound | undefined> {
  if (!lastGood) {
    const catalog = await checkedCatalog(content, progress);
    return catalog && { catalog, content, heldBack: [] };
  }
  const copy = join(aside, 'content');
  const result = await progress.stage(
    'Kiểm tra nội dung, tìm bản tốt gần nhất',
    () => lastGoodContent(content, savedFolder(out), copy),
    ({ reading, heldBack }) =>
      reading.catalog === undefined ? 'có lỗi' : `${heldBack.length} bài giữ bản cũ`,
  );
  const { catalog, issues } = result.reading;
  if (issues.length > 0) {
    const report = makeReport(result.reading);
    console.error(terminalReport(report, { locale: 'vi', folder: shownPath(content) }));
  }
  if (catalog !== undefined) return { ...result, catalog };
  console.error(
    '\nLỗi còn lại không thuộc riêng bài nào (site.yaml, sổ biển, sổ theo dõi, sổ tay) nên không thể giữ bản cũ; chưa đăng gì. ' +
      '(What is left is no single entry’s fault; nothing was published.)',
  );
  return undefined;
}

interface Publishing {
  readonly session: OutputSession;
  readonly progress: Progress;
  readonly target: SiteTarget;
  /** The content folder that staff work in. */
  readonly original: string;
}

async function publish(
  { catalog, content, heldBack, asWritten }: Sound,
  { session, progress, target, original }: Publishing,
): Promise<void> {
  const { out } = session;
  const { manifest } = await buildOutputs(catalog, content, session, progress);
  const dist = join(out, 'dist');
  const now = nowInVietnam();
  const live = target.live();
  const release = makeRelease({ dist, manifest, live, now, heldBack: heldBack.map(({ ref }) => ref) });
  const isNew = release.tree !== live?.tree;
  await progress.stage(`Đăng lên ${target.shown}`, () => {
    if (isNew) target.publish(dist, release);
  });
  const page = checkPagePath(out);
  if (asWritten !== undefined) {
    writeCheckPage(page, asWritten, { content: original, notes: heldBackNotes(heldBack) });
  }
  saveEntries(savedFolder(out), content, refsOf(catalog), Date.now());
  const changed = siteChangesText(siteChanges(live?.pages, release.pages));
  const parts = [
    isNew
      ? `Đã đăng ${releaseName(release)} ở ${target.shown}. (Published.)`
      : `Ở ${target.shown} đã đúng bản này, không phải đăng lại. (The live release is the same.)`,
    live === undefined
      ? `Trang đầu tiên ở đây: ${Object.keys(release.pages).length} trang. (First release.)`
      : changed,
    ...(live === undefined
      ? []
      : [reprintText(comparePlacards(catalog, live.placards, loadFonts()), { name: releaseName(live) })]),
    ...(heldBack.length > 0
      ? [`${heldBackText(heldBack, shownPath(original))}\n  Báo cáo (report): ${shownPath(page)}`]
      : []),
    ...(isNew && live !== undefined
      ? ['Có gì không ổn: npm run publish-site -- --rollback với đúng --to này. (To go back: --rollback.)']
      : []),
  ];
  console.log(`\n${parts.join('\n\n')}`);
}
