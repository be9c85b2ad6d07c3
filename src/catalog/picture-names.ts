/** File names of generated pictures, relative to both `dist/` and `qr-output/`. */
import type { LocaleId } from '../model/locale.ts';
import type { InfographicFormat, PictureFormat } from '../model/picture-format.ts';
import type { Entry } from './catalog.ts';

/** Folders of the pictures that pages show. */
export const PICTURE_FOLDERS = ['infographics', 'share'] as const;

/** Folder of the pictures that are made to be posted elsewhere. */
export const POSTS_FOLDER = 'posts';

/** Folder of the kits for those who post. */
export const SOCIAL_FOLDER = 'social';

/** Whether pages show pictures of this shape; the site carries no others. */
export function isOnSite(format: PictureFormat): boolean {
  return format === 'feed' || format === 'share';
}

/** Collections that have an infographic of their own. */
export const INFOGRAPHIC_COLLECTIONS = [
  'relics',
  'products',
  'services',
  'festivals',
  'about',
  'trails',
] as const;
export type InfographicCollection = (typeof INFOGRAPHIC_COLLECTIONS)[number];

export function isInfographicCollection(name: string): name is InfographicCollection {
  return (INFOGRAPHIC_COLLECTIONS as readonly string[]).includes(name);
}

type Named = Pick<Entry, 'collection' | 'slug'>;

/** The infographic that the page of `entry` shows. */
export function infographicFile({ collection, slug }: Named, locale: LocaleId): string {
  return `infographics/${collection}/${slug}.${locale}.png`;
}

/** An infographic in any of its shapes. */
export function posterFile(entry: Named, locale: LocaleId, format: InfographicFormat): string {
  if (format === 'feed') return infographicFile(entry, locale);
  return `${POSTS_FOLDER}/${entry.collection}/${entry.slug}.${locale}.${format}.png`;
}

/** Folder of the films. */
export const CLIP_FOLDER = 'clips';

/** Name of a clip without its ending. */
export function clipFile(entry: Pick<Entry, 'collection' | 'slug'>, locale: LocaleId): string {
  return `${CLIP_FOLDER}/${entry.collection}/${entry.slug}.${locale}`;
}

/** Text to be written beside the infographic where it is posted. */
export function captionFile({ collection, slug }: Named, locale: LocaleId): string {
  return `${POSTS_FOLDER}/${collection}/${slug}.${locale}.txt`;
}

/** `subject` is `home`, a collection, or `collection/slug`. */
export function shareFile(subject: string, locale: LocaleId): string {
  return `share/${subject}.${locale}.png`;
}
