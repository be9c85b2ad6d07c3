/** Files of photos that were made before: a photo is opened only when it, its cut, the recipe or the library is new. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, stableJson } from '../../src/lib/hash.ts';
import { ENGINE } from '../../src/photo/engine.ts';
import type { Cut, MadePhoto } from '../../src/photo/make.ts';
import * as recipe from '../../src/photo/recipe.ts';

/** Everything but the photo and its cut that decides the bytes of its files. */
const MAKER = stableJson([ENGINE, recipe.FORMATS, recipe.PHONE_BYTES, recipe.LEAD_RATIO, recipe.NEARLY]);

export function photoCacheKey(bytes: Uint8Array, cut: Cut): string {
  return sha256([sha256(bytes), cut, MAKER].join(' '));
}

/** Hash of all files of a photo, in their order. */
export function photoFingerprint({ files }: MadePhoto): string {
  return sha256(files.map(({ format, width, bytes }) => [format, width, sha256(bytes)].join(' ')).join('\n'));
}

/** `MadePhoto` without the bytes, which are in `<format>-<width>`, but with their hash. */
interface Kept extends Omit<MadePhoto, 'files'> {
  readonly files: readonly Omit<MadePhoto['files'][number], 'bytes'>[];
  readonly fingerprint: string;
}

const folderOf = (cacheDir: string) => join(cacheDir, 'photos');
const KEPT_FILE = 'photo.json';

/** @returns nothing where it is not there or was damaged */
export function readCachedPhoto(cacheDir: string, key: string): MadePhoto | undefined {
  const folder = join(folderOf(cacheDir), key);
  try {
    const { fingerprint, ...kept } = JSON.parse(readFileSync(join(folder, KEPT_FILE), 'utf8')) as Kept;
    const files = kept.files.map(({ format, width }) => ({
      format,
      width,
      bytes: new Uint8Array(readFileSync(join(folder, `${format}-${width}`))),
    }));
    const photo = { ...kept, files };
    return photoFingerprint(photo) === fingerprint ? photo : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no reason to stop: the photo itself has been made. */
export function writeCachedPhoto(cacheDir: string, key: string, photo: MadePhoto): void {
  const folder = join(folderOf(cacheDir), key);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { format, width, bytes } of photo.files)
      writeFileSync(join(folder, `${format}-${width}`), bytes);
    const files = photo.files.map(({ format, width }) => ({ format, width }));
    const kept: Kept = { ...photo, files, fingerprint: photoFingerprint(photo) };
    writeFileSync(join(folder, KEPT_FILE), JSON.stringify(kept));
  } catch {
    // What was kept does not match then, and the photo is made again next time.
  }
}

/** Removes what none of `keys` names. */
export function pruneCachedPhotos(cacheDir: string, keys: ReadonlyMap<string, unknown>): void {
  const folder = folderOf(cacheDir);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!keys.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
