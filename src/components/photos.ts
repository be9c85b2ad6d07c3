import { photos } from 'virtual:media';
import type { Entry } from '../catalog/catalog.ts';
import type { Cut } from '../photo/make.ts';
import { photoOf, photoPath, type PhotoRecord } from '../photo/record.ts';

/** The picture at `index` of an entry as it was made for its pages; files are facts of the default locale. */
export function madePhoto(entry: Entry, index: number, cut: Cut): PhotoRecord | undefined {
  const picture = entry.main.data.pictures[index];
  return picture === undefined ? undefined : photoOf(photos, photoPath(entry, picture.file), cut);
}
