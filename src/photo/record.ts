/** What the pages know of a made photo: its size, its files and where they are. */
import type { Entry } from '../catalog/catalog.ts';
import type { Cut, MadePhoto } from './make.ts';
import type { PhotoFormat } from './recipe.ts';

/** Folder of the site that holds the files of photos. */
export const PHOTO_FOLDER = 'photos';

export interface PhotoRecord {
  /** Of the widest file. */
  readonly width: number;
  readonly height: number;
  /** Path of every file below the site, without `-480.avif`. */
  readonly stem: string;
  /** Widths by format, the best format first. */
  readonly widths: readonly (readonly [PhotoFormat, readonly number[]])[];
}

/** Path of a photo below the content folder. */
export function photoPath({ collection, slug }: Pick<Entry, 'collection' | 'slug'>, file: string): string {
  return `${collection}/${slug}/${file}`;
}

/** Name of a photo, cut this way, among the records. */
export function photoKey(path: string, cut: Cut): string {
  return `${path} ${cut}`;
}

/** Path of a file below the site. */
export function photoFile({ stem }: Pick<PhotoRecord, 'stem'>, format: PhotoFormat, width: number): string {
  return `${stem}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
}

/** @param fingerprint - hexadecimal hash of all files, so that names change when and only when the picture does */
export function photoRecord(
  path: string,
  { width, height, files }: MadePhoto,
  fingerprint: string,
): PhotoRecord {
  const name = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  const formats = [...new Set(files.map(({ format }) => format))];
  return {
    width,
    height,
    stem: `${PHOTO_FOLDER}/${name}-${fingerprint.slice(0, 8)}`,
    widths: formats.map((format) => [
      format,
      files.filter((file) => file.format === format).map((file) => file.width),
    ]),
  };
}

/** Made photos by `photoKey`. */
export type PhotoRecords = Readonly<Record<string, PhotoRecord>>;

/** @throws {RangeError} a page shows a photo that `photoUses` does not name */
export function photoOf(records: PhotoRecords, path: string, cut: Cut): PhotoRecord {
  const photo = records[photoKey(path, cut)];
  if (photo === undefined) throw new RangeError(`No photo was made of "${path}" (${cut}).`);
  return photo;
}
