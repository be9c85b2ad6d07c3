import { PREVIEW_FOLDER } from '../../src/catalog/media-record.ts';
import { PICTURE_FOLDERS } from '../../src/catalog/picture-names.ts';

/** Folders of the site whose files carry a hash of what is in them in their names. */
export const HASHED_FOLDERS = ['_astro', ...PICTURE_FOLDERS, PREVIEW_FOLDER] as const;
