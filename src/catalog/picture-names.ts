/** File names of generated pictures, relative to both `dist/` and `qr-output/`. */
import type { LocaleId } from '../model/locale.ts';
import type { Entry } from './catalog.ts';

/** Folders that hold every generated picture. */
export const PICTURE_FOLDERS = ['infographics', 'share'] as const;

/** Collections that have an infographic of their own. */
export const INFOGRAPHIC_COLLECTIONS = ['relics', 'products', 'services'] as const;

/** Locales that the printed typeface can draw; other readers are shown the English picture. */
export const PICTURE_LOCALES: readonly LocaleId[] = ['vi', 'en'];

export function infographicFile(entry: Pick<Entry, 'collection' | 'slug'>, locale: LocaleId): string {
  return `infographics/${entry.collection}/${entry.slug}.${locale}.png`;
}

/** `subject` is `home`, a collection, or `collection/slug`. */
export function shareFile(subject: string, locale: LocaleId): string {
  return `share/${subject}.${locale}.png`;
}

/** The picture locale for a reader of `locale`, given its fallbacks. */
export function pictureLocale(chain: readonly LocaleId[]): LocaleId {
  return chain.find((locale) => PICTURE_LOCALES.includes(locale)) ?? 'vi';
}
