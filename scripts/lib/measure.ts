/** Measurements of `npm run bench`: a whole build in a process of its own, and each maker by itself. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts } from '../../src/brand/fonts.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { pictureJobs } from '../../src/infographic/jobs.ts';
import { NO_PHOTOS } from '../../src/infographic/photos.ts';
import { renderPicture } from '../../src/infographic/render.ts';
import { drawPages } from '../../src/pdf/draw.ts';
import { drawnPlacards } from '../../src/placard/check.ts';
import { expectedCell } from '../../src/placard/expected.ts';
import { aboutPlacard, placardPage } from '../../src/placard/placard-page.ts';
import { createProver, type Expected } from '../../src/placard/proof.ts';
import { placardSpec } from '../../src/placard/spec.ts';
import { PROJECT_ROOT } from './command.ts';
import { Stop } from './failure.ts';
import { syntheticContent } from './synthetic.ts';
import { writeOutputFile } from './write-files.ts';

export interface BuildCost {
  readonly wallSeconds: number;
  readonly peakMib: number;
}

/** Pieces per second of one maker, one thread. */
export interface Rates {
  readonly placardsDrawn: number;
  readonly placardsProved: number;
  readonly pictures: number;
}

/** Writes made-up content with `entries` entries to `folder`, in place of what was there. */
export function writeSyntheticContent(folder: string, entries: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of syntheticContent(entries)) {
    writeOutputFile(folder, { path, bytes: Buffer.from(text) });
  }
}

/** Options of Node that load files of this folder before a script. */
export function importing(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => ['--import', join(import.meta.dirname, name)]);
}

/**
 * Builds `content` from nothing, without any cache.
 *
 * @param folder - for outputs; whatever was in it is removed
 * @throws {Stop} the build failed; with what it said
 */
export function measureBuild(content: string, folder: string): BuildCost {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const usage = join(folder, 'peak-kib');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...importing('steady-memory.js', 'record-usage.js'),
      ...[join(PROJECT_ROOT, 'scripts/build.ts'), '--content', content, '--out', folder],
    ],
    { encoding: 'utf8', env: { ...process.env, CONGLANG_USAGE: usage } },
  );
  const wallSeconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Stop(`Không dựng được nội dung thử. (The measured build failed.)\n${stderr}`);
  return { wallSeconds, peakMib: Number(readFileSync(usage, 'utf8')) / 1024 };
}

/** Pieces per second that `work` makes of `items`, after one piece to warm up. */
async function rate<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<number> {
  const [first] = items;
  if (first === undefined) throw new RangeError('There is nothing to measure.');
  await work(first);
  const start = performance.now();
  for (const item of items) await work(item);
  return (items.length * 1000) / (performance.now() - start);
}

/** @param samples - pieces of each kind to make at most */
export async function measureRates(catalog: Catalog, samples: number): Promise<Rates> {
  const fonts = loadFonts();
  const drawn: { readonly bytes: Uint8Array; readonly expected: Expected }[] = [];
  const placardsDrawn = await rate(drawnPlacards(catalog).slice(0, samples), (placard) => {
    const spec = placardSpec(catalog, placard);
    const { page } = placardPage(spec, 'office', fonts);
    const bytes = drawPages([page], aboutPlacard(spec), 'office', fonts);
    drawn.push({ bytes, expected: [[expectedCell(spec, placard.setting, page.geometry.media)]] });
  });
  const prover = await createProver();
  const placardsProved = await rate(drawn, ({ bytes, expected }) => prover.prove(bytes, expected));
  await prover.close();
  const pictures = await rate(pictureJobs(catalog, NO_PHOTOS).slice(0, samples), (job) =>
    renderPicture(job, fonts, NO_PHOTOS),
  );
  return { placardsDrawn, placardsProved, pictures };
}
