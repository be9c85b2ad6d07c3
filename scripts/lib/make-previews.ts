/** Small pictures for the page of publications, from the cache where they were made before. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import {
  mediaKeyOf,
  POSTER_WIDTH_PX,
  PREVIEW_FOLDER,
  PREVIEW_FORMATS,
  PREVIEW_SIZE,
  type ClipRecords,
  type PictureRecords,
} from '../../src/catalog/media-record.ts';
import { infographicFile, type HashedNames } from '../../src/catalog/picture-names.ts';
import { publishedEntries } from '../../src/catalog/publications.ts';
import { PREVIEW_MAKER, renderPreview, type PreviewFormat } from '../../src/infographic/render.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { ClipManifestEntry } from '../../src/model/output.ts';
import { drawnNames } from './drawn-names.ts';
import type { DrawnMedia } from './make-media.ts';
import { writeOutputFile } from './write-files.ts';

export interface PreviewFolders {
  /** `qr-output/` as far as it is made: pictures and films. */
  readonly made: string;
  readonly to: string;
  readonly cache: string;
}

/** Makes each small picture once and forgets those of the cache that nobody asks for any more. */
class PreviewMaker {
  readonly #folders: PreviewFolders;
  readonly #kept: string;
  readonly #used = new Set<string>();

  constructor(folders: PreviewFolders) {
    this.#folders = folders;
    this.#kept = join(folders.cache, 'previews');
    mkdirSync(this.#kept, { recursive: true });
  }

  /** @returns path below the site; its name changes when, and only when, what is seen does */
  async make(name: string, bytes: Uint8Array, format: PreviewFormat, widthPx: number): Promise<string> {
    const key = sha256([sha256(bytes), format, widthPx, PREVIEW_MAKER].join(' '));
    const kept = join(this.#kept, key);
    this.#used.add(key);
    const small = existsSync(kept) ? readFileSync(kept) : await renderPreview(bytes, format, widthPx);
    if (!existsSync(kept)) writeFileSync(kept, small);
    const ending = format === 'jpeg' ? 'jpg' : format;
    const path = `${PREVIEW_FOLDER}/${name.replaceAll('/', '-')}-${key.slice(0, 8)}.${ending}`;
    writeOutputFile(this.#folders.to, { path, bytes: small });
    return path;
  }

  prune(): void {
    for (const name of readdirSync(this.#kept)) if (!this.#used.has(name)) rmSync(join(this.#kept, name));
  }
}

async function pictureRecords(
  catalog: Catalog,
  made: string,
  names: HashedNames,
  maker: PreviewMaker,
): Promise<PictureRecords> {
  const records: [string, PictureRecords[string]][] = [];
  for (const entry of publishedEntries(catalog)) {
    for (const locale of entry.texts.keys()) {
      const name = names[infographicFile(entry, locale)];
      if (name === undefined) continue;
      const bytes = readFileSync(join(made, name));
      const key = mediaKeyOf(entry.ref, locale);
      const previews: string[] = [];
      for (const format of PREVIEW_FORMATS) {
        previews.push(await maker.make(key, bytes, format, PREVIEW_SIZE.widthPx));
      }
      records.push([key, { bytes: bytes.length, previews }]);
    }
  }
  return Object.fromEntries(records);
}

async function clipRecords(
  clips: readonly ClipManifestEntry[],
  made: string,
  maker: PreviewMaker,
): Promise<ClipRecords> {
  const records: [string, ClipRecords[string]][] = [];
  for (const { of, locale, bytes, seconds, files } of clips) {
    const fileOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.path ?? '';
    const still = readFileSync(join(made, fileOf('.jpg')));
    const key = mediaKeyOf(of, locale);
    const poster = await maker.make(key, still, 'jpeg', POSTER_WIDTH_PX);
    records.push([key, { film: fileOf('.mp4'), subtitles: fileOf('.vtt'), poster, bytes, seconds }]);
  }
  return Object.fromEntries(records);
}

/** What the pages are told of pictures and films; the pictures that were not drawn are left out. */
export async function makePreviews(
  catalog: Catalog,
  clips: readonly ClipManifestEntry[],
  folders: PreviewFolders,
): Promise<DrawnMedia> {
  const maker = new PreviewMaker(folders);
  const names = drawnNames(folders.made);
  const records = {
    names,
    pictures: await pictureRecords(catalog, folders.made, names, maker),
    clips: await clipRecords(clips, folders.made, maker),
  };
  maker.prune();
  return records;
}
