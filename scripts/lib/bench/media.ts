/** What a picture costs: beside a warm browser that draws the same, whole runs on one worker and two, memory; and what a film costs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts, type Fonts } from '../../../src/brand/fonts.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { entriesWithClips } from '../../../src/infographic/clip/check.ts';
import { pictureJobs, type PictureJob } from '../../../src/infographic/jobs.ts';
import type { Photos } from '../../../src/infographic/photos.ts';
import { renderPicture } from '../../../src/infographic/render.ts';
import { launchBrowser } from '../../../src/testing/browser.ts';
import { findEncoder } from '../clip/find-encoder.ts';
import { clipPlans, makeClips } from '../clip/make-clips.ts';
import { Stop } from '../failure.ts';
import { contentPhotos } from '../content-photos.ts';
import { importing } from '../measure.ts';
import { cachedPictures } from '../picture-cache.ts';
import { cardHtml } from './card-html.ts';
import { emptySheet } from './sign-html.ts';
import { median, timed } from './statistics.ts';

export interface Drawing {
  readonly name: string;
  /** Medians of one picture. */
  readonly ms: number;
  readonly bytes: number;
  readonly mostBytes: number;
  /** Median of the ratios to our own drawing of the same picture. */
  readonly ratio: number;
}

export interface PictureRun {
  readonly workers: number;
  readonly cached: boolean;
  readonly msPerPicture: number;
  readonly pictures: number;
}

export interface MediaCosts {
  /** The first picture of a process, fonts and libraries still to be loaded, milliseconds. */
  readonly firstMs: number;
  readonly drawing: readonly Drawing[];
  readonly runs: readonly PictureRun[];
  readonly memory: { readonly pictures: number; readonly peakMib: number; readonly seconds: number };
  /** One film; nothing where there is no encoder or no entry asks for one. */
  readonly clip?: { readonly filmSeconds: number; readonly seconds: number; readonly bytes: number };
}

const WARM_UP = 4;
/** Feed pictures that both draw in turn, and those of one whole run. */
const IN_TURN = 24;
const RUN = 24;

/**
 * @param content - the folder that `catalog` was read from
 * @param folder - for outputs; whatever was in it is removed
 * @param pictures - how many are drawn for the peak of memory
 */
export async function measureMedia(
  catalog: Catalog,
  content: string,
  folder: string,
  pictures: number,
): Promise<MediaCosts> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const first = drawInProcess(content, folder, 1);
  const fonts = loadFonts();
  const photos = contentPhotos(content);
  const feeds = pictureJobs(catalog, photos, fonts).filter(({ format }) => format === 'feed');
  if (feeds.length === 0) throw new Stop('The content has no pictures to measure.');
  const drawing = await drawInTurn(feeds, fonts, photos);
  const runs: PictureRun[] = [];
  for (const workers of [1, 2])
    runs.push(...(await measureRuns(feeds.slice(0, RUN), fonts, photos, folder, workers)));
  const { peakMib, seconds } = drawInProcess(content, folder, pictures);
  const clip = await measureClip(catalog, photos, folder);
  const memory = { pictures, peakMib, seconds };
  return { firstMs: first.firstMs, drawing, runs, memory, ...(clip === undefined ? {} : { clip }) };
}

/** The same pictures by us and by a warm browser, one after the other, so that what else the machine does meets both alike. */
async function drawInTurn(
  jobs: readonly PictureJob[],
  fonts: Fonts,
  photos: Photos,
): Promise<readonly Drawing[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1350 } });
    await page.setContent(emptySheet(fonts));
    const ways: Readonly<Record<string, (job: PictureJob) => Promise<Uint8Array>>> = {
      'Cổng Làng, PNG': (job) => renderPicture(job, fonts, photos),
      'Chromium, PNG': async ({ card }) => {
        await page.evaluate(
          async (html) => {
            document.body.innerHTML = html;
            await document.fonts.ready;
            await Promise.all(Array.from(document.images, (image) => image.decode()));
          },
          cardHtml(card, fonts),
        );
        return page.screenshot({ type: 'png' });
      },
    };
    const names = Object.keys(ways);
    const found = names.map(() => ({ ms: [] as number[], bytes: [] as number[] }));
    for (let turn = -WARM_UP; turn < IN_TURN; turn += 1) {
      const job = jobs[(turn + WARM_UP) % jobs.length];
      for (const [way, name] of names.entries()) {
        const draw = ways[name];
        if (job === undefined || draw === undefined) continue;
        const { ms, result } = await timed(() => draw(job));
        if (turn < 0) continue;
        found[way]?.ms.push(ms);
        found[way]?.bytes.push(result.length);
      }
    }
    const ours = found[0]?.ms ?? [];
    return names.map((name, way) => {
      const { ms = [], bytes = [] } = found[way] ?? {};
      const ratios = ms.map((each, turn) => each / (ours[turn] ?? Number.NaN));
      return {
        name,
        ms: median(ms),
        bytes: median(bytes),
        mostBytes: Math.max(...bytes),
        ratio: median(ratios),
      };
    });
  } finally {
    await browser.close();
  }
}

/** From nothing, and from a full cache. */
async function measureRuns(
  jobs: readonly PictureJob[],
  fonts: Fonts,
  photos: Photos,
  folder: string,
  workers: number,
): Promise<readonly PictureRun[]> {
  const cache = join(folder, `cache-${workers}`);
  const runs: PictureRun[] = [];
  for (const cached of [false, true]) {
    const { ms } = await timed(async () => {
      let bytes = 0;
      for await (const { file } of cachedPictures(jobs, fonts, photos, cache, workers))
        bytes += file.bytes.length;
      return bytes;
    });
    runs.push({ workers, cached, msPerPicture: ms / jobs.length, pictures: jobs.length });
  }
  return runs;
}

/** Draws in a process of its own, without a cache, as many at a time as the commands do. */
function drawInProcess(content: string, folder: string, pictures: number) {
  const usage = join(folder, 'peak-kib');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...importing('steady-memory.js', 'record-usage.js'),
      ...[join(import.meta.dirname, 'draw-many.ts'), content, String(pictures), join(folder, 'many')],
    ],
    { encoding: 'utf8', env: { ...process.env, CONGLANG_USAGE: usage } },
  );
  if (status !== 0) throw new Stop(`The measured drawing failed.\n${stderr}`);
  const { firstMs, seconds } = JSON.parse(stdout) as { firstMs: number; seconds: number };
  return { firstMs, seconds, peakMib: Number(readFileSync(usage, 'utf8')) / 1024 };
}

async function measureClip(catalog: Catalog, photos: Photos, folder: string): Promise<MediaCosts['clip']> {
  const encoder = findEncoder();
  const [plan] = clipPlans(catalog, entriesWithClips(catalog).slice(0, 1));
  if (encoder === undefined || plan === undefined) return undefined;
  const folders = { to: join(folder, 'clip'), cache: join(folder, 'clip-cache'), photos };
  const { ms, result } = await timed(() => makeClips([plan], folders, encoder));
  return { filmSeconds: plan.seconds, seconds: ms / 1000, bytes: result[0]?.bytes ?? 0 };
}
