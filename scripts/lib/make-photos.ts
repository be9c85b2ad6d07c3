/** Photos of the content → files of the site, from the cache where they were made before. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Issue } from '../../src/model/issue.ts';
import { readHead } from '../../src/photo/engine.ts';
import { damagedIssue } from '../../src/photo/issues.ts';
import { largestSize, makePhoto, type Cut, type MadePhoto } from '../../src/photo/make.ts';
import { photoFile, photoRecord, type PhotoRecord } from '../../src/photo/record.ts';
import { photoUses, type PhotoUse } from '../../src/photo/uses.ts';
import {
  photoCacheKey,
  photoFingerprint,
  pruneCachedPhotos,
  readCachedPhoto,
  writeCachedPhoto,
} from './photo-cache.ts';
import { writeOutputFile } from './write-files.ts';

export interface PhotoFolders {
  readonly content: string;
  /** What the files are written below. */
  readonly to: string;
  /** Where made photos are kept between commands. */
  readonly cache: string;
}

export interface MadePhotos {
  /** By `photoKey`. */
  readonly records: Readonly<Record<string, PhotoRecord>>;
  /** Photos that could not be opened. */
  readonly issues: readonly Issue[];
}

/** A photo that is already of the shape of the gate is not made twice. */
function realCut(size: { readonly width: number; readonly height: number }, cut: Cut): Cut {
  const [whole, lead] = [
    largestSize(size.width, size.height, 'whole'),
    largestSize(size.width, size.height, 'lead'),
  ];
  return whole.width === lead.width && Math.abs(whole.height - lead.height) <= 1 ? 'whole' : cut;
}

/** Makes each photo once, however many pages and cuts ask for it. */
class PhotoMaker {
  /** By the key of the cache. */
  readonly made = new Map<string, Promise<MadePhoto>>();
  readonly #folders: PhotoFolders;

  constructor(folders: PhotoFolders) {
    this.#folders = folders;
  }

  async make({ path, cut }: PhotoUse): Promise<MadePhoto> {
    const bytes = readFileSync(join(this.#folders.content, ...path.split('/')));
    const size = await readHead(bytes);
    const needed = realCut(size, cut);
    const key = photoCacheKey(bytes, needed);
    const making = this.made.get(key) ?? this.#fromCache(key, () => makePhoto(bytes, size, needed));
    this.made.set(key, making);
    return making;
  }

  async #fromCache(key: string, make: () => Promise<MadePhoto>): Promise<MadePhoto> {
    const { cache } = this.#folders;
    const cached = readCachedPhoto(cache, key);
    if (cached !== undefined) return cached;
    const photo = await make();
    writeCachedPhoto(cache, key, photo);
    return photo;
  }
}

/** Does `work` for each of `items`, a few at a time. */
async function together<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
}

/** What the library says of a damaged file, on one line. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.trim().replace(/\.$/u, '') ?? '';
}

/**
 * Makes the files of all photos that pages show.
 *
 * @param onEach - called after each photo
 */
export async function makePhotos(
  catalog: Catalog,
  folders: PhotoFolders,
  onEach: () => void,
): Promise<MadePhotos> {
  const records = new Map<string, PhotoRecord>();
  const issues = new Map<string, Issue>();
  const maker = new PhotoMaker(folders);
  const makeOne = async (use: PhotoUse) => {
    try {
      const photo = await maker.make(use);
      const record = photoRecord(use.path, photo, photoFingerprint(photo));
      for (const { format, width, bytes } of photo.files) {
        writeOutputFile(folders.to, { path: photoFile(record, format, width), bytes });
      }
      records.set(use.key, record);
    } catch (error) {
      issues.set(use.path, damagedIssue(use, reasonOf(error)));
    }
    onEach();
  };
  await together(photoUses(catalog), makeOne);
  if (issues.size === 0) pruneCachedPhotos(folders.cache, maker.made);
  return {
    records: Object.fromEntries([...records].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    issues: [...issues.values()],
  };
}
