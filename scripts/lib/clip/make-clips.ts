/** Films of entries: from the cache, or drawn and encoded, with their poster and their subtitles. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts } from '../../../src/brand/fonts.ts';
import type { Catalog, Entry } from '../../../src/catalog/catalog.ts';
import { mediaKeyOf } from '../../../src/catalog/media-record.ts';
import { captionsFile } from '../../../src/infographic/clip/captions.ts';
import { drawShots, framesOf, posterCard } from '../../../src/infographic/clip/draw.ts';
import { clipFrames, FRAME_RATE } from '../../../src/infographic/clip/frames.ts';
import { clipKey, clipPlan, type ClipPlan } from '../../../src/infographic/clip/plan.ts';
import { SCENES } from '../../../src/infographic/clip/story.ts';
import type { Photos } from '../../../src/infographic/photos.ts';
import { createMeasure } from '../../../src/infographic/measure.ts';
import { renderJpeg } from '../../../src/infographic/render.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import type { ClipManifestEntry } from '../../../src/model/output.ts';
import { writeOutputFile } from '../write-files.ts';
import type { ClipSounds } from './clip-sounds.ts';
import { MOST_BYTES, type Encoder } from './encoder.ts';

export interface ClipFolders {
  /** What the files are written below: `clips/…`. */
  readonly to: string;
  /** Where films are kept between commands. */
  readonly cache: string;
  readonly photos: Photos;
}

/** The clips of `entries` in every language that they are written in; those with too little to tell have none. */
export function clipPlans(
  catalog: Catalog,
  entries: readonly Entry[],
  sounds: ClipSounds = new Map(),
): readonly ClipPlan[] {
  const measure = createMeasure(loadFonts());
  return entries.flatMap((entry) =>
    [...entry.texts.keys()]
      .map((locale) => clipPlan(catalog, entry, locale, measure, sounds.get(mediaKeyOf(entry.ref, locale))))
      .filter(({ scenes }) => scenes >= SCENES.least),
  );
}

/**
 * Makes the clips of `plans`, one after the other.
 *
 * @param sounds - those that `plans` were made for
 * @param onEach - called after each clip
 * @returns their lines in the manifest
 * @throws {Error} the encoder failed, or a film came out larger than phones are sent
 */
export async function makeClips(
  plans: readonly ClipPlan[],
  folders: ClipFolders,
  encoder: Encoder,
  sounds: ClipSounds = new Map(),
  onEach: () => void = () => undefined,
): Promise<readonly ClipManifestEntry[]> {
  const { to, photos } = folders;
  const fonts = loadFonts();
  const records: ClipManifestEntry[] = [];
  for (const plan of plans) {
    const { of, locale, path, widthPx, heightPx, seconds } = plan;
    const { film, framesSha256 } = await filmOf(plan, sounds, folders, encoder);
    const files = [
      { path: `${path}.mp4`, bytes: film },
      { path: `${path}.jpg`, bytes: await renderJpeg(posterCard(plan), fonts, photos) },
      { path: `${path}.vtt`, bytes: Buffer.from(captionsFile(plan.captions)) },
    ];
    for (const file of files) writeOutputFile(to, file);
    const sums = files.map(({ path: name, bytes }) => ({ path: name, sha256: sha256(bytes) }));
    const bytes = film.length;
    records.push({ of, locale, widthPx, heightPx, seconds, bytes, framesSha256, files: sums });
    onEach();
  }
  return records;
}

interface KeptFilm {
  readonly film: Uint8Array;
  readonly framesSha256: string;
}

async function filmOf(
  plan: ClipPlan,
  sounds: ClipSounds,
  { cache, photos }: ClipFolders,
  encoder: Encoder,
): Promise<KeptFilm> {
  const folder = join(cache, 'clips');
  const key = keyOf(plan, encoder, photos);
  const kept = readKept(folder, key);
  if (kept !== undefined) return kept;
  mkdirSync(folder, { recursive: true });
  // Under another name until it is whole: a command may be stopped at any time.
  const made = join(folder, `${key}.part`);
  const hash = createHash('sha256');
  const shots = await drawShots(plan, loadFonts(), photos);
  const { widthPx, heightPx } = plan;
  const sound = sounds.get(mediaKeyOf(plan.of, plan.locale));
  const film = {
    ...{ widthPx, heightPx, frameRate: FRAME_RATE, frames: clipFrames(plan.shots) },
    ...(sound === undefined ? {} : { sound }),
  };
  try {
    await encoder.encode(film, hashed(framesOf(plan, shots), hash), made);
  } catch (error) {
    rmSync(made, { force: true });
    throw error;
  }
  const bytes = readFileSync(made);
  if (bytes.length > MOST_BYTES) {
    rmSync(made);
    throw new Error(`${plan.path}.mp4: ${bytes.length} byte > ${MOST_BYTES}.`);
  }
  const framesSha256 = hash.digest('hex');
  writeFileSync(join(folder, `${key}.json`), JSON.stringify({ framesSha256, sha256: sha256(bytes) }));
  renameSync(made, join(folder, `${key}.mp4`));
  return { film: bytes, framesSha256 };
}

function keyOf(plan: ClipPlan, encoder: Encoder, photos: Photos): string {
  return sha256(`${clipKey(plan, loadFonts(), photos)} ${encoder.key}`);
}

function* hashed(frames: Iterable<Uint8Array>, hash: ReturnType<typeof createHash>): Generator<Uint8Array> {
  for (const frame of frames) {
    hash.update(frame);
    yield frame;
  }
}

/** @returns nothing where there is no film or the file is damaged */
function readKept(folder: string, key: string): KeptFilm | undefined {
  try {
    const film = readFileSync(join(folder, `${key}.mp4`));
    const note = JSON.parse(readFileSync(join(folder, `${key}.json`), 'utf8')) as {
      readonly framesSha256: string;
      readonly sha256: string;
    };
    return sha256(film) === note.sha256 ? { film, framesSha256: note.framesSha256 } : undefined;
  } catch {
    return undefined;
  }
}

/** Removes films from the cache that none of `plans` uses. */
export function pruneClips(
  plans: readonly ClipPlan[],
  { cache, photos }: Pick<ClipFolders, 'cache' | 'photos'>,
  encoder: Encoder,
): void {
  const folder = join(cache, 'clips');
  const used = new Set(plans.map((plan) => keyOf(plan, encoder, photos)));
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!used.has(name.slice(0, name.indexOf('.')))) rmSync(join(folder, name), { force: true });
  }
}
