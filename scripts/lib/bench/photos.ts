/** What a photo of twelve megapixels costs: all its files, beside Astro's own image service as it comes, and once more from the cache. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import astroSharp from 'astro/assets/services/sharp';
import { readContent } from '../../../src/catalog/read.ts';
import { readHead } from '../../../src/photo/engine.ts';
import { makePhoto, type MadePhoto } from '../../../src/photo/make.ts';
import { temporaryContent } from '../../../src/testing/content.ts';
import { addFields, RELIC, RELIC_EN } from '../../../src/testing/faults/fault.ts';
import { madeUpPhoto } from '../../../src/testing/photos.ts';
import { Stop } from '../failure.ts';
import { makeMedia } from '../make-media.ts';
import { median } from './statistics.ts';

/** A soft photo, a usual one, and one full of foliage. */
const SUBJECTS = [
  { name: 'mềm (soft)', leaves: 60 },
  { name: 'thường (usual)', leaves: 1000 },
  { name: 'nhiều lá (foliage)', leaves: 4000 },
];
const ROUNDS = 3;

export interface PhotoCost {
  readonly name: string;
  /** CPU of all threads, milliseconds, median. */
  readonly cpuMs: number;
  /** The same files by Astro's service with its defaults. */
  readonly astroCpuMs: number;
  /** The heaviest file that a phone takes, and the same one as Astro writes it. */
  readonly phoneBytes: number;
  readonly astroPhoneBytes: number;
  readonly files: number;
}

export interface PhotoCosts {
  readonly photos: readonly PhotoCost[];
  /** All photos from the cache, milliseconds of CPU. */
  readonly warmCpuMs: number;
}

async function cpuOf<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly ms: number; readonly result: Result }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

type AstroConfig = Parameters<typeof astroSharp.transform>[2];

/** The files of `made` as Astro's service writes them: each from the photo itself. */
async function byAstro(bytes: Uint8Array, { files }: MadePhoto): Promise<ReadonlyMap<string, number>> {
  const config = { service: { entrypoint: '', config: {} } } as unknown as AstroConfig;
  const sizes = new Map<string, number>();
  for (const { format, width } of files) {
    const { data } = await astroSharp.transform(bytes, { src: 'photo.jpg', format, width }, config, console);
    sizes.set(`${format} ${width}`, data.length);
  }
  return sizes;
}

async function measurePhoto({ name, leaves }: (typeof SUBJECTS)[number]): Promise<PhotoCost> {
  const bytes = new Uint8Array(await madeUpPhoto({ width: 4000, height: 3000, leaves }).jpeg().toBuffer());
  const size = await readHead(bytes);
  const make = () => makePhoto(bytes, size, 'lead');
  const ours = [await cpuOf(make)];
  const theirs: Awaited<ReturnType<typeof cpuOf<ReadonlyMap<string, number>>>>[] = [];
  const made = ours[0]?.result ?? (await make());
  // In turn, so that what else the machine does meets both alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await cpuOf(() => byAstro(bytes, made)));
    ours.push(await cpuOf(make));
  }
  const forPhones = made.files
    .filter(({ width }) => width <= 1080)
    .toSorted((a, b) => b.bytes.length - a.bytes.length);
  const [heaviest] = forPhones;
  return {
    name,
    cpuMs: median(ours.slice(1).map(({ ms }) => ms)),
    astroCpuMs: median(theirs.map(({ ms }) => ms)),
    phoneBytes: heaviest?.bytes.length ?? 0,
    astroPhoneBytes: theirs[0]?.result.get(`${heaviest?.format} ${heaviest?.width}`) ?? 0,
    files: made.files.length,
  };
}

/** @param folder - for outputs; whatever was in it is removed */
export async function measurePhotos(folder: string): Promise<PhotoCosts> {
  rmSync(folder, { recursive: true, force: true });
  const names = SUBJECTS.map((_, index) => `anh-${index + 1}.jpg`);
  const files = await Promise.all(
    SUBJECTS.map(({ leaves }) => madeUpPhoto({ width: 4000, height: 3000, leaves }).jpeg().toBuffer()),
  );
  using content = temporaryContent({
    [RELIC]: addFields(`pictures:\n${names.map((name) => `  - file: ${name}\n    alt: Ảnh`).join('\n')}`),
    [RELIC_EN]: addFields(`pictures:\n${names.map(() => '  - alt: Photo').join('\n')}`),
    ...Object.fromEntries(
      names.map((name, index) => [`relics/dinh-mau/${name}`, files[index] ?? new Uint8Array()]),
    ),
  });
  const { catalog } = readContent(content.path);
  if (catalog === undefined) throw new Stop('The content of the bench has faults.');
  const folders = { content: content.path, to: join(folder, 'media'), cache: join(folder, 'cache') };
  await makeMedia(catalog, folders);
  const warm = await cpuOf(() => makeMedia(catalog, folders));
  const photos: PhotoCost[] = [];
  for (const subject of SUBJECTS) photos.push(await measurePhoto(subject));
  return { photos, warmCpuMs: warm.ms };
}
