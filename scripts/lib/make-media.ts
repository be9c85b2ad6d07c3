/** Everything beside the pages that their content brings along, in one folder: the files, and a list that the pages read. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ClipRecords, PictureRecords } from '../../src/catalog/media-record.ts';
import type { HandbookPictureSizes } from '../../src/catalog/handbook-paths.ts';
import type { HashedNames } from '../../src/catalog/picture-names.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { PhotoRecords } from '../../src/photo/record.ts';
import type { RecordingRecords } from '../../src/recording/record.ts';
import type { AttachmentRecords } from '../../src/catalog/attachments.ts';
import { copyAttachments } from './copy-attachments.ts';
import { copyRecordings } from './copy-recordings.ts';
import { copyHandbookPictures } from './handbook-pictures.ts';
import { makePhotos, type PhotoFolders } from './make-photos.ts';

export interface Media {
  readonly photos: PhotoRecords;
  readonly recordings: RecordingRecords;
  readonly attachments: AttachmentRecords;
  readonly handbook: HandbookPictureSizes;
  readonly clips: ClipRecords;
  readonly pictures: PictureRecords;
  /** Of the pictures that were drawn. */
  readonly names: HashedNames;
}

/** What is told of pictures and films, which are made elsewhere. */
export type DrawnMedia = Pick<Media, 'clips' | 'names' | 'pictures'>;

export const NOTHING_DRAWN: DrawnMedia = { clips: {}, names: {}, pictures: {} };

/** The list, in the folder of the files. */
export const MEDIA_LIST = 'media.json';

/**
 * Makes the folder `folders.to` anew.
 *
 * @param onEach - called after each file of the content
 * @param drawn - puts small pictures into the folder, too
 * @returns what turned out to be wrong only now; the pages cannot be built then
 */
export async function makeMedia(
  catalog: Catalog,
  folders: PhotoFolders,
  onEach: () => void = () => undefined,
  drawn: () => Promise<DrawnMedia> = () => Promise.resolve(NOTHING_DRAWN),
): Promise<readonly Issue[]> {
  rmSync(folders.to, { recursive: true, force: true });
  mkdirSync(folders.to, { recursive: true });
  const { records, issues } = await makePhotos(catalog, folders, onEach);
  const recordings = await copyRecordings(catalog, folders);
  const handbook = copyHandbookPictures(catalog, folders);
  const attachments = copyAttachments(catalog, folders);
  const own = { photos: records, recordings, attachments, handbook: handbook.sizes };
  const media: Media = { ...own, ...(await drawn()) };
  writeFileSync(join(folders.to, MEDIA_LIST), JSON.stringify(media));
  return [...issues, ...handbook.issues];
}
